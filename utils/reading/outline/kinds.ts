import type { Box, Control, Part } from './types';

/** What tags and roles say about a part of the page. Everything not named here is a plain box. */
export const SKIPPED = new Set(
  'script style noscript template head meta link object embed canvas video audio map pendamping-pmm'.split(
    ' ',
  ),
);

export const INLINE = new Set(
  (
    'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark output q ruby s samp slot small span strong sub sup ' +
    'time tt u var wbr'
  ).split(' '),
);

/** What such an element says stands in an attribute, if anywhere; its children are drawing. */
export const CLOSED = new Set(['svg', 'img', 'input', 'textarea', 'select']);
export const SENTENCE_TAGS = new Set('p h1 h2 h3 h4 h5 h6'.split(' '));

const PARTS: Readonly<Record<string, Part>> = {
  tr: 'row',
  row: 'row',
  td: 'cell',
  th: 'cell',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'cell',
  rowheader: 'cell',
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  li: 'item',
  listitem: 'item',
  treeitem: 'item',
  article: 'article',
  nav: 'nav',
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  header: 'banner',
  banner: 'banner',
  aside: 'aside',
  complementary: 'aside',
  footer: 'footer',
  contentinfo: 'footer',
  main: 'main',
  dialog: 'dialog',
  alertdialog: 'dialog',
  alert: 'alert',
  status: 'alert',
  tablist: 'tabs',
  tabpanel: 'panel',
  dt: 'term',
  term: 'term',
  dd: 'detail',
  definition: 'detail',
};

const CONTROLS: Readonly<Record<string, Control>> = {
  button: 'button',
  menuitem: 'button',
  summary: 'button',
  a: 'link',
  link: 'link',
  tab: 'choice',
  option: 'choice',
  select: 'choice',
  radio: 'choice',
  checkbox: 'choice',
  switch: 'choice',
  menuitemradio: 'choice',
  menuitemcheckbox: 'choice',
};

export interface Kind {
  part: Part;
  control: Control;
  level: number;
}

const kinds = new Map<string, Kind>();

function kindBy(tag: string, role: string, level: string): Kind {
  const said = role || tag;
  const heading = /^h[1-6]$/.test(tag) && (role === '' || role === 'heading') ? Number(tag[1]) : 0;
  return {
    part: PARTS[said] ?? '',
    control: CONTROLS[said] ?? '',
    level: role === 'heading' ? Number(level || heading) || heading || 2 : heading,
  };
}

/** Reads only tag name, `role` and `aria-level`: no style, no class. */
export function kindOf(element: Element): Kind {
  const tag = element.localName;
  const given = element.getAttribute('role');
  const role = given?.trim().toLowerCase() ?? ''; // most elements have none
  if (given !== null) return kindBy(tag, role, element.getAttribute('aria-level') ?? '');
  const known = kinds.get(tag) ?? kindBy(tag, '', '');
  if (kinds.size < MOST_TAGS) kinds.set(tag, known);
  return known;
}

/** A page may invent as many tags as it likes. */
const MOST_TAGS = 500;

/** A header inside the content is that content's own, not the page's. */
export const isTop = (box: Box): boolean =>
  box.depth === 0 ||
  (['', 'banner'].includes(box.part) &&
    box.element.localName !== 'section' &&
    box.parent !== null &&
    isTop(box.parent));

const TICK = 'input[type=radio],input[type=checkbox]';

const tickIn = (element: Element): HTMLInputElement | null =>
  element.localName === 'label' ? element.querySelector<HTMLInputElement>(TICK) : null;

/** A label around a radio button or a check box is a choice too. */
export const ticked = (element: Element): Control => (tickIn(element) ? 'choice' : '');

/** Whether a choice says of itself that it is the chosen one; null when it says nothing. */
export function chosenOf(element: Element): boolean | null {
  for (const name of ['aria-selected', 'aria-current', 'aria-checked', 'aria-pressed', 'data-selected']) {
    const value = element.getAttribute(name);
    if (value !== null) return value !== 'false';
  }
  if (element.localName === 'select') return true;
  const tick = tickIn(element);
  if (tick) return tick.checked;
  const state = element.getAttribute('data-state');
  if (state === 'active' || state === 'checked' || state === 'on') return true;
  return state === 'inactive' || state === 'unchecked' ? false : null;
}
