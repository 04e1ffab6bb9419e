import type { Stage } from '../../observations';
import { wrapperOf } from './beside';
import { ELSEWHERE, FEATURE, FIELDS, NEUTRAL, STAGE_NAME, STAGES, SUPERIOR, SUPERIOR_ONLY } from './lexicon';
import { clean } from './text';

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
const CHOSEN = '[role=tab][aria-selected=true],[aria-current=step],[aria-current=true],[aria-current=page]';
/** How menus mark their chosen entry, where only its look tells: by class, and once. */
const LOOKS_CHOSEN = '.on,.active,.aktif,.selected,.current';
const has = (pattern: string, text: string): boolean => new RegExp(pattern, 'i').test(text);
const said = (element: Element | null): string => clean(element?.textContent ?? '').slice(0, 200); // none: nothing said

/** The stages that words name, each once; the later one of two that begin alike. */
export function stagesIn(text: string): Stage[] {
  const words = text.replace(/evaluasi tindak/gi, '');
  return (Object.keys(STAGES) as Stage[]).filter((stage) => {
    const rest =
      stage === 'perencanaan'
        ? words.replace(/pra ?-?perencanaan/gi, '')
        : stage === 'tindak-lanjut'
          ? words.replace(/(?:diskusi|refleksi|upaya|rencana|evaluasi) tindak lanjut/gi, '')
          : words;
    return has(STAGES[stage] ?? '^$', rest);
  });
}

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
  const text = element ? said(element) : '';
  return text.length < 40 && new RegExp(STAGE_NAME, 'i').test(text);
}

/** The heading that an earlier sibling is, or brings along with little else. */
function headingOf(sibling: Element): string {
  if (sibling.matches(HEADINGS)) return said(sibling);
  if (isStageName(sibling) && !isStageName(sibling.previousElementSibling)) return said(sibling);
  const heading = sibling.querySelector(HEADINGS);
  return heading && said(sibling).length - said(heading).length < 120 ? said(heading) : '';
}

/** The headings over an element from the nearest outwards. */
function headingsOver(element: Element): string[] {
  const found: string[] = [];
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    if (at !== element) found.push(labelled(at));
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const heading = headingOf(before);
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

/** The entries that the menus show as chosen: one of a menu, or none. */
function chosenInMenus(body: Element): string[] {
  return [...body.querySelectorAll('nav,[role=navigation]')].flatMap((menu) => {
    const marked = [...menu.querySelectorAll(`[aria-current=page],[aria-current=true],${LOOKS_CHOSEN}`)];
    const inner = marked.filter((one) => !marked.some((other) => other !== one && one.contains(other)));
    return inner.length === 1 ? inner.map(said) : [];
  });
}

/** The stage of the first heading that names one; a heading of another subject in between ends the search. */
function stageOver(headings: readonly string[]): Stage | null {
  for (const heading of headings) {
    const stages = stagesIn(heading);
    if (stages.length > 0) return stages.length === 1 ? (stages[0] ?? null) : null;
    if (heading && !has(NEUTRAL, heading)) return null;
  }
  return null;
}

/** Where on which page an element stands, by headings, labels, tabs and the title. */
export function placeOf(element: Element): Place {
  const { body, title, location } = element.ownerDocument;
  const over = headingsOver(element);
  const chosen = [...body.querySelectorAll(CHOSEN)].map(said);
  const beside = wordsBesideMenus(body);
  const first = said(body.querySelector('h1,[role=heading][aria-level="1"]'));
  const titles = [...over, first, title];
  const path = location?.pathname ?? ''; // a detached document has no place
  return {
    stage: stageOver([...over, chosen.filter((one) => stagesIn(one).length > 0).join('\n'), first, title]),
    feature: has(FEATURE, [...titles, path, beside, ...chosenInMenus(body)].join('\n')),
    elsewhere: has(ELSEWHERE, titles.join('\n')),
    superior:
      has(SUPERIOR, [...titles, ...chosen].join('\n')) ||
      (has(SUPERIOR_ONLY, beside) && !has('sebagai pegawai', beside)),
  };
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
  const near = [outer.previousElementSibling, outer.nextElementSibling];
  return (
    named || near.some((one) => one !== null && (one.matches(FIELDS) || one.querySelector(FIELDS) !== null))
  );
}
