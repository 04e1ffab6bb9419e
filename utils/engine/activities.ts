import type { ActivityObservation, Entry } from '../observations';
import type { PointActivity } from '../rulesets/schema';
import type { Case } from './case';
import { isNewer } from './days';
import type { ActivityFinding, Day, Seen } from './findings';
import { pageOrigin, personOrigin } from './origin';

type OwnActivity = Extract<Entry, { kind: 'own-activity' }>;

/**
 * The page's rows, then the person's own that the page does not have. An own entry with a row's title is about that
 * row: it gives what the page leaves out, and its word on the rest holds until the page says something newer.
 */
export function activitiesOf(c: Case): { rows: Row[]; own: ActivityFinding[] } {
  const left = c.memory.entries.flatMap((one) => (one.kind === 'own-activity' ? [one] : []));
  const read = c.memory.seen.flatMap((seen) =>
    seen.observation.kind === 'activity' ? [{ seen, observation: seen.observation }] : [],
  );
  const rows = read.map(({ seen, observation }, index) => {
    const at = left.findIndex((one) => sameTitle(one.title, observation.title));
    const [mine] = at === -1 ? [] : left.splice(at, 1);
    const page = fromPage(seen, observation, index, c);
    return { page, finding: merged(page, mine, seen, c) };
  });
  return { rows, own: left.map((one) => fromPerson(one, c)) };
}

/** One row of the page: as the page has it, and as it is judged together with the person's word on it. */
export interface Row {
  page: ActivityFinding;
  finding: ActivityFinding;
}

function fromPage(seen: Seen, row: ActivityObservation, index: number, c: Case): ActivityFinding {
  return {
    id: `page-${index}`,
    title: row.title,
    points: row.points,
    count: row.count,
    done: row.done,
    doneOn: null,
    doubt: null,
    origin: pageOrigin(seen),
    rule: ruleFor(row.title, c),
    entry: null,
  };
}

function fromPerson(entry: OwnActivity, c: Case): ActivityFinding {
  const doubt = doubtOf(entry.doneOn, c);
  return {
    id: entry.id,
    title: entry.title,
    points: entry.points,
    count: entry.count,
    done: entry.doneOn !== null && doubt === null,
    doneOn: entry.doneOn,
    doubt,
    origin: personOrigin(entry),
    rule: ruleFor(entry.title, c),
    entry: entry.id,
  };
}

function merged(row: ActivityFinding, entry: OwnActivity | undefined, seen: Seen, c: Case): ActivityFinding {
  if (!entry) return row;
  const mine = fromPerson(entry, c);
  const [first, second] = isNewer(seen.since, entry.at) ? [row, mine] : [mine, row];
  return {
    ...row,
    points: first.points ?? second.points,
    count: first.count ?? second.count,
    done: first.done ?? second.done,
    doneOn: mine.doneOn,
    doubt: mine.doubt,
    origin: differs(row, mine) ? first.origin : row.origin,
    entry: entry.id,
  };
}

function differs(row: ActivityFinding, mine: ActivityFinding): boolean {
  return row.points !== mine.points || row.count !== mine.count || row.done !== mine.done;
}

/** Certificates dated inside the period count (facts.md); a day to come has not happened. */
function doubtOf(doneOn: Day | null, c: Case): ActivityFinding['doubt'] {
  if (doneOn === null) return null;
  if (doneOn > c.today) return 'future';
  return doneOn < c.period.from || doneOn > c.period.to ? 'outside-period' : null;
}

function ruleFor(title: string, c: Case): string | null {
  const known: readonly PointActivity[] = c.rules?.points?.activities ?? [];
  return known.find((one) => sameTitle(one.title, title))?.id ?? null;
}

/** Alike but for capitals, spaces and marks. */
export function sameTitle(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(title: string): string {
  const bare = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return bare === '' ? title : bare;
}
