import type { Stage } from '../observations';
import type { Action } from './notice/actions';
import { isNotice } from './notice/apart';
import { actionsBeside, besideOf, isBlocking, isChip, says } from './notice/beside';
import { contentOf } from './notice/content';
import { type Doubt, doubtsOf } from './notice/doubts';
import { noticeBox, noticeBoxes } from './notice/find';
import { isStack } from './notice/items';
import { isLabel } from './notice/label';
import { LANDMARKS, LIVE } from './notice/lexicon';
import { isBox, lookAnew } from './notice/painted';
import { isBesideField, type Place, placeOf } from './notice/place';
import { rednessOf } from './notice/redness';
import { stagesIn } from './notice/stages';
import { componentOf, rootsIn } from './notice/through';

export type { Doubt } from './notice/doubts';
export { mayTell } from './notice/find';
export { rootsIn } from './notice/through';

/** A notice as it stands on the page, with all that a verdict needs; nothing of it is judged here. */
export interface Sighting {
  element: Element;
  /** Its words, one sentence or part a line, cleaned of what nobody sees. */
  text: string;
  /** Words of the box that it is a part of, its own among them; empty for a box of its own. */
  beside: string;
  red: boolean;
  /** Stages that its own words name. */
  stagesSaid: readonly Stage[];
  place: Place;
  actions: readonly Action[];
  /** In a dialog, or in a layer that lies over the page. */
  blocks: boolean;
  /** Its part of the window, 0 to 1. */
  share: number;
  /** Holds a form, a table, a landmark or a frame. */
  holdsMore: boolean;
  besideField: boolean;
  doubts: readonly Doubt[];
}

/** Words from which on a text is no mere hint. */
const SENTENCE = 4;
const OURS = '[data-pendamping]';

/** All red notices in `root`, or that `root` is a part of. The same for a part as for the whole page. */
export function sightNotices(root: Document | Element): Sighting[] {
  const element = root.nodeType === 9 ? (root as Document).body : (root as Element);
  if (!element?.isConnected) return []; // a document without a body yet: nothing stands there
  lookAnew();
  const red = noticeBoxes(element).flatMap((box) => sight(box, true) ?? []);
  const whole = red.filter((one) => !isStack(one.element));
  return whole.filter((one) => !whole.some((other) => other !== one && other.element.contains(one.element)));
}

/** The notice that a node stands in, red or not, for a person who points at it; null where there is none. */
export function noticeAround(node: Node): Sighting | null {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  lookAnew();
  const box = element ? noticeBox(element) : null;
  return box ? sight(box, false) : null;
}

function sight(box: Element, onlyRed: boolean): Sighting | null {
  // A component that is nothing but a notice is one as a whole, painted as its inner box is.
  const element = componentOf(box) ?? box;
  if (element !== box && !isNotice(element)) return null;
  const ours = element.closest(OURS) !== null;
  const own = isBox(box);
  // A component without a box of its own is as large as what it shows.
  const rect = (element.getClientRects().length > 0 ? element : box).getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (
    !view ||
    (!ours && (rect.width < 3 || rect.height < 3 || !box.checkVisibility({ checkVisibilityCSS: true })))
  )
    return null;
  const content = contentOf(element);
  const { red, unsure } = rednessOf(box, content, view.matchMedia('(forced-colors: active)').matches);
  const besideField = isBesideField(element);
  // The hint under a field is the field's own.
  const isHint = besideField && !own && !element.matches(LIVE) && content.text.split(/\s/).length < SENTENCE;
  if (
    !says(content.text) ||
    (onlyRed && (!red || isHint || isChip(element, rect) || isLabel(box, content.text)))
  )
    return null;
  const place = placeOf(element, content.text);
  return {
    element,
    text: content.text,
    beside: besideOf(element, own),
    red,
    stagesSaid: stagesIn(content.text),
    place,
    actions: own ? content.actions : [...content.actions, ...actionsBeside(element)],
    blocks: isBlocking(element, view),
    share: (rect.width * rect.height) / (view.innerWidth * view.innerHeight || 1),
    holdsMore:
      (element.matches(LANDMARKS) && !element.matches('aside:not([role]),aside[role=note]')) ||
      [element, ...rootsIn(element)].some((one) =>
        one.querySelector(`${LANDMARKS},iframe,object,embed,video`),
      ),
    besideField,
    doubts: doubtsOf(element, content, unsure, place),
  };
}
