import type { Entry } from '../../observations';
import { isLaterReading, isNewer } from '../days';
import type { Memory, PersonName } from '../findings';
import { folded, type Row, type Sighting, sightingsOf, telling } from './sightings';

type OwnPerson = Extract<Entry, { kind: 'own-person' }>;

/** Somebody with every row that is theirs; at most one for each thing. */
export interface Person extends PersonName {
  rows: Row[];
  entry: string | null;
}

/**
 * Everybody whom a page or the principal names. Two of one name stay two as soon as anything tells them apart, or a
 * page shows two rows of them about one thing. Linear in the number of rows.
 */
export function peopleOf(memory: Memory): Person[] {
  const names = new Map<string, Sighting[]>();
  for (const one of sightingsOf(memory.seen)) add(names, folded(one.approval.person), one);
  const own = new Map<string, OwnPerson[]>();
  for (const one of memory.entries) if (one.kind === 'own-person') add(own, folded(one.title), one);
  const seen = [...names].flatMap(([name, list]) => withHand(namesakes(list), own.get(name) ?? []));
  const unseen = [...own].filter(([name]) => !names.has(name)).flatMap(([, list]) => withHand([], list));
  return [...seen, ...unseen].map((one) => one.person);
}

interface Known {
  person: Person;
  evidence: string;
}

/** The people of one name. A row that tells nothing apart belongs to the one it fits, or to one of its own. */
function namesakes(all: readonly Sighting[]): Known[] {
  const list = telling(all);
  const told = [
    ...new Set(list.flatMap(({ approval }) => (approval.distinct ? [folded(approval.distinct)] : []))),
  ];
  const people = new Map<string, Known>();
  for (const one of list) {
    const mark = one.approval.distinct ? folded(one.approval.distinct) : fitting(one, told);
    const key = JSON.stringify([mark, one.nth]);
    const known = people.get(key) ?? blankKnown(one);
    known.person.distinct ??= one.approval.distinct;
    known.evidence += ` ${folded(one.approval.evidence)}`;
    known.person.rows = withRow(known.person.rows, one.row);
    people.set(key, known);
  }
  return [...people.values()];
}

function fitting({ approval, nth }: Sighting, told: readonly string[]): string | null {
  const [lone, ...others] = told;
  if (lone !== undefined && others.length === 0 && nth === 1) return lone;
  const fits = told.filter((mark) => folded(approval.evidence).includes(mark));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function blankKnown({ approval }: Sighting): Known {
  const { person: name, distinct } = approval;
  return { person: { name, distinct, rows: [], entry: null }, evidence: '' };
}

/** Of two rows about one thing the one that changed last, else the one seen last. */
function withRow(rows: readonly Row[], row: Row): Row[] {
  const old = rows.find((one) => one.what === row.what);
  if (!old) return [...rows, row];
  const newer =
    isLaterReading(row.seenAt, old.seenAt) ||
    (!isLaterReading(old.seenAt, row.seenAt) && isNewer(row.since, old.since));
  return newer ? rows.map((one) => (one === old ? row : one)) : [...rows];
}

/** People entered by hand join those of the pages where they are the same; the others are added. */
function withHand(seen: Known[], own: readonly OwnPerson[]): Known[] {
  const all = [...seen];
  for (const entry of own) {
    const same = all.find((one) => isSame(one, entry, seen.length === 1 && own.length === 1));
    if (same) same.person.entry ??= entry.id;
    else all.push(byHand(entry));
  }
  return all;
}

function isSame({ person, evidence }: Known, { distinct }: OwnPerson, alone: boolean): boolean {
  if (person.entry !== null && person.distinct === null && distinct === null) return true;
  if (person.entry !== null && person.rows.length > 0) return false;
  if (alone) return true;
  if (distinct === null) return false;
  const mark = folded(distinct);
  return (
    (person.distinct !== null && folded(person.distinct) === mark) || evidence.split(/[\s·]+/).includes(mark)
  );
}

function byHand({ title, distinct, id }: OwnPerson): Known {
  return { person: { name: title, distinct, rows: [], entry: id }, evidence: '' };
}

function add<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}
