import { clean } from '../words';
import { standsAlone } from './alone';
import { CLOSED, chosenOf, INLINE, isTop, SKIPPED } from './kinds';
import { hasShadow, type Memory, newPatch, type Patch } from './patch';
import { type Piece, Run } from './run';
import { frameBody, isField, spokenBy } from './spoken';
import type { Box } from './types';

export interface Sink {
  /** A run of inline text is complete: makes its lines. */
  take(run: Run, box: Box): void;
  lines(): number;
}

/** A place of the walk: what is left to visit of an element, and the box to which it goes. */
interface Place {
  box: Box;
  patch: Patch;
  /** Of one list or the other: siblings of a node, or what a patch or a slot holds. */
  node: Node | null;
  list: readonly (Node | Run)[];
  at: number;
  /** Whether the box ends here, and whether its patch is being made. */
  closes: boolean;
  making: boolean;
  /** In a shadow root or a frame, where no record is heard of. */
  deaf: boolean;
}

// Deeper than any page that a person could read.
const DEEPEST = 400;
const LONGEST_TEXT = 2000;
const NOTHING: readonly Node[] = [];

const isAway = (element: Element): boolean =>
  element.hasAttributes() &&
  (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden'));

const STEPS = 64;

/**
 * Walks what a person would see of `root`, in reading order, shadow roots and same-origin frames included; what
 * `memory` has kept is not looked at again. Stops after every few elements, so that the caller may let the page live.
 */
export function* walk(root: Element, memory: Memory | null, sink: Sink): Generator<undefined, Box[]> {
  const boxes: Box[] = [];
  const places: Place[] = [];
  let pieces: Piece[] = [];

  function flush({ box, patch }: Place): void {
    if (pieces.length === 0) return;
    const run = new Run(pieces);
    pieces = [];
    patch.held.push(run);
    sink.take(run, box);
  }
  function open(element: Element, { kind }: Patch, parent: Box | null): Box {
    const control = kind.control || (parent?.control ?? '');
    const box: Box = {
      element,
      parent,
      children: [],
      depth: parent ? parent.depth + 1 : 0,
      first: sink.lines(),
      end: 0,
      part: kind.part === 'banner' && parent && !isTop(parent) ? '' : kind.part,
      control,
      chosen: control || element.hasAttribute('aria-current') ? chosenOf(element) : null,
      level: kind.level || (parent?.level ?? 0),
    };
    boxes.push(box);
    parent?.children.push(box); // the root has no parent
    return box;
  }
  function enter(element: Element, parent: Box | null, wasDeaf: boolean): void {
    const kept = wasDeaf ? null : memory?.recall(element);
    const patch = kept ?? newPatch(element);
    const box = open(element, patch, parent);
    const deaf = wasDeaf || hasShadow(element);
    const place = {
      box,
      patch,
      node: null,
      list: kept?.held ?? NOTHING,
      at: 0,
      closes: true,
      making: !kept,
      deaf,
    };
    places.push(place);
    if (kept) return;
    const said = parent ? spokenBy(element) : '';
    if (said) pieces.push({ text: said, raw: said, element, spoken: true });
    else if (!CLOSED.has(element.localName)) into(element, place);
  }
  /** Of a closed accordion only its heading is to be seen. */
  function into(element: Element, place: Place): void {
    const { localName } = element;
    const frame = localName === 'iframe' || localName === 'frame';
    const shadow = element.shadowRoot;
    if (frame || shadow) place.patch.live = true;
    if (frame) place.deaf = true;
    const body = frame ? frameBody(element) : null;
    const slotted =
      localName === 'slot' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : NOTHING;
    if (body) place.list = [body];
    else if (slotted.length > 0) place.list = slotted;
    else if (localName === 'details' && !(element as HTMLDetailsElement).open) {
      const head = [...element.children].find((child) => child.localName === 'summary');
      place.list = head ? [head] : NOTHING;
    } else place.node = (shadow ?? element).firstChild;
  }
  function visit(node: Node, place: Place): void {
    if (node.nodeType === 3) {
      const raw = (node.nodeValue ?? '').slice(0, LONGEST_TEXT);
      const element = node.parentElement ?? place.box.element;
      if (raw) pieces.push({ text: clean(raw), raw, element, spoken: false });
    } else if (node.nodeType === 1) visitElement(node as Element, place);
  }
  function visitElement(element: Element, place: Place): void {
    const tag = element.localName;
    if (SKIPPED.has(tag) || isAway(element)) return;
    if (tag === 'br' || tag === 'hr') return flush(place);
    const { asked } = place.patch;
    if (CLOSED.has(tag)) {
      const said = spokenBy(element);
      if (isField(element)) asked.push({ element, ask: spokenBy, was: said });
      if (!said) return;
    } else if (INLINE.has(tag) && !standsAlone(element, asked)) {
      if (tag === 'span') asked.push({ element, ask: hasShadow, was: false });
      const inner = { ...place, node: null, list: NOTHING, at: 0, closes: false };
      places.push(inner);
      into(element, inner);
      return;
    }
    if (place.box.depth >= DEEPEST) return;
    flush(place);
    place.patch.held.push(element);
    enter(element, place.box, place.deaf);
  }
  function leave(place: Place): void {
    places.pop();
    if (!place.closes) return;
    if (place.making) {
      flush(place);
      if (!place.deaf && !place.patch.live) memory?.keep(place.box.element, place.patch); // none: nothing is kept
    }
    place.box.end = sink.lines();
  }
  function step(place: Place): void {
    const { node } = place;
    if (node) {
      place.node = node.nextSibling;
      visit(node, place);
      return;
    }
    const next = place.list[place.at];
    place.at += 1;
    if (next === undefined) leave(place);
    else if (place.making) visit(next as Node, place);
    else if (next instanceof Run) sink.take(next, place.box);
    else if (place.box.depth < DEEPEST) enter(next as Element, place.box, place.deaf);
  }

  enter(root, null, root.getRootNode() !== root.ownerDocument);
  for (let steps = 1; ; steps += 1) {
    const place = places.at(-1);
    if (!place) return boxes;
    step(place);
    if (steps % STEPS === 0) yield;
  }
}
