import type { Stage } from '../../observations';
import { wrapperOf } from './beside';
import { chosenIn, chosenInMenus } from './chosen';
import { fieldsIn } from './fields';
import { ELSEWHERE, FEATURE, NEUTRAL, STAGE_NAME, SUPERIOR, SUPERIOR_ONLY } from './lexicon';
import { isBox } from './painted';
import { stagesIn } from './stages';
import { said } from './text';

export interface Place {
  /** The stage that the part of the page is about; null where none or more than one is named. */
  stage: Stage | null;
  /** The page has words of the performance feature beside its menus. */
  feature: boolean;
  /** Headings of schoolwork, help or news. */
  elsewhere: boolean;
  /** A page on which a superior works on other people's assessments. */
  superior: boolean;
}

const HEADINGS =
  'h1,h2,h3,h4,h5,h6,[role=heading],summary,legend,[class*=card-header],[class*=card-title],[class*=card-head],[class*=CardHeader],[class*=panel-heading],[class*=panel-title],[class*=accordion-header],[class*=accordion-title],[class*=section-title]';
const has = (pattern: string, text: string): boolean => new RegExp(pattern, 'i').test(text);

/** What names an element from elsewhere: its own label, or the tab or heading that it points to. */
function labelled(element: Element): string {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  return [
    element.getAttribute('aria-label') ?? '',
    ...ids.map((id) => said(element.ownerDocument.getElementById(id))),
  ]
    .join(' ')
    .trim();
}

/** A line of no more than the name of a stage heads what follows, unless it is one of a row of such. */
function isStageName(element: Element | null): boolean {
  const text = said(element);
  return text.length < 40 && new RegExp(STAGE_NAME, 'i').test(text);
}

/** The heading that an earlier sibling is, or brings along with little else. */
function headingOf(sibling: Element): string {
  if (sibling.matches(HEADINGS)) return said(sibling);
  if (isStageName(sibling) && !isStageName(sibling.previousElementSibling)) return said(sibling);
  const heading = sibling.querySelector(HEADINGS);
  return heading && said(sibling).length - said(heading).length < 120 ? said(heading) : '';
}

/** Cards side by side, each with its own heading. */
const isPeer = (sibling: Element, card: Element): boolean =>
  sibling.localName === card.localName &&
  sibling.className === card.className &&
  sibling.querySelector(HEADINGS) !== null &&
  card.querySelector(HEADINGS) !== null;

/** The headings over an element from the nearest outwards. */
function headingsOver(element: Element): string[] {
  const found: string[] = [];
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    if (at !== element) found.push(labelled(at));
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const heading = isPeer(before, at) ? '' : headingOf(before);
      found.push(heading);
      if (heading) break;
    }
  }
  return found.filter(Boolean);
}

function wordsBesideMenus(body: Element): string {
  let text = body.textContent ?? ''; // an element always has text
  for (const menu of body.querySelectorAll('nav,header,footer,aside,[role=navigation]'))
    text = text.replace(menu.textContent ?? '', ' ');
  return text.slice(0, 30_000);
}

/** Numbers and signs name no subject. */
const NO_WORDS = /[^\p{L}]+/gu;

/** The stage of the first heading that names one; a heading of another subject in between ends the search. */
function stageOver(headings: readonly string[]): Stage | null {
  for (const heading of headings) {
    const stages = stagesIn(heading);
    if (stages.length > 0) return stages.length === 1 ? (stages[0] ?? null) : null;
    if (heading && !has(NEUTRAL, heading.replace(NO_WORDS, ' ').trim())) return null;
  }
  return null;
}

/** Where on which page an element of these words stands, by headings, labels, tabs and the title. */
export function placeOf(element: Element, text: string): Place {
  const { body, title, location } = element.ownerDocument;
  const over = headingsOver(element);
  const chosen = chosenIn(body);
  const beside = wordsBesideMenus(body);
  const first = said(body.querySelector('h1,[role=heading][aria-level="1"]'));
  const titles = [...over, first, title];
  const path = location?.pathname ?? ''; // a detached document has no place
  return {
    stage: stageOver([
      ...over,
      chosen.filter((one) => stagesIn(one).length > 0).join('\n'),
      first,
      title,
      path,
    ]),
    feature: has(FEATURE, [...titles, path, beside, ...chosenInMenus(body), text].join('\n')),
    elsewhere: has(ELSEWHERE, titles.join('\n')),
    superior:
      has(SUPERIOR, [...titles, ...chosen].join('\n')) ||
      (has(SUPERIOR_ONLY, beside) && !has('sebagai pegawai', beside)),
  };
}

/** A box before a whole form is a notice of the page's, not one field's. */
function isFieldOf(beside: Element, element: Element): boolean {
  if (isBox(element) && beside.querySelector('h1,main')) return false; // the page itself
  const fields = fieldsIn(beside).length;
  return fields === 1 || (fields > 1 && !isBox(element));
}

/** A field right beside it, or one that names it as its message. */
export function isBesideField(element: Element): boolean {
  const ids = [element, ...element.querySelectorAll('[id]')].map((one) => one.id).filter(Boolean);
  const named = ids.some((id) =>
    [...element.ownerDocument.querySelectorAll('[aria-describedby],[aria-errormessage]')].some((one) =>
      `${one.getAttribute('aria-describedby')} ${one.getAttribute('aria-errormessage')}`
        .split(' ')
        .includes(id),
    ),
  );
  const outer = wrapperOf(element);
  // What lies over the page stands beside nothing of it.
  const apart = [element, outer].some((one) => getComputedStyle(one).position === 'fixed');
  const near = apart ? [] : [outer.previousElementSibling, outer.nextElementSibling];
  return named || near.some((one) => one !== null && isFieldOf(one, element));
}
