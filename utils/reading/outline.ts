import type { Part } from './outline/join';
import { partsOf } from './outline/lines';
import { memo } from './outline/memo';
import { painted, visible } from './outline/shown';
import type { Box, Line } from './outline/types';
import { type Piece, walk } from './outline/walk';
import type { Sign } from './words/trie';

export type { Box, Line } from './outline/types';

/** The visible page in reading order: lines, and the boxes that hold them. */
export interface Outline {
  lines: readonly Line[];
  boxes: readonly Box[];
  title: string;
  /** The page says of itself that it is not ready. */
  busy: boolean;
  /** The dear test of visibility, asked once for each line that a reader is about to believe. */
  painted(line: Line): boolean;
}

const MOST_LINES = 60_000;
const isState = (sign: Sign): boolean => Boolean(sign.is.status ?? sign.is.stage ?? sign.is.predikat);

/** Any DOM as lines and boxes. Pure: asks the page, changes nothing. */
export function outlineOf(root: Document | Element): Outline {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  const element = root.nodeType === 9 ? document?.body : (root as Element);
  const lines: Line[] = [];
  let runs = 0;
  let under: Line | null = null;
  const isShown = memo(visible);
  const rectOf = memo((at: Element) => at.getBoundingClientRect());
  const isPainted = memo((at: Element) => painted(at, rectOf));

  function put(part: Part, box: Box): void {
    while (box.level > 0 && (under?.level ?? 0) >= box.level) under = under?.under ?? null;
    const line = {
      ...part,
      index: lines.length,
      box,
      run: runs,
      level: box.level,
      under,
      control: box.control,
    };
    lines.push(line);
    if (box.level > 0) under = line;
  }
  function take(pieces: Piece[], box: Box): void {
    if (lines.length > MOST_LINES) return;
    runs += 1;
    const run = pieces.filter((piece) => piece.text === '' || isShown(piece.element));
    const parts = partsOf(run, box.element);
    // Words of several elements make one fact only if all of them are really to be seen.
    const doubtful = parts.some(
      (part) =>
        part.elements.length > 1 &&
        part.meaning.unknown === 0 &&
        part.meaning.signs.some(isState) &&
        !part.elements.every(isPainted),
    );
    for (const part of doubtful
      ? partsOf(
          run.filter((piece) => piece.text === '' || isPainted(piece.element)),
          box.element,
        )
      : parts)
      put(part, box);
  }
  const boxes = element ? walk(element, { take, lines: () => lines.length }) : [];
  return {
    lines,
    boxes,
    title: document?.title ?? '',
    busy: boxes.some((box) => box.element.getAttribute('aria-busy') === 'true'),
    painted: (line) => line.elements.every(isPainted),
  };
}
