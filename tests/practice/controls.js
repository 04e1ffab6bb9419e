import { addDays, formatNow, parseNow, ZONES } from './clock.js';
import { h } from './h.js';
import { otherSideActions } from './other-side.js';
import { SITUATIONS, situationOf } from './situations.js';
import { readTab } from './tab.js';
import { viewOf } from './view.js';

/**
 * The practice's control bar: outside the site's root, a small button until it is opened. Its text exists only
 * while it is open, so that a reader of the page is not misled by it.
 */
export function controls({ world, turn, go }) {
  const bar = h('aside', { 'data-practice-controls': true });
  let isOpen = false;
  const draw = () => bar.replaceChildren(...(isOpen ? [panel()] : []), button());
  const button = () =>
    h(
      'button',
      { type: 'button', 'aria-label': 'Kendali latihan', 'aria-expanded': String(isOpen), onclick: flip },
      '⚙',
    );
  const flip = () => {
    isOpen = !isOpen;
    draw();
  };
  const panel = () =>
    h('div', null, chooser(world, go), clock(world), sides(world, turn), others(world), rendering(world));
  world.subscribe(() => isOpen && draw());
  draw();
  return bar;
}

function group(title, ...children) {
  return h('fieldset', null, h('legend', null, title), ...children);
}

function button(text, onclick, disabled = false) {
  return h('button', { type: 'button', onclick, disabled }, text);
}

function select(label, options, chosen, onchange) {
  const items = options.map(([value, text]) => h('option', { value, selected: value === chosen }, text));
  return h('select', { 'aria-label': label, onchange: (event) => onchange(event.target.value) }, items);
}

function chooser(world, go) {
  const { situation, look } = world.read();
  const begin = (id) => go(`${situationOf(id).path ?? '/pengelolaan-kinerja'}?situasi=${id}`);
  return [
    group(
      'Keadaan',
      select(
        'Keadaan',
        SITUATIONS.map(({ id, title }) => [id, `${title} (${id})`]),
        situation,
        begin,
      ),
      button('Mulai ulang', () => begin(situation)),
    ),
    group(
      'Tampilan',
      ...['lama', 'baru'].map((name) =>
        button(name, () => world.act({ type: 'practice/look', look: name }), look === name),
      ),
    ),
  ];
}

function clock(world) {
  const { now } = world.read();
  const parts = parseNow(now);
  const set = (more) => world.act({ type: 'practice/clock', now: formatNow({ ...parts, ...more }) });
  const field = (type, label, value, name) =>
    h('input', {
      type,
      'aria-label': label,
      value,
      onchange: (event) => set({ [name]: event.target.value }),
    });
  return group(
    'Hari, jam, zona',
    field('date', 'Hari', parts.day, 'day'),
    field('time', 'Jam', parts.time, 'time'),
    select('Zona', Object.entries(ZONES), parts.zone, (zone) => set({ zone })),
    button('−1 hari', () => world.act({ type: 'practice/clock', now: addDays(now, -1) })),
    button('+1 hari', () => world.act({ type: 'practice/clock', now: addDays(now, 1) })),
  );
}

function sides(world, turn) {
  const state = world.read();
  const { me } = viewOf(state, readTab());
  const people = Object.values(state.people).map(({ id, name }) => [id, name.slice(0, 40)]);
  return group(
    'Tab ini masuk sebagai',
    select('Masuk sebagai', people, me.id, (viewer) => turn({ viewer, side: null })),
  );
}

function others(world) {
  const state = world.read();
  const { me } = viewOf(state, readTab());
  const possible = otherSideActions(state, me);
  if (possible.length === 0) return null;
  return group('Pihak lain', ...possible.map(({ text, action }) => button(text, () => world.act(action))));
}

function rendering(world) {
  const { slow } = world.read();
  return group(
    'Penggambaran',
    button('Gambar ulang', () => world.act({ type: 'practice/render' })),
    button(slow > 0 ? 'Tidak lambat' : 'Lambat', () =>
      world.act({ type: 'practice/slow', slow: slow > 0 ? 0 : 1500 }),
    ),
  );
}
