import type { ApprovalObservation, Observation } from '../../observations';
import type { SeenRow } from '../schema';
import { plain } from './plain';
import { type Handle, joined, type Known, marksOf, UNSURE, whose } from './who';

export type Handles = ReadonlyMap<Observation, Handle>;

/** Whose row stands under a slot: the same `id` for all that is about one person; `null` for any other fact. */
interface Whose extends Handle {
  name: string;
  id: string;
}

export function whoseSlot(slot: string): Whose | null {
  if (!slot.startsWith('["approval"')) return null;
  const [, name, who, , nth]: (string | null)[] = JSON.parse(slot);
  return { name: `${name}`, who: who ?? null, nth: Number(nth), id: JSON.stringify([name, who, nth]) };
}

/** More of one name than any list holds: beyond it they are told by their order alone, which takes no time. */
const MOST = 200;

/** Who each row of one read is, given who is remembered. Linear in the number of rows. */
export function peopleIn(observations: readonly Observation[], stored: Iterable<SeenRow>): Handles {
  const named = new Map<string, ApprovalObservation[]>();
  for (const one of observations) {
    if (one.kind !== 'approval') continue;
    const name = plain(one.person);
    const rows = named.get(name);
    if (rows) rows.push(one);
    else named.set(name, [one]);
  }
  const found = new Map<Observation, Handle>();
  if (named.size === 0) return found;
  const known = knownIn(stored, named);
  for (const [name, rows] of named) {
    const all = [...(known.get(name)?.values() ?? [])]; // nobody of that name is known yet
    const are = rows.length + all.length > MOST ? inOrder(rows) : whose(rows, all);
    for (const [row, handle] of are) found.set(row, handle);
  }
  return found;
}

const inOrder = (rows: readonly ApprovalObservation[]): [ApprovalObservation, Handle][] =>
  rows.map((row, at) => [row, { who: null, nth: at + 1 }]);

function knownIn(
  stored: Iterable<SeenRow>,
  named: ReadonlyMap<string, unknown>,
): Map<string, Map<string, Known>> {
  const known = new Map<string, Map<string, Known>>();
  for (const row of stored) {
    const person = whoseSlot(row.slot);
    if (!person || person.who === UNSURE || !named.has(person.name)) continue;
    const same = known.get(person.name) ?? new Map<string, Known>();
    const { who, nth } = person;
    const marks = joined(same.get(person.id)?.marks ?? [], marksIn(row)); // the first row of that person
    known.set(person.name, same.set(person.id, { who, nth, marks }));
  }
  return known;
}

/** What the known people of each name are said to have come to: who could be any of them and has, is no news. */
export function saidIn(stored: Iterable<SeenRow>): Set<string> {
  const said = new Set<string>();
  for (const { slot, seen } of stored) {
    const person = whoseSlot(slot);
    if (person && person.who !== UNSURE && seen.observation.kind === 'approval')
      said.add(wordsOf(person.name, seen.observation));
  }
  return said;
}

export const wordsOf = (name: string, { what, status }: ApprovalObservation): string =>
  JSON.stringify([name, what, status]);

/** What pages have shown of the person of a row, in rows of this version and of earlier ones. */
export function marksIn({ marks, seen }: SeenRow): readonly string[] {
  return marks ?? (seen.observation.kind === 'approval' ? marksOf(seen.observation) : []);
}
