import {
  type Entry,
  entry as entrySchema,
  type Intent,
  type Outcome,
  type Pasted,
} from '../../../utils/observations';
import { type Database, type Place, putEntries, wasDone } from '../../../utils/store';
import type { PastedTable } from '../../../utils/views/view';
import { now } from '../clock';
import { refuse } from '../values';
import { lookForFiles } from './look';

type Put = Extract<Intent, { do: 'put-table' }>;

async function held(text: string) {
  const { words, scene, review } = await lookForFiles();
  const pasted = words.readTable(text, words.knownIn(scene, review), words.tableWords(scene));
  return { words, scene, pasted };
}

/** What was pasted, and what would come of it; nothing is kept. */
export async function showTable(text: string): Promise<PastedTable> {
  const { words, scene, pasted } = await held(text);
  return words.pastedTable(pasted, scene);
}

/**
 * Keeps the rows that change something as one deed, undone as one. They are read anew: where that comes to anything else
 * than what was shown (`key`), nothing is kept, since nobody has seen it.
 */
export async function putTable(db: Database, place: Place, { text, key }: Put): Promise<Outcome> {
  if (await wasDone(db, place.token)) return { ok: true, undo: place.token };
  const { pasted } = await held(text);
  if ('trouble' in pasted || pasted.key !== key) return refuse(null, 'not-found');
  const entries = entriesOf(pasted.rows, place.token);
  if (!entries) return refuse(null, 'not-found');
  await putEntries(db, place, entries);
  return { ok: true, undo: place.token };
}

/** `null` where one of them would be none: then none is kept. */
function entriesOf(rows: Extract<Pasted, { rows: unknown }>['rows'], token: string): Entry[] | null {
  const entries: Entry[] = [];
  for (const row of rows) {
    if (!('draft' in row)) continue;
    const made = entrySchema.safeParse({
      ...row.draft,
      id: row.draft.id ?? `${token}:${row.line}`,
      at: now(),
    });
    if (!made.success) return null;
    entries.push(made.data);
  }
  return entries;
}
