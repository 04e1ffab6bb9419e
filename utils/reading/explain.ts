import type { Observation } from '../observations';
import { type ReadOptions, readOutline } from './index';
import { outlineOf } from './outline';

/** What was seen, what was said of it, and what was passed over with its reason; for `npm run read -- --explain`. */
export interface Explanation {
  observations: Observation[];
  passedOver: { reader: string; text: string; why: string }[];
  lines: { text: string; level: number; control: string; unknown: number; means: string[] }[];
}

/** The same reading as `readPage`, with its reasons. */
export function explainPage(root: Document | Element, options: ReadOptions): Explanation {
  const outline = outlineOf(root);
  const passedOver: Explanation['passedOver'] = [];
  const observations = readOutline(outline, options, (reader, line, why) =>
    passedOver.push({ reader, text: line?.text ?? '', why }),
  );
  const lines = outline.lines.map(({ text, level, control, meaning }) => ({
    text,
    level,
    control,
    unknown: meaning.unknown,
    means: meaning.signs.map(({ bits: _, ...sign }) =>
      Object.entries(sign)
        .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
        .join(' '),
    ),
  }));
  return { observations, passedOver, lines };
}
