import type { ApprovalObservation } from '../../observations';
import { plain } from './plain';

/** Which of the people of one name: what stood beside the name when they were first seen, and a number. */
export interface Handle {
  who: string | null;
  nth: number;
}

/** Somebody of that name who is remembered, with all that pages have shown of them. */
export interface Known extends Handle {
  marks: readonly string[];
}

/** Rows of one name whose person cannot be told from others of that name stand under this. */
export const UNSURE = '';

/** What tells a person apart, in rows of this version and of earlier ones. */
export function marksOf({ marks, distinct }: Pick<ApprovalObservation, 'marks' | 'distinct'>): string[] {
  return joined(marks ?? [], distinct === null || plain(distinct) === '' ? [] : [distinct]);
}

const isNip = (mark: string): boolean => /^\d{4}$/.test(mark.trim());

/** Two of one name: `same` or `other` where both show a NIP, or else a subject; nothing in common is `maybe`. */
function compare(one: readonly string[], other: readonly string[]): 'same' | 'other' | 'maybe' {
  for (const isKind of [isNip, (mark: string) => !isNip(mark)]) {
    const [a, b] = [one.find(isKind), other.find(isKind)];
    if (a !== undefined && b !== undefined) return plain(a) === plain(b) ? 'same' : 'other';
  }
  return 'maybe';
}

/** Somebody on the page that was read, with their rows. */
interface Shown {
  marks: string[];
  rows: ApprovalObservation[];
  isUnsure: boolean;
}

/** The people whom rows of one name are about, in the order of the page: nobody has two rows about one thing. */
function shownIn(rows: readonly ApprovalObservation[]): Shown[] {
  const all: Shown[] = [];
  for (const row of rows) {
    const marks = marksOf(row);
    const may = all.filter(
      (one) => compare(one.marks, marks) !== 'other' && one.rows.every((other) => other.what !== row.what),
    );
    const same = may.find((one) => compare(one.marks, marks) === 'same');
    const bare = may.every((one) => one.marks.length === 0);
    const whose = same ?? (may.length === 1 || bare ? may[0] : undefined);
    if (!whose) all.push({ marks, rows: [row], isUnsure: may.length > 1 });
    else {
      whose.rows.push(row);
      whose.marks = joined(whose.marks, marks);
    }
  }
  return all;
}

/** What is known of a person, and what a page adds; of a kind that is known nothing is added. */
export const joined = (known: readonly string[], more: readonly string[]): string[] => [
  ...known,
  ...more.filter((mark) => !known.some((one) => isNip(one) === isNip(mark))),
];

/**
 * Whose rows these are, all of one name and one page. A subject or a NIP tells; where neither does, they are the
 * one who is known, or those who are known where all of them stand there. Whoever might be one of several is
 * nobody's (`UNSURE`): a row too many is better than two people in one.
 */
export function whose(
  rows: readonly ApprovalObservation[],
  known: readonly Known[],
): Map<ApprovalObservation, Handle> {
  const shown = shownIn(rows);
  const found = new Map<Shown, Handle>();
  const free = new Set(known);
  for (const one of shown.filter(({ isUnsure }) => !isUnsure)) {
    const [lone, ...others] = known.filter((each) => compare(each.marks, one.marks) === 'same');
    if (lone && others.length === 0 && free.delete(lone)) found.set(one, lone);
  }
  const all = [...known];
  for (const one of shown) {
    if (found.has(one)) continue;
    const may = mayBe(one, free);
    const first = may[0] ?? blank(one, all); // whoever else it could be stands elsewhere on this page
    const isTold = !one.isUnsure && (may.length === 0 || shown.length >= known.length);
    found.set(one, isTold ? first : { who: UNSURE, nth: 1 });
    if (!isTold) continue;
    free.delete(first);
    if (may.length === 0) all.push(first);
  }
  return new Map([...found].flatMap(([one, handle]) => one.rows.map((row) => [row, handle])));
}

/** Those whom it could be: who shows the same, or else who shows nothing that differs. */
function mayBe({ marks }: Shown, free: ReadonlySet<Known>): Known[] {
  const may = [...free].filter((each) => compare(each.marks, marks) !== 'other');
  const same = may.filter((each) => compare(each.marks, marks) === 'same');
  return same.length > 0 ? same : may;
}

function blank({ marks, rows }: Shown, all: readonly Known[]): Known {
  const distinct = rows[0]?.distinct ?? marks[0] ?? null; // a person stands there with a row at least
  const who = distinct === null ? null : plain(distinct) || null;
  return { who, nth: 1 + all.filter((each) => each.who === who).length, marks };
}
