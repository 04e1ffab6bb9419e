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
    const target = elementOf(record.target);
    if (record.attributeName === ATTRIBUTE) {
      if (target && worn.guard(target)) changed.add(target);
      continue;
    }
    for (const box of boxes) if (box.contains(record.target)) changed.add(box);
    if (record.type === 'characterData' && target) added.add(target);
    for (const node of record.addedNodes) {
      const element = elementOf(node);
      if (element) added.add(element);
    }
  }
  return { changed, added };
}

function elementOf(node: Node): Element | null {
  if (node.nodeType === 1) return node as Element;
  return node.nodeType === 3 ? node.parentElement : null;
}
