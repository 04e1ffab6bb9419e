import type { TableWords } from '../../observations';
import { fold } from './fold';

/** The highest value that the help centre's list of activities has. */
const MOST_POINTS = 128;
const NUMBER = /^\d{1,3}(?:[.,]\d{1,2})?$/;

export const isNumber = (text: string): boolean => NUMBER.test(text);

/** Points of one time, 0 to 128, with either mark of decimals; `null` for what is no such number. */
export function pointsIn(text: string): number | null {
  const value = isNumber(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return value <= MOST_POINTS ? value : null;
}

/** How many times, 1 to 99; `null` for what is no such number. */
export function countIn(text: string): number | null {
  return /^[1-9]\d?$/.test(text) ? Number(text) : null;
}

/** `null` for neither. */
export function yesOrNo(text: string, { yes, no }: Pick<TableWords, 'yes' | 'no'>): boolean | null {
  const is = (words: readonly string[]) => words.some((one) => fold(one) === fold(text));
  if (is(yes)) return true;
  return is(no) ? false : null;
}
