import type { Meaning } from '../words';

/** A stretch of text of one element. */
export interface Piece {
  text: string;
  raw: string;
  element: Element;
  spoken: boolean;
}

/** A piece of a run that stands for itself. */
export interface Part {
  text: string;
  /** Where its text begins. */
  element: Element;
  /** Every element that holds some of its text. */
  elements: readonly Element[];
  meaning: Meaning;
  spoken: boolean;
}

/** What no mutation record tells of (a style, a field's value, a shadow root): asked again before it is believed. */
export interface Answer {
  element: Element;
  ask: (element: Element) => unknown;
  was: unknown;
}

const NONE: readonly Answer[] = [];

/** Inline text in one flow, and what it was understood as when all of it was shown. */
export class Run {
  parts: readonly Part[] | null = null;
  asked: readonly Answer[] = NONE;
  constructor(readonly pieces: readonly Piece[]) {}
}

export const isTrue = (answer: Answer): boolean => answer.ask(answer.element) === answer.was;

export const displayOf = (element: Element): string => getComputedStyle(element).display;

/** Asks for a style once, and puts the answer down. */
export function displayFor(asked: Answer[], element: Element): string {
  const was = displayOf(element);
  asked.push({ element, ask: displayOf, was });
  return was;
}
