import type { Observation } from '../../observations';
import type { Asked } from './asked';
import { type Kind, kindOf, ticked } from './kinds';
import { type Answer, isTrue, type Run } from './run';
import { isField } from './spoken';

/** What one block element holds in itself: its kind, its runs of text and the blocks in it, which have their own. */
export interface Patch {
  kind: Kind;
  held: (Run | Element)[];
  asked: Answer[];
  /** Not to be kept: what it says can change without a record. */
  live: boolean;
}

/** What was seen of a page, by element, for as long as nothing there changes. */
export interface Memory {
  recall(element: Element): Patch | null;
  keep(element: Element, patch: Patch): void;
  /** Forgets what the records may have changed; `null` forgets everything. */
  forget(records: readonly MutationRecord[] | null): void;
  /** The last reading, while no record speaks against it. */
  last: Last | null;
}

/** What was read, asked how, and what it hung on besides. */
interface Last {
  how: string;
  asked: Asked;
  said: Observation[];
}

/** These are asked for whenever they are needed, or are no matter of words: nothing kept depends on them. */
const ASKED_ANEW = new Set(['class', 'style', 'content', 'aria-expanded']);

/** A change reaches the element itself, the block in which it stands, and the one that took that for a block. */
const REACH = 3;

const NONE: Answer[] = [];

export const hasShadow = (element: Element): boolean => element.shadowRoot !== null;

export function newPatch(element: Element): Patch {
  const kind = kindOf(element);
  const control = kind.control || ticked(element);
  // A label looks for its tick box however deep it stands; fields change by themselves.
  const live = element.localName === 'label' || isField(element);
  return { kind: control === kind.control ? kind : { ...kind, control }, held: [], asked: [], live };
}

/** An empty memory of one page. */
export function memory(): Memory {
  let patches = new WeakMap<Node, Patch>();

  function change({ type, attributeName, target, addedNodes }: MutationRecord): void {
    if (type === 'attributes' && ASKED_ANEW.has(attributeName ?? '')) return;
    kept.last = null;
    let left = REACH;
    for (let node: Node | null = target; node && left > 0; node = node.parentNode)
      if (patches.delete(node)) left -= 1;
    // What comes may have changed while it stood nowhere.
    for (const node of addedNodes)
      if (node.nodeType === 1) {
        patches.delete(node);
        for (const inner of (node as Element).getElementsByTagName('*')) patches.delete(inner);
      }
  }
  const kept: Memory = {
    last: null,
    recall(element) {
      const patch = patches.get(element);
      return patch && !hasShadow(element) && patch.asked.every(isTrue) ? patch : null;
    },
    keep(element, patch) {
      // What grew by and by has room to spare, which nothing that is kept needs.
      const asked = patch.asked.length > 0 ? patch.asked.slice() : NONE;
      patches.set(element, Object.assign(patch, { held: patch.held.slice(), asked }));
    },
    forget(records) {
      if (records) records.forEach(change);
      else {
        patches = new WeakMap();
        kept.last = null;
      }
    },
  };
  return kept;
}
