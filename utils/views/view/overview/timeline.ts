import type { Mark } from '../parts';
import type { MonthMark } from './plot';

/** `rule`: an official text; `extended`: moved by one; `estimate`: not official; `own`: the person's. */
export type BarStyle = 'rule' | 'extended' | 'estimate' | 'own';

/** Fractions of the width, 0 to 1. */
export interface TimelineBar {
  from: number;
  to: number;
  style: BarStyle;
}
/** `closes-…`: a window of which only the end is known, as sure as a bar of that look. */
export interface TimelineDot {
  at: number;
  style: `closes-${BarStyle}` | 'done' | 'own' | 'own-done';
}
/** One window, or the dots of a row. The text stands at `at`, to its right or its left. */
export interface TimelineLane {
  bars: TimelineBar[];
  dots: TimelineDot[];
  text: { at: number; side: 'right' | 'left' | 'inside'; text: string } | null;
}

export interface Timeline {
  title: string;
  /** The whole drawing in words. */
  name: string;
  months: MonthMark[];
  today: { at: number; label: string } | null;
  /** Parts of the year outside the period in view. */
  shaded: { from: number; to: number }[];
  rows: { label: string; lanes: TimelineLane[]; note: string | null }[];
  legend: { style: BarStyle | 'done'; label: string }[];
  list: { open: string; close: string; rows: { text: string; mark: Mark | null }[] };
}
