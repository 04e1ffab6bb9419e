import type { TableKind } from '../../observations';
import { fill, sentences } from '../kit/fill';
import { periodName } from '../kit/period-name';
import type { Scene } from '../kit/scene';
import type { Button, ExchangePart } from '../view';
import { PLAIN } from './settings/kit';
import { EXCHANGE } from './words/exchange';

/** What leaves for other programs, and what comes back: only tables that this person has in this period. */
export function exchangePart(scene: Scene): ExchangePart {
  const words = EXCHANGE[scene.language];
  const { points, approvals, period } = scene.findings;
  const table = (one: TableKind): Button => ({
    label: words[one],
    icon: 'download',
    style: 'secondary',
    intent: { do: 'save-table', table: one },
  });
  const { title, note, saved, notSaved, reading, notRead, stale } = words;
  return {
    title,
    note,
    calendar: {
      ...PLAIN,
      id: 'calendar',
      title: words.calendar,
      text: fill(words.calendarText, { period: periodName(period, scene.language) }),
      button: {
        label: words.saveCalendar,
        icon: 'calendar',
        style: 'secondary',
        intent: { do: 'save-calendar' },
      },
    },
    tables: {
      title: words.tables,
      text: sentences(words.tablesText, approvals ? words.tablesNames : null),
      buttons: [
        ...(points ? [table('points')] : []),
        table('checklist'),
        ...(approvals ? [table('roster')] : []),
      ],
    },
    paste: { title: words.paste, text: words.pasteText, label: words.pasteLabel, check: words.check },
    words: { saved, notSaved, reading, notRead, stale },
  };
}
