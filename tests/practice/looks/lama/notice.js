import { h } from '../../h.js';

/** The red notice of the assessment stage: it tells a state and asks for nothing. */
export function redNotice(text) {
  const classes = 'rounded-lg border border-red-300 bg-red-50 px-4 py-3 text-sm text-red-700 mt-4';
  return h('div', { role: 'alert', class: classes }, text);
}
