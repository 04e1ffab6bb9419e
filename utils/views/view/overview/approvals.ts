import type { Roster } from '../approvals';
import type { Chip, Form, Mark } from '../parts';

export interface TableRow {
  id: string;
  name: string;
  detail: string | null;
  what: string;
  yours: boolean;
  turn: string;
  since: string;
  /** `null` where nothing waits, or nobody knows since when. */
  wait: Chip | null;
  /** 0 to 1 of the longest wait. */
  bar: number;
  /** Filters that show it. */
  fits: string[];
}

/** Everybody whom a superior decides about, as a table. */
export interface Table {
  title: string;
  meta: string;
  filter: string;
  filters: { id: string; label: string }[];
  search: string;
  none: string;
  /** Rows beyond the first ones; `{n}` is filled by the table. */
  more: string;
  head: { name: string; what: string; turn: string; since: string; wait: string };
  rows: TableRow[];
  roster: Roster;
  marks: Mark[];
  forms: Form[];
}
