import { h } from '../../h.js';
import { CATALOGUE, HELP } from '../../texts.js';
import { card, div, linkButton, muted } from './kit.js';
import { shell } from './shell.js';

/** Pages that say nothing about anybody's state. */

export function beranda(ctx) {
  const tiles = CATALOGUE.map(([title, about]) =>
    div(
      'rounded-lg border border-slate-200 p-4',
      div('text-sm font-semibold text-slate-900', title),
      muted(about),
    ),
  );
  return shell(
    ctx,
    { title: `Selamat datang, ${ctx.me.name}`, head: false },
    card(
      'Pengelolaan Kinerja',
      muted('Susun rencana, jalankan, dan lihat hasil kinerja Anda.'),
      div('mt-4', linkButton('Buka', '/pengelolaan-kinerja')),
    ),
    card('Rekomendasi untuk Anda', div('grid gap-3 md:grid-cols-2', ...tiles)),
  );
}

export function bantuan(ctx) {
  const parts = HELP.parts.map(([title, text]) =>
    div(
      'mt-4',
      h('h2', { class: 'text-base font-semibold text-slate-900' }, title),
      div('text-sm text-slate-700 mt-1', text),
    ),
  );
  const [question, answer] = HELP.folded;
  const folded = div('hidden', answer);
  const flip = () => folded.classList.toggle('hidden');
  return shell(
    ctx,
    { crumbs: [['Bantuan', '/bantuan'], [HELP.title]], title: HELP.title, head: false },
    div(
      'max-w-prose',
      div('text-sm text-slate-700 mt-4', HELP.intro),
      ...parts,
      h(
        'button',
        { type: 'button', class: 'text-sm font-semibold text-indigo-700 mt-4', onclick: flip },
        question,
      ),
      folded,
    ),
  );
}

export function masuk(ctx) {
  return shell(
    ctx,
    {},
    div(
      'mx-auto max-w-md',
      card(
        'Masuk ke PMM Latihan',
        muted('Gunakan akun latihan untuk membuka perencanaan dan penilaian kinerja Anda.'),
        div('mt-4', linkButton('Masuk', '/beranda')),
      ),
    ),
  );
}

export function tidakAda(ctx) {
  return shell(
    ctx,
    { title: 'Halaman tidak ditemukan', head: false },
    card(
      null,
      muted('Alamat ini tidak ada di PMM Latihan.'),
      div('mt-4', linkButton('Ke beranda', '/beranda')),
    ),
  );
}
