import type { ApprovalObservation, Observation } from '../../observations';
import type { SeenRow } from '../schema';
import { saidIn, whoseSlot, wordsOf } from './people';
import { UNSURE } from './who';

/** The people of one read. */
export interface List {
  /** Names the people of a list at a path, whatever it says of them. */
  name: string;
  /** About several things, and nobody stands there twice: each row says what is at hand for that person. */
  mixed: boolean;
  /** By the `id` of the person. */
  rows: ReadonlyMap<string, readonly ApprovalObservation[]>;
  /** Lists that were read before and whose people all stand here: of these the rows have moved on. */
  again: ReadonlySet<string>;
  /** Rows that could be one of several, and say what one of those is known to have come to. */
  idle: ReadonlySet<string>;
}

/** How many lists a row is remembered to have stood in. */
const LISTS = 4;

export function listOf(
  shown: ReadonlyMap<string, Observation>,
  path: string,
  stored: Iterable<SeenRow> = [],
): List {
  const rows = new Map<string, ApprovalObservation[]>();
  const whats = new Set<string>();
  const unsure: [slot: string, words: string][] = [];
  for (const [slot, fact] of shown) {
    const whose = fact.kind === 'approval' ? whoseSlot(slot) : null;
    if (fact.kind !== 'approval' || !whose) continue;
    if (whose.who === UNSURE) {
      unsure.push([slot, wordsOf(whose.name, fact)]);
      continue;
    }
    const own = rows.get(whose.id);
    if (own) own.push(fact);
    else rows.set(whose.id, [fact]);
    if (fact.what !== null) whats.add(fact.what);
  }
  const said = unsure.length > 0 ? saidIn(stored) : new Set();
  const idle = new Set(unsure.flatMap(([slot, words]) => (said.has(words) ? [slot] : [])));
  const mixed = whats.size > 1 && [...rows.values()].every((own) => own.length === 1);
  return { name: nameOf([...rows.keys()], path), mixed, rows, again: againIn(rows, stored), idle };
}

/** The lists that `row` has stood in, the newest first. */
export const listsWith = (name: string, row: SeenRow | undefined): string[] =>
  row?.lists?.[0] === name
    ? row.lists
    : [name, ...(row?.lists ?? []).filter((one) => one !== name)].slice(0, LISTS);

/** How many people, and a sum over who they are: `10 x3f9a`. */
function nameOf(people: readonly string[], path: string): string {
  let sum = 0;
  for (const text of [path, ...[...people].sort()])
    for (let at = 0; at < text.length; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return `${people.length} ${(sum >>> 0).toString(36)}`;
}

/** A filter or another page shows some of a list's people at most; only where all of them stand it is that list again. */
function againIn(rows: List['rows'], stored: Iterable<SeenRow>): Set<string> {
  const people = new Map<string, Set<string>>();
  if (rows.size > 0)
    for (const { slot, lists = [] } of stored)
      for (const list of lists) {
        const id = whoseSlot(slot)?.id ?? slot; // only rows of people stand in lists
        people.set(list, (people.get(list) ?? new Set()).add(id));
      }
  return new Set(
    [...people].flatMap(([list, all]) =>
      all.size === Number.parseInt(list, 10) && [...all].every((id) => rows.has(id)) ? [list] : [],
    ),
  );
}
