import { parse, values } from '../../../utils/reading/words';
import { elementsOf, pick } from './picks';

/** How an element is built, without its words. */
const build = (element: Element): string =>
  `${element.tagName}.${element.className}(${[...element.children].map(build).join()})`;

const isHead = (row: Element): boolean => row.querySelector('th:first-child,[role=columnheader]') !== null;

/** Two neighbours of one build, each with parts of its own, change places: the order of a list says nothing. */
export function reorder(body: Element, at: number): void {
  const some = elementsOf(body).filter((one) => {
    const next = one.nextElementSibling;
    const rows = next !== null && one.childElementCount >= 2 && build(next) === build(one);
    return (
      rows &&
      !isHead(one) &&
      !/^(?:DT|DD|TD|TH|OPTION)$/.test(one.tagName) &&
      (one.textContent ?? '').length > 12
    );
  });
  const row = pick(some, at);
  if (row) row.nextElementSibling?.after(row);
}

/** A status that stands alone in its row goes to the other end of it. */
export function chip(body: Element, at: number): void {
  const some = elementsOf(body).filter((one) => {
    const row = one.parentElement;
    if (!row || row.childElementCount < 2 || !isState(one.textContent ?? '')) return false;
    if (/^(?:TR|DL|TBODY|SELECT)$/.test(row.tagName) || row.closest('[role=row],[role=grid],tr'))
      return false;
    const texts = [...row.children].map((child) => child.textContent ?? '');
    const stages = texts.filter((text) => values(parse(text.trim()), 'stage').length > 0);
    return stages.length === 1 && texts.filter(isState).length === 1 && (row.textContent ?? '').length < 160;
  });
  const element = pick(some, at);
  if (element?.previousElementSibling) element.parentElement?.prepend(element);
  else element?.parentElement?.append(element);
}

const isState = (text: string): boolean => {
  const meaning = parse(text.trim());
  return (
    meaning.unknown === 0 && values(meaning, 'status').length > 0 && values(meaning, 'stage').length === 0
  );
};
