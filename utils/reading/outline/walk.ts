import { clean } from '../words';
import { standsAlone } from './alone';
import type { Asked } from './asked';
import { CLOSED, chosenOf, INLINE, SKIPPED } from './kinds';
import { hasShadow, type Memory, newPatch } from './patch';
import { boxOf, into, NOTHING, type Place } from './place';
import { type Piece, Run } from './run';
import { isCircle, isField, spokenBy } from './spoken';
import type { Steps } from './steps';
import type { Box } from './types';

export interface Sink {
  asked: Asked;
  /** A run of inline text is complete: makes its lines. */
  take(run: Run, box: Box): void;
  lines(): number;
}

// Deeper than any page that a person could read.
const DEEPEST = 400;
const LONGEST_TEXT = 2000;
/** Elements and texts between two rests. */
const STEPS = 64;

const isAway = (element: Element): boolean =>
  element.hasAttributes() &&
  (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden'));

/**
 * Walks what a person would see of `root`, in reading order, shadow roots and same-origin frames included; what
 * `memory` has kept is not looked at again. Rests after every few elements, so that the caller may let the page live.
 */
export function* walk(root: Element, memory: Memory | null, sink: Sink): Steps<Box[]> {
  const boxes: Box[] = [];
  const places: Place[] = [];
  let pieces: Piece[] = [];

  function flush({ box, patch }: Place): void {
    if (pieces.length === 0) return;
    const run = new Run(pieces.slice());
    pieces = [];
    patch.held.push(run);
    sink.take(run, box);
  }
  function enter(element: Element, parent: Box | null, wasDeaf: boolean): void {
    const kept = wasDeaf ? null : memory?.recall(element);
    const patch = kept ?? newPatch(element);
    const box = boxOf(element, patch, parent, sink.lines());
    boxes.push(box);
    sink.asked.block(element);
    if (patch.live && box.chosen !== null) sink.asked.ask(element, chosenOf);
    const deaf = wasDeaf || hasShadow(element);
    const list = kept?.held ?? NOTHING; // not kept: to be made
    const place = { box, patch, node: null, list, at: 0, closes: true, making: !kept, deaf };
    places.push(place);
    if (kept) sink.asked.take(patch.asked);
    if (kept) return;
    const said = parent ? spokenBy(element) : '';
    if (said) pieces.push({ text: said, raw: said, element, spoken: true });
    else if (!CLOSED.has(element.localName)) into(element, place);
  }
  function visit(node: Node, place: Place): void {
    if (node.nodeType === 3) {
      const whole = (node.nodeValue ?? '').slice(0, LONGEST_TEXT);
      const element = node.parentElement ?? place.box.element;
      // Only here a line break is one to the eye.
      for (const raw of place.box.element.localName === 'pre' ? whole.split('\n') : [whole]) {
        if (raw !== whole) flush(place);
        if (raw) pieces.push({ text: clean(raw), raw, element, spoken: false });
      }
    } else if (node.nodeType === 1) visitElement(node as Element, place);
  }
  function visitElement(element: Element, place: Place): void {
    const tag = element.localName;
    if (SKIPPED.has(tag) || isAway(element)) return;
    if (tag === 'br' || tag === 'hr') flush(place);
    else if (CLOSED.has(tag)) {
      const said = spokenBy(element);
      if (isField(element)) place.patch.asked.push({ element, ask: spokenBy, was: said });
      if (said) block(element, place);
    } else if (INLINE.has(tag) && !standsAlone(element, place.patch.asked)) {
      if (tag === 'span') place.patch.asked.push({ element, ask: hasShadow, was: false });
      const said = element.firstChild && !isCircle(element) ? '' : spokenBy(element);
      if (said) {
        pieces.push({ text: said, raw: said, element, spoken: true });
        return;
      }
      const inner = { ...place, node: null, list: NOTHING, at: 0, closes: false };
      places.push(inner);
      into(element, inner);
    } else block(element, place);
  }
  function block(element: Element, place: Place): void {
    if (place.box.depth >= DEEPEST) return;
    flush(place);
    place.patch.held.push(element);
    enter(element, place.box, place.deaf);
  }
  function leave(place: Place): void {
    places.pop();
    if (!place.closes) return;
    if (place.making) flush(place);
    const { box, patch } = place;
    box.end = sink.lines();
    if (place.making) sink.asked.take(patch.asked);
    if (place.deaf) sink.asked.deafen();
    // Without a memory nothing is kept.
    if (place.making && !place.deaf && !patch.live) memory?.keep(box.element, patch);
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
