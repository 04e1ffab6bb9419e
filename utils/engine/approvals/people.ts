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
  marks: readonly string[];
}

/** The people of one name: as the store tells them apart, else a row that tells nothing belongs to the one it fits. */
function namesakes(all: readonly Sighting[]): Known[] {
  const list = telling(all);
  const told = [
    ...new Set(list.flatMap(({ approval }) => (approval.distinct ? [folded(approval.distinct)] : []))),
  ];
  const people = new Map<string, Known>();
  for (const one of list) if (one.whose?.id !== null) join(people, one.whose?.id ?? keyOf(one, told), one); // held: not told
  const sure = [...people.values()];
  for (const one of list)
    if (one.whose?.id === null && isSomebody(one, sure)) join(people, `? ${one.nth}`, one);
  return withDistinct([...people.values()]);
}

function keyOf(one: Sighting, told: readonly string[]): string {
  const mark = one.approval.distinct ? folded(one.approval.distinct) : fitting(one, told);
  return JSON.stringify([mark, one.nth]);
}

function join(people: Map<string, Known>, key: string, one: Sighting): void {
  const known = people.get(key) ?? blankKnown(one);
  known.person.distinct ??= one.approval.distinct;
  known.evidence += ` ${folded(one.approval.evidence)}`;
  known.person.rows = withRow(known.person.rows, one.row);
  people.set(key, known);
}

/** A row that may be any of several counts where it waits and none of them is known to, nor to have gone on since. */
function isSomebody({ row }: Sighting, sure: readonly Known[]): boolean {
  if (sure.length === 0) return true;
  const isKnown = (other: Row) =>
    other.what === row.what && (other.status === row.status || isLaterReading(other.seenAt, row.seenAt));
  return row.status === 'perlu-disetujui' && !sure.some(({ person }) => person.rows.some(isKnown));
}

/** Two of one name are told by what no other of them has. */
function withDistinct(all: Known[]): Known[] {
  if (all.length < 2) return all;
  const counts = new Map<string, number>();
  for (const mark of all.flatMap((one) => one.marks.map(folded)))
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  for (const { person, marks } of all)
    person.distinct ??= marks.find((mark) => counts.get(folded(mark)) === 1) ?? marks[0] ?? null;
  return all;
}

function fitting({ approval, nth }: Sighting, told: readonly string[]): string | null {
  const [lone, ...others] = told;
  if (lone !== undefined && others.length === 0 && nth === 1) return lone;
  const fits = told.filter((mark) => folded(approval.evidence).includes(mark));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function blankKnown({ approval, whose }: Sighting): Known {
  const { person: name, distinct } = approval;
  const marks = whose?.marks ?? approval.marks ?? []; // a row that shows nothing but the name
  return { person: { name, distinct, rows: [], entry: null }, evidence: '', marks };
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

function isSame({ person, evidence, marks }: Known, { distinct }: OwnPerson, alone: boolean): boolean {
  if (person.entry !== null && person.distinct === null && distinct === null) return true;
  if (person.entry !== null && person.rows.length > 0) return false;
  if (alone) return true;
  if (distinct === null) return false;
  const mark = folded(distinct);
  return (
    (person.distinct !== null && folded(person.distinct) === mark) ||
    marks.some((one) => folded(one) === mark) ||
    evidence.split(/[\s·]+/).includes(mark)
  );
}

function byHand({ title, distinct, id }: OwnPerson): Known {
  return { person: { name: title, distinct, rows: [], entry: id }, evidence: '', marks: [] };
}

function add<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}
