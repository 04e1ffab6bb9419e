import type { Box, Line, Outline } from './outline';
import type { Told } from './outline/memo';

export interface Period {
  from: string | null;
  to: string | null;
}

/** What every reader is handed: the outline, the day, and what was found out before it. */
export interface View extends Told {
  outline: Outline;
  lines: readonly Line[];
  today: string;
  path: string;
  /** The page's own period, once read. */
  period: Period | null;
  /** The signed-in person's name, once read. */
  name: string | null;
  /** Why something was taken or passed over; only the explainer listens. */
  note(reader: string, line: Line | null, why: string): void;
}

/** The class that an element has, of whose changes no reader hears otherwise: never asked of the element itself. */
export const classOf = (view: View, element: Element): string | null =>
  view.outline.asked.ask(element, classIn);

const classIn = (element: Element): string | null => element.getAttribute('class');

/** The texts as evidence: the page's own words, at most 200 characters. */
export function evidenceOf(...texts: (string | null | undefined)[]): string {
  const said = [...new Set(texts.filter((text): text is string => Boolean(text)))].join(' · ');
  return said.length > 200 ? `${said.slice(0, 199)}…` : said;
}

/** The nearest box around a line that satisfies `test`. */
export function around(line: Line, test: (box: Box) => boolean): Box | null {
  for (let box: Box | null = line.box; box; box = box.parent) if (test(box)) return box;
  return null;
}

export const inside = (line: Line, ...parts: Box['part'][]): boolean =>
  around(line, (box) => parts.includes(box.part)) !== null;

/** The lines of a box before, at and after. */
export const linesOf = (view: View, box: { first: number; end: number }): readonly Line[] =>
  view.lines.slice(box.first, box.end);
