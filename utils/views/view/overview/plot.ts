import type { PointsCard } from '../cards';

/** A month over a drawing, `at` its first day as a fraction of the width. */
export interface MonthMark {
  at: number;
  label: string;
  short: string;
}

/** A stroke between two points, fractions of the drawing from its top left. */
export interface Stroke {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Where a line ends today, and what it has come to. */
export interface PlotEnd {
  x: number;
  y: number;
  text: string;
}

export interface StepPlot {
  /** The whole drawing in words. */
  name: string;
  months: MonthMark[];
  levels: { y: number; text: string }[];
  /** What is recommended: from its lower bound up, and the bound itself. */
  band: { top: number; bottom: number; label: string };
  today: number | null;
  planned: Stroke[];
  earned: Stroke[];
  ends: { planned: PlotEnd | null; earned: PlotEnd | null };
}

export interface PointsPart {
  title: string;
  /** `null`: nothing has been read or entered of them. */
  plot: StepPlot | null;
  /** Reads the plot: day by day. */
  list: { open: string; close: string; rows: string[] };
  nothing: string;
  card: PointsCard;
}
