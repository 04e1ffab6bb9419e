import { h } from '../../h.js';

/** Semantic elements without classes: the style sheet works from the elements and from `data-` marks. */

export function mark([text, tone]) {
  return h('strong', { 'data-tone': tone }, text);
}

export function section(title, ...children) {
  return h('section', null, title && h('h2', null, title), ...children);
}

/** Label and value pairs; pairs without a value are left out. */
export function pairs(rows) {
  const shown = rows.filter(([, value]) => value !== null && value !== undefined && value !== false);
  return h(
    'dl',
    null,
    shown.map(([label, value]) => h('div', null, h('dt', null, label), h('dd', null, value))),
  );
}

/** A table with its head, in a region that scrolls by itself on a phone. */
export function table(caption, heads, rows) {
  const head = h(
    'tr',
    null,
    heads.map((text) => h('th', { scope: 'col' }, text)),
  );
  const body = rows.map((cells) =>
    h(
      'tr',
      null,
      cells.map((cell, at) => (at === 0 ? h('th', { scope: 'row' }, cell) : h('td', null, cell))),
    ),
  );
  return h(
    'figure',
    { role: 'region', 'aria-label': caption, tabindex: '0' },
    h('table', null, h('caption', null, caption), h('thead', null, head), h('tbody', null, body)),
  );
}

export function button(text, onclick, { main = false, disabled = false } = {}) {
  return h('button', { type: 'button', 'data-main': main, disabled, onclick }, text);
}

export function menuOf(...children) {
  return h(
    'menu',
    null,
    children
      .flat()
      .filter(Boolean)
      .map((child) => h('li', null, child)),
  );
}

export function waiting() {
  return h('section', { 'aria-busy': 'true' }, h('hr'), h('hr'), h('hr'));
}

export function choice(label, options, chosen, onchange) {
  const items = options.map(([value, text]) => h('option', { value, selected: value === chosen }, text));
  return h(
    'label',
    null,
    h('span', null, label),
    h('select', { onchange: (event) => onchange(event.target.value) }, items),
  );
}
