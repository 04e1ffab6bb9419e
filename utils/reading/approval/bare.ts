import { resolve } from '../dates';
import type { Box, Line } from '../outline';
import { each, type Steps } from '../outline/steps';
import { linesOf, type View } from '../view';
import { columnHead, labelOf } from '../view/columns';
import { only } from '../words';
import type { PersonRow } from './said';

/** What may have a day of its own that is no day of handing in. */
const SCHEDULED = new Set<string | null>(['jadwal-observasi', 'hasil-observasi', null]);

interface Told {
  row: PersonRow;
  status: string | null;
  what: string | null;
  since: string | null;
}

/** A day that nothing names, alone in its row. */
function bareDay(view: View, row: PersonRow): Line | null {
  const days = linesOf(view, row.box).filter((line) => line.meaning.signs.some((sign) => sign.when));
  const [line] = days;
  if (!line || days.length > 1 || !only(line.meaning, 'date') || columnHead(line, view)) return null;
  const label = labelOf(line, view);
  return label && label.meaning.unknown === 0 && label.meaning.signs.length > 0 ? null : line;
}

function byList(all: readonly Told[]): Iterable<Told[]> {
  const lists = new Map<Box | null, Told[]>();
  for (const one of all) {
    const list = one.row.box.parent;
    const some = lists.get(list);
    if (some) some.push(one);
    else lists.set(list, [one]);
  }
  return lists.values();
}

/**
 * The day in each row of a list whose days nothing names: that of handing in, when every row that waits or was
 * settled has one and every row of which nothing was handed in has none, and there are both. Null else.
 */
export function* bareDays(view: View, all: readonly Told[]): Steps<Map<PersonRow, string>> {
  const found = new Map<PersonRow, string>();
  for (const some of byList(all)) {
    const days = yield* each(some, ({ row }) => bareDay(view, row));
    yield;
    const fits = some.every(
      ({ status, what, since }, i) =>
        since === null &&
        !SCHEDULED.has(what) &&
        status !== null &&
        (status === 'belum-diajukan') === !days[i],
    );
    const has = (status: string) => some.some((one) => one.status === status);
    if (!fits || !has('perlu-disetujui') || !has('belum-diajukan')) continue;
    for (const [i, { row }] of some.entries()) {
      const when = days[i]?.meaning.signs[0]?.when;
      const day = when?.exists && !when.from ? resolve(when.to, view.today, view.period) : null;
      if (day !== null && day <= view.today) found.set(row, day);
    }
  }
  return found;
}
