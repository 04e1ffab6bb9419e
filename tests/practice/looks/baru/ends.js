import { longDate } from '../../clock.js';
import { h } from '../../h.js';
import { button, mark, menuOf, pairs, section } from './kit.js';
import { shell } from './shell.js';
import { STAGES, statusOf } from './words.js';

/** The first and the last stage of the cycles from 2026 on. */

export function praPerencanaan(ctx) {
  const { me, act, state } = ctx;
  const does = (type) => () => act({ type, who: me.id, by: 'guru' });
  return page(
    ctx,
    'pra-perencanaan',
    me.pre,
    section(
      'Data Anda',
      pairs([
        ['Unit organisasi', state.school],
        ['NIP', me.nip ?? 'Belum ada'],
        ['Tim Kinerja', 'Tim Kinerja Guru Mata Pelajaran'],
      ]),
      me.pre.status === 'belum-dimulai' && menuOf(button('Mulai', does('pre/begin'), { main: true })),
      me.pre.status === 'dikerjakan' &&
        menuOf(button('Data sudah sesuai', does('pre/finish'), { main: true })),
    ),
  );
}

export function tindakLanjut(ctx) {
  const { me, act } = ctx;
  const isOpen = me.rating.status === 'selesai' && me.followUp.status !== 'selesai';
  const finish = () => act({ type: 'follow-up/finish', who: me.id, by: 'guru' });
  return page(
    ctx,
    'tindak-lanjut',
    me.followUp,
    section(
      'Umpan balik',
      h('p', null, 'Tuliskan apa yang dibawa ke tahun berikutnya.'),
      isOpen && menuOf(button('Simpan', finish, { main: true })),
    ),
  );
}

function page(ctx, stage, { status, doneOn }, content) {
  const title = STAGES[stage];
  return shell(
    ctx,
    { trail: [['Beranda', '/beranda'], ['Pengelolaan Kinerja', '/pengelolaan-kinerja'], [title]], title },
    section(
      null,
      pairs([
        ['Status', mark(statusOf(stage, status))],
        ['Selesai pada', doneOn && longDate(doneOn)],
      ]),
    ),
    content,
  );
}
