import type { Local, ReminderFinding, Watch } from '../engine/findings';
import { earliest, plusDays, weekdayNear } from './days';
import { firstOf, type Settings } from './hours';
import { endOf, type Matter } from './matter';

interface Moves {
  dates: Watch['dates'];
  /** Changes that the person is still to be told of. */
  moved: ReminderFinding[];
}

/**
 * Which dates are other than the person knows them: moved by a circular, by the page or by hand. Told the morning
 * after it was noticed; a date that moved back before that is no news. Dates that nobody has yet been told of are
 * known from now on. Two dates under one name tell nothing of a change.
 */
export function movesOf(
  matters: readonly Matter[],
  known: Watch['dates'],
  now: Local,
  settings: Settings,
): Moves {
  const found: Moves = { dates: {}, moved: [] };
  const dated = matters.filter((one) => one.kind === 'deadline');
  const counts = new Map<string, number>();
  for (const { matter } of dated) counts.set(matter, (counts.get(matter) ?? 0) + 1);
  const next = nextMorning(now, settings);
  for (const one of dated) {
    const on = one.deadline?.on;
    if (!on || counts.get(one.matter) !== 1) continue; // two of one name
    const old = known[one.matter] ?? { on, moved: null };
    if (old.on === on) {
      found.dates[one.matter] = { on, moved: null };
      continue;
    }
    const noticed = old.moved?.to === on ? old.moved.due : next; // newly noticed
    const due = earliest([noticed, next]) ?? next; // a clock that was set back leaves one far ahead
    found.dates[one.matter] = { on: old.on, moved: { to: on, due } };
    found.moved.push(moveOf(one, old.on, on, due));
  }
  return found;
}

/** The person has been told: from now on they know the new date. */
export function settleMoves(dates: Watch['dates'], told: readonly ReminderFinding[]): Watch['dates'] {
  const moves = told.filter((one) => one.kind === 'moved');
  if (moves.length === 0) return dates;
  const settled = moves.map((one) => [one.matter, { on: one.anchor, moved: null }] as const);
  return { ...dates, ...Object.fromEntries(settled) };
}

function nextMorning(now: Local, { weekdays, quiet }: Settings): Local {
  const day = plusDays(now.slice(0, 10), 1);
  return firstOf(weekdays ? weekdayNear(day, 'after') : day, quiet);
}

function moveOf(
  { occasions: _all, ...matter }: Matter,
  was: string,
  on: string,
  due: Local,
): ReminderFinding {
  const id = `${matter.matter}/moved/${on}/${due.slice(0, 10)}`;
  const rest = { anchor: on, was, due, until: endOf(on), last: false };
  return { ...matter, ...rest, kind: 'moved', id, occasion: 'moved' };
}
