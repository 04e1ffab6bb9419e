import type { Meaning } from '../words';
import type { Told } from './memo';

/** What a person could do with a text: nothing, press it, or choose it among others. */
export type Control = '' | 'button' | 'link' | 'choice';

/** An element that holds lines `first` to `end` (exclusive) of the outline, nested as the page nests them. */
export interface Box extends Told {
  element: Element;
  parent: Box | null;
  children: Box[];
  depth: number;
  first: number;
  end: number;
  part: Part;
  control: Control;
  /** Of a choice: chosen, not chosen, or not said. Of anything else null. */
  chosen: boolean | null;
  level: number;
}

export type Part =
  | ''
  | 'row'
  | 'cell'
  | 'table'
  | 'item'
  | 'nav'
  | 'banner'
  | 'aside'
  | 'footer'
  | 'main'
  | 'dialog'
  | 'alert'
  | 'tabs'
  | 'panel'
  | 'article'
  | 'term'
  | 'detail';

/** One piece of text that stands for itself, with its meaning and its place. */
export interface Line extends Told {
  text: string;
  meaning: Meaning;
  index: number;
  box: Box;
  element: Element;
  elements: readonly Element[];
  /** Lines of one run stand in the same flow of text: a sentence, or a label and its chip. */
  run: number;
  /** Heading level 1–6; 0 is no heading. */
  level: number;
  /** The heading that stands over it by level alone; `sectionOf` says whether it reaches this far. */
  under: Line | null;
  control: Control;
  /** Said by an attribute (`alt`, `aria-label`, a field's value), not by a text node. */
  spoken: boolean;
}
