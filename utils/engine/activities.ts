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
  const read = c.memory.seen.flatMap((seen) =>
    seen.observation.kind === 'activity' ? [{ seen, observation: seen.observation }] : [],
  );
  const rules = rulesOf(c);
  const told = new Set<OwnActivity>();
  const rows = read.map(({ seen, observation }, index) => {
    const mine = ownAbout(observation.title, c.memory.entries).find((one) => !told.has(one));
    if (mine) told.add(mine);
    const page = fromPage(seen, observation, index, rules);
    return { page, finding: merged(page, mine && fromPerson(mine, c, rules), seen) };
  });
  const left = c.memory.entries.flatMap((one) =>
    one.kind === 'own-activity' && !told.has(one) ? [one] : [],
  );
  return { rows, own: left.map((one) => fromPerson(one, c, rules)) };
}

type ByTitle = ReadonlyMap<string, readonly OwnActivity[]>;
const grouped = new WeakMap<readonly Entry[], ByTitle>();

/** The person's own activities about a row of this title, in their order; ten thousand are gone through once. */
export function ownAbout(title: string, entries: readonly Entry[]): readonly OwnActivity[] {
  return ownByTitle(entries).get(titleKey(title)) ?? [];
}

function ownByTitle(entries: readonly Entry[]): ByTitle {
  const found = grouped.get(entries) ?? groupByTitle(entries);
  grouped.set(entries, found);
  return found;
}

function groupByTitle(entries: readonly Entry[]): ByTitle {
  const found = new Map<string, OwnActivity[]>();
  for (const one of entries) {
    if (one.kind !== 'own-activity') continue;
    const key = titleKey(one.title);
    const alike = found.get(key);
    if (alike) alike.push(one);
    else found.set(key, [one]);
  }
  return found;
}

/** Ids of the ruleset's activities, by their titles made alike; of two alike the first. */
type Rules = ReadonlyMap<string, string>;

function rulesOf(c: Case): Rules {
  const known: readonly PointActivity[] = c.rules?.points?.activities ?? [];
  return new Map([...known].reverse().map((one) => [titleKey(one.title), one.id]));
}

/** One row of the page: as the page has it, and as it is judged together with the person's word on it. */
export interface Row {
  page: ActivityFinding;
  finding: ActivityFinding;
}

function fromPage(seen: Seen, row: ActivityObservation, index: number, rules: Rules): ActivityFinding {
  return {
    id: `page-${index}`,
    title: row.title,
    points: row.points,
    count: row.count,
    done: row.done,
    doneOn: null,
    doubt: null,
    origin: pageOrigin(seen),
    rule: rules.get(titleKey(row.title)) ?? null,
    entry: null,
  };
}

function fromPerson(entry: OwnActivity, c: Case, rules: Rules): ActivityFinding {
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
    rule: rules.get(titleKey(entry.title)) ?? null,
    entry: entry.id,
  };
}

function merged(row: ActivityFinding, mine: ActivityFinding | undefined, seen: Seen): ActivityFinding {
  if (mine?.origin.by !== 'person') return row; // none of the person's is about it
  const [first, second] = isNewer(seen.since, mine.origin.at) ? [row, mine] : [mine, row];
  return {
    ...row,
    points: first.points ?? second.points,
    count: first.count ?? second.count,
    done: first.done ?? second.done,
    doneOn: mine.doneOn,
    doubt: mine.doubt,
    origin: differs(row, mine) ? first.origin : row.origin,
    entry: mine.entry,
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

/** Alike but for capitals, spaces and marks. */
export function sameTitle(one: string, other: string): boolean {
  return titleKey(one) === titleKey(other);
}

/** A title without what makes no difference: the same for all that are alike. */
export function titleKey(title: string): string {
  const bare = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return bare === '' ? title : bare;
}
