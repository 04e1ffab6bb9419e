import { h } from '../../h.js';
import { div } from './kit.js';
import { periodName } from './words.js';

/** A button with the period on it; a click shows the others, as a menu built of divs. */
export function periodMenu({ state, periods, turn }) {
  const box = div('relative');
  const open = () => box.append(menu(periods, turn));
  const flip = () => (box.children.length > 1 ? box.lastChild.remove() : open());
  const classes =
    'inline-flex items-center gap-2 rounded-lg border border-slate-300 bg-white px-4 py-2 text-sm font-semibold text-indigo-700';
  box.append(
    h(
      'button',
      { type: 'button', class: classes, onclick: flip },
      periodName(state.period),
      h('span', null, '▾'),
    ),
  );
  return box;
}

function menu(periods, turn) {
  const rows = periods.map((one) =>
    h(
      'button',
      {
        type: 'button',
        class: 'block w-full px-4 py-2 text-sm text-slate-700',
        onclick: () => turn({ period: one.id }),
      },
      periodName(one),
    ),
  );
  return div('absolute z-10 mt-1 rounded-lg border border-slate-300 bg-white shadow-sm', ...rows);
}
