import type { ExchangeFile, ExchangeFileKind } from '../../../utils/observations';
import { datedMatters } from '../../../utils/reminders';
import { dueNow } from '../remind/due';
import { lookForFiles } from './look';

/** A file for another program, made of what is known now; `null` for a table that there is none of. */
export async function giveFile(file: ExchangeFileKind): Promise<ExchangeFile | null> {
  const { words, findings, review, scene } = await lookForFiles();
  const name = words.fileName(file, scene);
  if (file === 'calendar') {
    const { silenced } = (await dueNow(findings)).reminders;
    const dated = datedMatters(
      findings,
      silenced.map((one) => one.matter),
    );
    const text = words.calendarText(words.calendarFacts(dated, scene));
    return { name: `${name}.ics`, type: 'text/calendar;charset=utf-8', text };
  }
  const sheet = words.sheetOf(file, scene, review);
  if (!sheet) return null;
  const text = words.tableText(sheet, scene.language);
  return { name: `${name}.csv`, type: 'text/csv;charset=utf-8', text };
}
