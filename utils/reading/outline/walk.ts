import { clean } from '../words';
import { CLOSED, chosenOf, INLINE, kindOf, SENTENCE_TAGS, SKIPPED, ticked } from './kinds';
import { frameBody, spokenBy } from './spoken';
import type { Box } from './types';

/** A stretch of text of one element; `glued` when no space parts it from the piece before. */
export interface Piece {
  text: string;
  raw: string;
  element: Element;
  spoken: boolean;
}

export interface Sink {
  /** A run of inline text is complete: makes its lines. */
  take(pieces: Piece[], box: Box): void;
  lines(): number;
}

// Deeper than any page that a person could read; a nest of 10,000 wrappers must not end the stack.
const DEEPEST = 400;
const LONGEST_TEXT = 2000;

/** Walks what a person would see of `root`, in reading order, shadow roots and same-origin frames included. */
export function walk(root: Element, sink: Sink): Box[] {
  const boxes: Box[] = [];
  let run: Piece[] = [];

  function flush(box: Box): void {
    if (run.length === 0) return;
    const pieces = run;
    run = [];
    sink.take(pieces, box);
  }
  function open(element: Element, parent: Box | null): Box {
    const kind = kindOf(element);
    const control = kind.control || ticked(element) || (parent?.control ?? '');
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
  function block(element: Element, parent: Box): void {
    flush(parent);
    const box = open(element, parent);
    const said = spokenBy(element);
    if (said) run.push({ text: said, raw: said, element, spoken: true });
    else if (!CLOSED.has(element.localName)) inside(element, box);
    flush(box);
    box.end = sink.lines();
  }
  function visit(node: Node, box: Box): void {
    if (node.nodeType === 3) {
      const raw = (node.nodeValue ?? '').slice(0, LONGEST_TEXT);
      if (raw) run.push({ text: clean(raw), raw, element: node.parentElement ?? box.element, spoken: false });
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (SKIPPED.has(tag) || element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden'))
      return;
    if (tag === 'BR' || tag === 'HR') flush(box);
    else if (CLOSED.has(element.localName) && !spokenBy(element)) return;
    else if (INLINE.has(tag) && !standsAlone(element)) inside(element, box);
    else if (box.depth < DEEPEST) block(element, box);
  }
  /** Of a closed accordion only its heading is to be seen. */
  function summary(element: Element, box: Box): void {
    const head = [...element.children].find((child) => child.localName === 'summary');
    if (head) visit(head, box);
  }
  function inside(element: Element, box: Box): void {
    const frame = element.localName === 'iframe' || element.localName === 'frame' ? frameBody(element) : null;
    if (frame) {
      visit(frame, box);
      return;
    }
    const shadow = element.shadowRoot;
    const slotted =
      element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
    if (slotted.length > 0) for (const node of slotted) visit(node, box);
    else if (element.localName === 'details' && !(element as HTMLDetailsElement).open) summary(element, box);
    else for (let node = (shadow ?? element).firstChild; node; node = node.nextSibling) visit(node, box);
  }

  const box = open(root, null);
  inside(root, box);
  flush(box);
  box.end = sink.lines();
  return boxes;
}

/** A header inside the content is that content's own, not the page's. */
const isTop = (box: Box): boolean =>
  box.depth === 0 ||
  (['', 'banner'].includes(box.part) &&
    box.element.localName !== 'section' &&
    box.parent !== null &&
    isTop(box.parent));

/** An inline tag that is a part of its own: a control, something with a role, or a row built of spans. */
function standsAlone(element: Element): boolean {
  if (element.hasAttribute('role') || element.hasAttribute('aria-current')) return true;
  if (element.shadowRoot !== null) return true;
  const parent = element.parentElement;
  if (element.localName === 'label') return true;
  if (element.childElementCount < 2 && element.localName !== 'a') return false;
  if (!parent || SENTENCE_TAGS.has(parent.tagName) || hasOwnText(parent)) return false;
  return getComputedStyle(element).display !== 'inline' || element.localName === 'a';
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 && /\S/.test((node.nodeValue ?? '').slice(0, LONGEST_TEXT))) return true;
  return false;
}
