import type { Button, Card, NowCard, Panel } from '../../../utils/views/view';
import { WAITING } from '../../components/cards-2024';
import { now, TEACHER_2024, withBand, withCards } from '../../components/panels';
import type { State } from './states';

type Special = Partial<State> & Pick<State, 'name' | 'panel'>;

const alone = (card: NowCard): Panel => withCards(TEACHER_2024, [card] satisfies Card[], true);
const again: Button = { label: 'Baca ulang', icon: 'reload', style: 'primary', intent: { do: 'read-again' } };

/** The special states of design section 6. */
export const SPECIAL: Special[] = [
  { name: 'state-loading', panel: TEACHER_2024, status: 'reading', height: 340 },
  { name: 'state-updated', panel: TEACHER_2024, status: 'updated', height: 340 },
  {
    name: 'state-nothing-yet',
    height: 340,
    panel: alone(
      now({
        sentence: 'Buka Pengelolaan Kinerja sekali',
        facts: ['Setelah halaman itu terbuka, tahap dan tenggat Anda tampil di sini.'],
        buttons: [{ ...again, label: 'Buka Pengelolaan Kinerja', icon: null }],
      }),
    ),
  },
  {
    name: 'state-nothing-to-do',
    height: 340,
    panel: alone(
      now({
        chips: [{ style: 'done', icon: 'done', text: 'Semua beres' }],
        sentence: 'Tidak ada yang perlu Anda lakukan',
        facts: ['Berikutnya: observasi kelas VIII B, Rabu, 3 April.'],
      }),
    ),
  },
  {
    name: 'state-could-not-read',
    height: 420,
    panel: alone(
      now({
        chips: [{ style: 'unread', icon: 'unofficial', text: 'Belum terbaca' }],
        sentence: 'Kami belum dapat membaca halaman ini',
        facts: ['Tampilan PMM mungkin berubah. Yang kami cari: status “Perencanaan”. Isian Anda aman.'],
        buttons: [
          again,
          { ...again, label: 'Isi sendiri', icon: null, style: 'secondary' },
          { ...again, label: 'Salin keterangan untuk dilaporkan', icon: 'copy', style: 'link' },
        ],
      }),
    ),
  },
  {
    name: 'state-stale',
    panel: withBand(TEACHER_2024, {
      icon: 'clock',
      text: [{ strong: 'Terakhir dibaca 2 hari lalu' }],
      button: { ...again, style: 'link' },
    }),
    height: 420,
  },
  {
    name: 'state-offline',
    offline: true,
    height: 420,
    panel: alone(
      now({
        chips: [
          { style: 'you', icon: 'person-filled', text: 'Giliran Anda' },
          { style: 'soon', icon: 'clock', text: '9 hari lagi' },
        ],
        sentence: 'Ajukan perencanaan Anda',
        facts: ['Tanda centang dan tanggal tetap dapat diisi.'],
      }),
    ),
  },
  {
    name: 'state-not-saved',
    height: 420,
    panel: alone(
      now({
        chips: [{ style: 'not-saved', icon: 'overdue', text: 'Belum tersimpan' }],
        sentence: 'Perubahan terakhir belum tersimpan',
        facts: ['Peramban menolak menyimpan. Unduh cadangan agar isian Anda tidak hilang.'],
        buttons: [
          { ...again, label: 'Unduh cadangan', icon: 'download' },
          { ...again, label: 'Coba lagi', icon: null, style: 'secondary' },
        ],
      }),
    ),
  },
  {
    name: 'state-other-account',
    height: 420,
    panel: {
      ...alone(
        now({
          sentence: 'Akun berganti ke Bambang Hartono',
          facts: ['Data akun sebelumnya disimpan terpisah dan tidak ditampilkan.'],
          buttons: [{ ...again, label: 'Mulai untuk akun ini', icon: null }],
        }),
      ),
      header: { ...TEACHER_2024.header, who: 'Bambang Hartono' },
    },
  },
  {
    name: 'state-other-period',
    height: 420,
    panel: withBand(alone(WAITING), {
      icon: 'info',
      text: ['Halaman menampilkan 2025, Pendamping 2024.'],
      button: { ...again, label: 'Ikuti halaman', icon: null, style: 'link' },
    }),
  },
  {
    name: 'state-overdue',
    height: 420,
    panel: alone(
      now({
        chips: [
          { style: 'you', icon: 'person-filled', text: 'Giliran Anda' },
          { style: 'overdue', icon: 'overdue', text: 'Lewat 2 hari' },
        ],
        sentence: 'Ajukan perencanaan Anda',
        facts: ['Masa pengisian ditutup Minggu, 31 Maret.'],
        leaf: { month: 'Mar', day: '31', weekday: 'Min', tone: 'overdue', name: 'Minggu, 31 Maret' },
        buttons: [{ ...again, label: 'Tunjukkan di halaman', icon: null }],
      }),
    ),
  },
  {
    name: 'state-long-name',
    height: 420,
    panel: {
      ...alone(WAITING),
      header: {
        ...TEACHER_2024.header,
        who: 'Raden Ajeng Maria Yosefa Kusumawardhani Bere, S.Pd., M.Pd. · Jan–Jun 2024',
      },
    },
  },
];
