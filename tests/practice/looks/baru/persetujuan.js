import { longDate } from '../../clock.js';
import { h } from '../../h.js';
import { nipTail, teacherList } from '../../list.js';
import { button, choice, mark, menuOf, section, table, waiting } from './kit.js';
import { shell } from './shell.js';
import { APPROVAL, WHAT } from './words.js';

const TRAIL = [['Pengelolaan Kinerja', '/pengelolaan-kinerja'], ['Kinerja guru']];
const HEADS = ['Nama', 'Hal', 'Diajukan', 'Status', 'Tindakan'];

/** The superior's list of teachers, a table of ten rows at a time. */
export function persetujuan(ctx) {
  const list = teacherList(ctx.state, ctx.list);
  return shell(
    ctx,
    { trail: TRAIL, title: 'Kinerja guru' },
    section(
      null,
      filter(ctx),
      ctx.later(() => table(caption(list), HEADS, list.rows.map(teacher)), waiting()),
      pager(ctx, list),
    ),
  );
}

function caption({ rows, from, total }) {
  return total === 0 ? 'Tidak ada guru' : `Guru ${from + 1} sampai ${from + rows.length} dari ${total}`;
}

function filter({ list, turn }) {
  const options = [['', 'Semua status'], ...Object.entries(APPROVAL).map(([value, [text]]) => [value, text])];
  return choice('Tampilkan', options, list.filter ?? '', (value) => turn({ filter: value || null, page: 1 }));
}

function teacher({ person, what, status, since }) {
  return [
    [
      h('b', null, person.name),
      h('br'),
      h('small', null, `${person.subject ?? 'Guru'}, ${nipTail(person.nip)}`),
    ],
    WHAT[what],
    since ? h('time', { datetime: since }, longDate(since)) : '–',
    mark(APPROVAL[status]),
    h('a', { href: `/pengelolaan-kinerja/persetujuan/${person.id}` }, 'Cek'),
  ];
}

function pager({ turn }, { page, pages }) {
  const numbers = Array.from({ length: pages }, (_, at) => at + 1);
  return h(
    'nav',
    { 'aria-label': 'Halaman daftar' },
    menuOf(
      numbers.map((number) =>
        button(String(number), () => turn({ page: number }), {
          main: number === page,
          disabled: number === page,
        }),
      ),
    ),
  );
}

/** Who is no superior finds nothing here. */
export function notForYou(ctx) {
  return shell(
    ctx,
    { title: 'Halaman tidak tersedia', about: false },
    h(
      'p',
      null,
      'Daftar ini hanya untuk Pejabat Penilai Kinerja. ',
      h('a', { href: '/pengelolaan-kinerja' }, 'Kembali'),
    ),
  );
}
