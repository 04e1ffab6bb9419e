import { h } from './h.js';
import { SITUATIONS } from './situations.js';

/** The practice's own front page: pick a situation. Neither look, no word of the person's state. */
export function menu({ state }) {
  const groups = [...new Set(SITUATIONS.map(({ group }) => group))];
  return h(
    'div',
    { class: 'latihan-menu' },
    h('h1', null, 'PMM Latihan — halaman contoh, bukan PMM'),
    h('p', null, 'Orang, sekolah, dan datanya karangan. Pilih satu keadaan untuk mulai.'),
    groups.map((group) => groupOf(group, state.situation)),
  );
}

function groupOf(group, current) {
  const items = SITUATIONS.filter((situation) => situation.group === group);
  return h(
    'div',
    null,
    h('h2', null, group),
    h(
      'ul',
      null,
      items.map((situation) => h('li', null, linkTo(situation, situation.id === current))),
    ),
  );
}

function linkTo({ id, title, path = '/pengelolaan-kinerja' }, isCurrent) {
  return h(
    'a',
    { href: `${path}?situasi=${id}`, 'data-current': isCurrent },
    title,
    ' ',
    h('code', null, id),
  );
}
