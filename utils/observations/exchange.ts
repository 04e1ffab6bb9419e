import type { Entry } from './entry';
import type { Day, Moment } from './memory';
import type { Settings } from './settings';
import type { Stage } from './vocabulary';

/** Tables that go out to a spreadsheet and can come back. */
export const TABLE_KINDS = ['points', 'checklist', 'roster'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** A longer text is no table of anybody's; in UTF-16 units. */
export const LONGEST_TABLE = 300_000;

/** Everything that leaves as a file for other programs; backups are apart. */
export const EXCHANGE_FILES = ['calendar', ...TABLE_KINDS] as const;
export type ExchangeFileKind = (typeof EXCHANGE_FILES)[number];

/** A file to be saved, its text whole. */
export interface ExchangeFile {
  name: string;
  /** Media type. */
  type: string;
  text: string;
}

/** One closing date for a calendar of another program. */
export interface CalendarEvent {
  /** Names the matter and never its date: the same in every file, on every computer. */
  id: string;
  on: Day;
  title: string;
  lines: string[];
  /** Times on the person's own wall, `2024-03-28T07:00`. */
  alarms: string[];
}

export interface CalendarFacts {
  /** Of the calendar. */
  title: string;
  language: Settings['language'];
  now: Moment;
  events: CalendarEvent[];
}

/** A cell of a table: text, a number, a day; `null` is empty. */
export type Cell = string | number | { on: Day } | null;

export interface Sheet {
  head: string[];
  rows: Cell[][];
}

/** An entry to be: `id` null for a new one. */
type DraftOf<E extends Entry> = E extends Entry ? Omit<E, 'id' | 'at'> & { id: string | null } : never;
export type Draft = DraftOf<Entry>;

/** What is known of an activity that a pasted row may be about; `entry` where the person has said it. */
export interface KnownActivity {
  title: string;
  points: number | null;
  count: number | null;
  done: boolean | null;
  doneOn: Day | null;
  entry: string | null;
}

/** An item of the checklists: `item` names one of the rules, `entry` one of the person's own. */
export interface KnownItem {
  /** In each language. */
  titles: readonly string[];
  stage: Stage | null;
  done: boolean;
  /** The page says that it is done. */
  locked: boolean;
  item: string | null;
  entry: string | null;
}

export interface KnownPerson {
  name: string;
  distinct: string | null;
}

/** What pasted rows are held against. `null`: this period has no points, or this person decides about no teachers. */
export interface Known {
  points: readonly KnownActivity[] | null;
  checklist: readonly KnownItem[];
  roster: readonly KnownPerson[] | null;
}

/** Columns that are read back, by table; a table out may have more. */
export const TABLE_COLUMNS = {
  points: ['title', 'points', 'count', 'doneOn', 'done'],
  checklist: ['title', 'done', 'stage'],
  roster: ['title', 'distinct'],
} as const satisfies Record<TableKind, readonly string[]>;
export type Column = (typeof TABLE_COLUMNS)[TableKind][number];

/** Words that a spreadsheet may hold, in every language; capitals and marks do not matter. */
export interface TableWords {
  heads: Record<TableKind, Partial<Record<Column, readonly string[]>>>;
  yes: readonly string[];
  no: readonly string[];
  /** From January on, each with its names. */
  months: readonly (readonly string[])[];
  stages: readonly { stage: Stage; names: readonly string[] }[];
}

/**
 * Why a pasted row was not understood. `closed`: its quotes never end; `day-order`: the days of this paste cannot all be
 * day/month or all month/day; `not-done`: it is called done without its day; `by-page`: the page says otherwise.
 */
export const PASTE_REASONS = [
  'closed',
  'no-title',
  'too-long',
  'not-a-number',
  'not-a-count',
  'not-a-day',
  'day-order',
  'not-done',
  'not-yes-or-no',
  'not-a-stage',
  'by-page',
  'twice',
] as const;
export type PasteReason = (typeof PASTE_REASONS)[number];

/** One row that was pasted. `line` counts its rows from 1, as a spreadsheet does. */
export type PastedRow =
  | { line: number; title: string; state: 'added'; draft: Draft; before: null }
  | { line: number; title: string; state: 'changed'; draft: Draft; before: KnownActivity | KnownItem }
  | { line: number; title: string; state: 'same' }
  | { line: number; title: string; state: 'refused'; reason: PasteReason };

/**
 * Why nothing at all could be read from what was pasted. `unknown`: neither its heading nor its rows tell which table it
 * is; `no-points`, `no-roster`: there is none here to put it in.
 */
export const PASTE_TROUBLES = ['empty', 'large', 'unknown', 'no-points', 'no-roster'] as const;
export type PasteTrouble = (typeof PASTE_TROUBLES)[number];

/**
 * What was pasted beside what is kept. `slashes`: days like 3/4/2024 were there, and how they were read. `key` names what
 * would be done: another one means that something else has changed meanwhile.
 */
export type Pasted =
  | { trouble: PasteTrouble }
  | { table: TableKind; rows: PastedRow[]; slashes: 'day-first' | 'month-first' | null; key: string };
