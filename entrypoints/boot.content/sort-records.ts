import { ATTRIBUTE, type Marks } from './put-away';

/** Which of our boxes were changed, and what came or was worded anew beside them. Asks for no style. */
export function sortRecords(
  records: readonly MutationRecord[],
  worn: Pick<Marks, 'all' | 'guard'>,
): { changed: Set<Element>; added: Set<Element> } {
  const boxes = worn.all();
  const changed = new Set<Element>();
  const added = new Set<Element>();
  for (const record of records) {
    const { type } = record;
    if (type === 'attributes' && record.attributeName === ATTRIBUTE) {
      const target = elementOf(record.target);
      if (target && worn.guard(target)) changed.add(target);
      continue;
    }
    for (const box of boxes) if (box.contains(record.target)) changed.add(box);
    if (type === 'characterData') take(record.target, added);
    // By number: a storm brings thousands, and an iterator for each would be the dearest part of it.
    else if (type === 'childList') {
      const nodes = record.addedNodes;
      for (let i = 0; i < nodes.length; i += 1) take(nodes[i], added);
    }
  }
  return { changed, added };
}

function take(node: Node | undefined, into: Set<Element>): void {
  const element = node ? elementOf(node) : null;
  if (element) into.add(element);
}

function elementOf(node: Node): Element | null {
  if (node.nodeType === 1) return node as Element;
  return node.nodeType === 3 ? node.parentElement : null;
}
