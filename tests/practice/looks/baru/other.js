import { h } from '../../h.js';
import { CATALOGUE, HELP } from '../../texts.js';
import { section } from './kit.js';
import { shell } from './shell.js';

/** Pages that say nothing about anybody's state. */

export function beranda(ctx) {
  const items = CATALOGUE.map(([title, about]) =>
    h('li', null, h('b', null, title), h('br'), h('small', null, about)),
  );
  return shell(
    ctx,
    { title: 'Beranda', about: false },
    h(
      'p',
      null,
      `Selamat datang, ${ctx.me.name}. `,
      h('a', { href: '/pengelolaan-kinerja' }, 'Buka Pengelolaan Kinerja'),
    ),
    section('Untuk Anda', h('ul', null, items)),
  );
}

export function bantuan(ctx) {
  const parts = HELP.parts.map(([title, text]) => section(title, h('p', null, text)));
  const [question, answer] = HELP.folded;
  const hidden = document.createElement('template');
  hidden.content.append(h('p', null, 'Menunggu persetujuan'));
  return shell(
    ctx,
    { trail: [['Bantuan', '/bantuan'], [HELP.title]], title: HELP.title, about: false },
    h(
      'article',
      null,
      h('p', null, HELP.intro),
      ...parts,
      h('details', null, h('summary', null, question), answer),
      hidden,
    ),
  );
}

export function masuk(ctx) {
  return shell(
    ctx,
    { title: 'Masuk', about: false },
    h('p', null, 'Masuk dengan akun latihan untuk melihat perencanaan dan penilaian Anda.'),
    h('p', null, h('a', { href: '/beranda' }, 'Masuk')),
  );
}

export function tidakAda(ctx) {
  return shell(
    ctx,
    { title: 'Halaman tidak ditemukan', about: false },
    h('p', null, 'Alamat ini tidak ada. ', h('a', { href: '/beranda' }, 'Ke beranda')),
  );
}
