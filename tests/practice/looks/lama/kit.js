import { h } from '../../h.js';

const TONES = {
  slate: 'bg-slate-100 text-slate-600',
  sky: 'bg-sky-100 text-sky-800',
  amber: 'bg-amber-100 text-amber-800',
  green: 'bg-green-100 text-green-800',
  red: 'bg-red-100 text-red-700',
};

/** Everything here is a div with utility classes, as sites built from such utilities are. */
export function div(classes, ...children) {
  return h('div', { class: classes }, ...children);
}

export function badge([text, tone]) {
  return h(
    'span',
    { class: `inline-flex items-center rounded-full px-2.5 py-0.5 text-xs font-medium ${TONES[tone]}` },
    text,
  );
}

export function card(title, ...children) {
  return div(
    'rounded-xl border border-slate-200 bg-white p-5 shadow-sm mt-4',
    title && h('h2', { class: 'text-base font-semibold text-slate-900 mb-3' }, title),
    ...children,
  );
}

const BUTTON = 'inline-flex items-center rounded-lg px-4 py-2 text-sm font-semibold';

export function primary(text, onclick, disabled = false) {
  const tone = disabled ? 'bg-slate-200 text-slate-500' : 'bg-indigo-600 text-white';
  return h('button', { type: 'button', class: `${BUTTON} ${tone}`, onclick, disabled }, text);
}

export function secondary(text, onclick) {
  return h(
    'button',
    { type: 'button', class: `${BUTTON} border border-slate-300 bg-white text-indigo-700`, onclick },
    text,
  );
}

export function linkButton(text, href) {
  return h('a', { href, class: `${BUTTON} border border-slate-300 bg-white text-indigo-700` }, text);
}

export function muted(...children) {
  return div('text-sm text-slate-500', ...children);
}

export function actions(...children) {
  return div('flex flex-wrap gap-2 mt-4', ...children);
}

/** Grey bars where something is still on its way. */
export function bones(count = 3) {
  const bars = Array.from({ length: count }, (_, at) =>
    div(`h-3 rounded-full bg-slate-200 mb-3 ${['w-3-4', 'w-1-2', 'w-2-3'][at % 3]}`),
  );
  return div('animate-pulse py-2', ...bars);
}

export function select(label, options, chosen, onchange) {
  const items = options.map(([value, text]) => h('option', { value, selected: value === chosen }, text));
  return h(
    'label',
    { class: 'flex flex-col gap-1 text-sm text-slate-600' },
    label,
    h(
      'select',
      { class: 'rounded-lg border border-slate-300 bg-white px-3 py-2 text-sm text-slate-800', onchange },
      items,
    ),
  );
}

export function pair(label, value) {
  return div(
    'grid grid-pair gap-3 py-2 text-sm border-b border-slate-100',
    div('text-slate-500', label),
    div('text-slate-800 break-words min-w-0', value),
  );
}
