import type { Day, FilePeriod } from '../../observations';
import type { FileSaid } from './read';
import { type Refused, refused } from './trouble';

/** So far outside of its period a day of it may lie, in days: half a year, as what is prepared early or ends late. */
const NEAR = 184;
const DAY = 86_400_000;

type Said = FileSaid['windows'][number];

/** The first day in a file that makes no sense for its period; `null` where all of them do. */
export function wrongDay(
  { period: id, source, windows }: FileSaid,
  { periods, today }: { periods: readonly FilePeriod[]; today: Day },
): Refused | null {
  const period = periods.find((one) => one.id === id);
  if (!period)
    return refused(
      'no-period',
      ['period'],
      periods.map((one) => one.id),
    );
  if (source.publishedOn > today) return refused('future', ['source', 'publishedOn']);
  const told = new Set<string>();
  for (const [at, said] of windows.entries()) {
    const wrong = wrongWindow(said, at, period);
    if (wrong) return wrong;
    const mine = said.who.map((who) => `${said.stage} ${who}`);
    if (mine.some((one) => told.has(one))) return refused('double', ['windows', at]);
    for (const one of mine) told.add(one);
  }
  return null;
}

function wrongWindow({ stage, opensOn, closesOn }: Said, at: number, period: FilePeriod): Refused | null {
  if (!period.stages.includes(stage)) return refused('no-window', ['windows', at, 'stage'], period.stages);
  if (opensOn === null && closesOn === null) return refused('no-day', ['windows', at]);
  if (opensOn !== null && closesOn !== null && closesOn < opensOn)
    return refused('order', ['windows', at, 'closesOn']);
  const first = moved(period.from, -NEAR);
  const last = moved(period.to, NEAR);
  for (const [field, on] of Object.entries({ opensOn, closesOn }))
    if (on !== null && (on < first || on > last))
      return refused('far', ['windows', at, field], [first, last]);
  return null;
}

const moved = (day: Day, by: number): Day =>
  new Date(Date.parse(`${day}T00:00Z`) + by * DAY).toISOString().slice(0, 10);
