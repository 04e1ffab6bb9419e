import type { Control, Part } from './types';

/** What tags and roles say about a part of the page. Everything not named here is a plain box. */
export const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD META LINK OBJECT EMBED CANVAS VIDEO AUDIO MAP PENDAMPING-PMM'.split(
    ' ',
  ),
);

export const INLINE = new Set(
  (
    'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK OUTPUT Q RUBY S SAMP SLOT SMALL SPAN STRONG SUB SUP ' +
    'TIME TT U VAR WBR'
  ).split(' '),
);

/** What such an element says stands in an attribute, if anywhere; its children are drawing. */
export const CLOSED = new Set(['svg', 'img', 'input', 'textarea', 'select']);
export const SENTENCE_TAGS = new Set('P H1 H2 H3 H4 H5 H6'.split(' '));

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
  role: string;
}

/** Reads only tag name, `role` and `aria-level`: no style, no class. */
export function kindOf(element: Element): Kind {
  const tag = element.localName;
  const role = element.getAttribute('role')?.trim().toLowerCase() ?? ''; // most elements have none
  const said = role || tag;
  const heading = /^h[1-6]$/.test(tag) && (role === '' || role === 'heading') ? Number(tag[1]) : 0;
  const level =
    role === 'heading' ? Number(element.getAttribute('aria-level') ?? heading) || heading || 2 : heading;
  return { part: PARTS[said] ?? '', control: CONTROLS[said] ?? '', level, role };
}

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
