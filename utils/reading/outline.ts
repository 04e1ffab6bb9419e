import { type Asked, newAsked } from './outline/asked';
import { partsOf } from './outline/lines';
import type { Memory } from './outline/patch';
import { type Answer, isTrue, type Part, type Piece, type Run } from './outline/run';
import { type Places, places } from './outline/shown';
import { finish, type Steps } from './outline/steps';
import type { Box, Line } from './outline/types';
import { walk } from './outline/walk';
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
  asked: Asked;
}

const MOST_LINES = 60_000;
const isState = (sign: Sign): boolean => Boolean(sign.is.status ?? sign.is.stage ?? sign.is.predikat);

/** Words of several elements make one fact only if all of them are really to be seen. */
const isSplit = ({ elements, meaning }: Part): boolean =>
  elements.length > 1 && meaning.unknown === 0 && meaning.signs.some(isState);

/** Any DOM as lines and boxes. Pure: asks the page, changes nothing. */
export const outlineOf = (root: Document | Element): Outline => finish(outlineSteps(root, null, places()));

/** The same in steps, between which the page may live but not change; `memory` keeps what was seen. */
export function* outlineSteps(root: Document | Element, memory: Memory | null, seen: Places): Steps<Outline> {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  const element = root.nodeType === 9 ? document?.body : (root as Element);
  const lines: Line[] = [];
  let runs = 0;
  let under: Line | null = null;
  const asked = newAsked(seen);

  function put({ text, element, elements, meaning, spoken }: Part, box: Box): void {
    const { level, control } = box;
    // A heading in pieces is one heading, which its first piece stands for.
    const goesOn = level > 0 && under?.run === runs;
    while (!goesOn && level > 0 && (under?.level ?? 0) >= level) under = under?.under ?? null;
    const index = lines.length;
    const line = { text, meaning, index, box, element, elements, run: runs, level, under, control, spoken };
    lines.push(line);
    if (level > 0 && !goesOn) under = line;
  }
  function understand(run: Run, box: Box): readonly Part[] {
    const shown = run.pieces.filter((piece) => piece.text === '' || asked.shown(piece.element));
    const whole = shown.length === run.pieces.length;
    if (whole && run.parts?.some(isSplit) === false && run.asked.every(isTrue)) {
      asked.take(run.asked);
      return run.parts;
    }
    const answers: Answer[] = [];
    let parts = partsOf(shown, box.element, answers);
    if (whole) Object.assign(run, { parts, asked: answers.slice() });
    if (parts.some((part) => isSplit(part) && !part.elements.every(asked.painted))) {
      const real = (piece: Piece) => piece.text === '' || asked.painted(piece.element);
      parts = partsOf(shown.filter(real), box.element, answers);
    }
    asked.take(answers);
    return parts;
  }
  function take(run: Run, box: Box): void {
    if (lines.length > MOST_LINES) return;
    runs += 1;
    for (const part of understand(run, box)) put(part, box);
  }
  const boxes = element ? yield* walk(element, memory, { asked, take, lines: () => lines.length }) : [];
  return {
    lines,
    boxes,
    title: document?.title ?? '',
    busy: boxes.some((box) => box.element.getAttribute('aria-busy') === 'true'),
    painted: (line) => line.elements.every(asked.painted),
    asked,
  };
}
