import { chosenOf, isTop } from './kinds';
import type { Patch } from './patch';
import type { Run } from './run';
import { frameBody } from './spoken';
import type { Box } from './types';

/** A place of the walk: what is left to visit of an element, and the box to which it goes. */
export interface Place {
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

export const NOTHING: readonly Node[] = [];

/** The box of an element whose lines begin at `first`. */
export function boxOf(element: Element, { kind }: Patch, parent: Box | null, first: number): Box {
  const control = kind.control || (parent?.control ?? '');
  const box: Box = {
    element,
    parent,
    children: [],
    depth: parent ? parent.depth + 1 : 0,
    first,
    end: 0,
    part: kind.part === 'banner' && parent && !isTop(parent) ? '' : kind.part,
    control,
    chosen: control || element.hasAttribute('aria-current') ? chosenOf(element) : null,
    level: kind.level || (parent?.level ?? 0),
  };
  parent?.children.push(box); // the root has no parent
  return box;
}

/** Turns a place to what a person sees in the element: its frame's page, its shadow, what is slotted, its children. */
export function into(element: Element, place: Place): void {
  const { localName, shadowRoot } = element;
  const isFrame = localName === 'iframe' || localName === 'frame';
  if (isFrame || shadowRoot) place.patch.live = true;
  if (isFrame) place.deaf = true;
  const body = isFrame ? frameBody(element) : null;
  const slotted =
    localName === 'slot' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : NOTHING;
  if (body) place.list = [body];
  else if (slotted.length > 0) place.list = slotted;
  else if (localName === 'details' && !(element as HTMLDetailsElement).open) place.list = summaryOf(element);
  else place.node = (shadowRoot ?? element).firstChild;
}

/** Of a closed accordion only its heading is to be seen. */
const summaryOf = (element: Element): Element[] =>
  [...element.children].filter((child) => child.localName === 'summary').slice(0, 1);
