import type { Day, TableWords } from '../../observations';

type Order = 'day-first' | 'month-first';
type Found = { day: Day } | { reason: 'not-a-day' | 'day-order' };

export interface DayReader {
  read(text: string): Found;
  /** How days like 3/4/2024 are read; `null` where there are none. */
  slashes: Order | null;
}

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const SHORT = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
const NAMED = /^(\d{1,2})[-/. ]+(\p{L}+)\.?[-/., ]+(\d{4}|\d{2})$/u;
const NAMED_FIRST = /^(\p{L}+)\.? +(\d{1,2}),? +(\d{4})$/u;

/**
 * Days as spreadsheets write them. Whether 3/4/2024 is in April or in March no single cell says: of all that were pasted
 * (`texts`) the ones that can be read in one way only decide for the others, and day first where none does, as Indonesia
 * writes. Where they contradict each other, those that are not day first are refused.
 */
export function dayReader(texts: readonly string[], { months }: Pick<TableWords, 'months'>): DayReader {
  const short = texts.flatMap((text) => SHORT.exec(text) ?? []).length > 0;
  const fits = (order: Order) => texts.every((text) => !SHORT.test(text) || shortDay(text, order) !== null);
  const order: Order = !fits('day-first') && fits('month-first') ? 'month-first' : 'day-first';
  return {
    slashes: short ? order : null,
    read(text) {
      const day = isoDay(text) ?? shortDay(text, order) ?? namedDay(text, months);
      if (day !== null) return { day };
      const other = SHORT.test(text) && shortDay(text, 'month-first') !== null;
      return { reason: other ? 'day-order' : 'not-a-day' };
    },
  };
}

function isoDay(text: string): Day | null {
  const [, year = '', month = '', day = ''] = ISO.exec(text) ?? [];
  return dayOf(year, Number(month), Number(day));
}

function shortDay(text: string, order: Order): Day | null {
  const [, first = '', second = '', year = ''] = SHORT.exec(text) ?? [];
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  return dayOf(year, Number(month), Number(day));
}

function namedDay(text: string, months: TableWords['months']): Day | null {
  const [, day, name, year] = NAMED.exec(text) ?? [];
  if (day && name && year) return dayOf(year, monthNamed(name, months), Number(day));
  const [, first, second, last] = NAMED_FIRST.exec(text) ?? [];
  return first && second && last ? dayOf(last, monthNamed(first, months), Number(second)) : null;
}

/** From 1 on, by the name or how it begins; 0 for none. */
function monthNamed(name: string, months: TableWords['months']): number {
  const begins = name.toLowerCase();
  if (begins.length < 3) return 0;
  return months.findIndex((names) => names.some((one) => one.toLowerCase().startsWith(begins))) + 1;
}

/** A day of this century that exists; a year of two digits is one of them. */
function dayOf(year: string, month: number, day: number): Day | null {
  const text = `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

const two = (value: number): string => String(value).padStart(2, '0');
