import { says } from './beside';
import type { Content } from './content';
import { areNotices, tellsOnly } from './items';
import { ITEMS, MARKED } from './lexicon';
import { boxHues, isBox } from './painted';
import type { Place } from './place';
import { around } from './through';

/** Why a notice cannot be judged whole, however harmless its words. */
export type Doubt =
  | 'generated-words'
  | 'hidden-words'
  | 'unsure-ground'
  | 'inside-red'
  | 'in-form'
  | 'in-article'
  | 'one-of-many'
  | 'shadow';

/** More are a list, whatever they are. */
const MOST_SIBLINGS = 40;
const ARTICLE = 'blockquote,figure,pre,code,[role=article]';

/** All that is in the way of judging a notice whole. */
export function doubtsOf(element: Element, content: Content, unsure: boolean, place: Place): Doubt[] {
  // One red card among cards of other colours is a card; red boxes side by side are notices.
  const like = (other: Element) =>
    other.localName === element.localName &&
    other.classList[0] === element.classList[0] &&
    isBox(other) &&
    says(other.textContent);
  const siblings = [...(element.parentElement?.children ?? [])]; // the root of a shadow tree has none
  const item = element.closest(ITEMS);
  const listed = item !== null && !boxHues(item).includes('red') && tellsOnly(item);
  const many =
    !listed &&
    !element.matches(MARKED) &&
    isBox(element) &&
    siblings.some((one) => one !== element && like(one) && !boxHues(one).includes('red')) &&
    (siblings.length > MOST_SIBLINGS || !areNotices(siblings.filter(like)));
  let insideRed = false;
  for (let at = around(element); at; at = around(at)) insideRed ||= boxHues(at).includes('red');
  const all: [boolean, Doubt][] = [
    [content.generated, 'generated-words'],
    [content.hidden, 'hidden-words'],
    [unsure, 'unsure-ground'],
    [insideRed, 'inside-red'],
    [element.closest('form') !== null, 'in-form'],
    [element.closest(ARTICLE) !== null, 'in-article'],
    [many || (listed && place.stage !== 'penilaian'), 'one-of-many'],
    // Nobody can hide it alone there.
    [element.getRootNode().nodeType !== 9, 'shadow'],
  ];
  return all.flatMap(([is, doubt]) => (is ? [doubt] : []));
}
