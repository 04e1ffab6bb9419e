import type { CardBase } from './card-base';
import type { Button, Chip } from './parts';

/** One thing that waits. */
export interface SubmissionRow {
  name: string;
  detail: string;
  wait: Chip;
  /** Length of the bar, 0 to 1: the longest wait of the card is 1. */
  bar: number;
  show: Button;
}

/** The four fills of the roster, and none for those whom no page has shown. */
export type RosterFill = 'solid' | 'ink' | 'hatched' | 'outline' | 'dashed';

export interface RosterRow {
  /** Unlike any other row's. */
  id: string;
  name: string;
  detail: string;
  fill: RosterFill;
  show: Button | null;
  /** Takes away what was entered by hand. */
  remove: Button | null;
}

export interface Roster {
  title: string;
  meta: string;
  /** The numbers in words, for those who hear the squares. */
  name: string;
  /** One square a person, in runs. */
  squares: { fill: RosterFill; count: number }[];
  legend: { fill: RosterFill; label: string; count: string }[];
  copy: Button | null;
  all: {
    open: string;
    close: string;
    search: string;
    none: string;
    /** `{n}` is filled by the list. */
    more: string;
    rows: RosterRow[];
  };
  /** Adds names by hand, and takes all of them away. */
  buttons: Button[];
}

export interface ApprovalsCard extends CardBase {
  id: 'approvals';
  groups: { title: string; count: string; rows: SubmissionRow[] }[];
  /** Rows of a group beyond the first ones; `{n}` is filled by the list. */
  more: string;
  /** Said where nothing waits. */
  nothing: string | null;
  roster: Roster;
}
