import { describe, expect, test } from 'vitest';
import { verdictOf as byRules, SOURCE } from '../../utils/notices/verdict';
import type { Sighting } from '../../utils/reading/notice';
import { judged as verdictOf } from './judged';
import { sighted } from './sighted';

const ON = '2024-03-28';
const reason = (text: string, over: Partial<Sighting> = {}, on = ON) =>
  verdictOf(sighted(text, over), on).reason;
const STATE = 'Tahap penilaian belum dibuka.';

test('the guidance has its source and day', () => {
  expect(SOURCE).toMatchObject({ seed: '004', on: '2024-11-13', confidence: 'sekunder' });
  expect(verdictOf(sighted(STATE), ON)).toEqual({
    verdict: 'boleh-diabaikan',
    reason: 'state-only',
    words: STATE,
  });
});

/** Every row of the never list, by several wordings: each beside a state that alone would go. */
const NEVER: [string, string[]][] = [
  [
    'failure',
    [
      'Gagal memuat.',
      'Terjadi galat.',
      'Coba lagi.',
      'Tidak bisa dibuka.',
      'Ga bisa dibuka.',
      'An error occurred.',
    ],
  ],
  ['returned', ['Dikembalikan atasan.', 'Ditolak.', 'Perlu perbaikan.', 'Perbaiki rencana.', 'REVISI']],
  [
    'required',
    ['Wajib diisi.', 'Lengkapi data.', 'Refleksi belum diisi.', 'Anda harus menunggu.', 'Required'],
  ],
  ['upload', ['Unggah bukti.', 'Berkas terlalu besar.', 'Maksimum 5 MB.']],
  [
    'session',
    ['Sesi berakhir.', 'Login kembali.', 'Masuk kembali.', 'Kata sandi salah?'.replace('salah', 'lama')],
  ],
  [
    'deadline',
    ['Tenggat Juni.', 'Paling lambat Juni.', 'Sisa 3 hari.', 'Ditutup.', 'Sampai Juni.', 'Berakhir.'],
  ],
  ['locked', ['Terkunci.', 'Akun diblokir.', 'Dikunci sistem.', 'Locked']],
  ['mismatch', ['Data Dapodik.', 'NIK kosong'.replace('kosong', 'beda'), 'NIP ganda.', 'Tidak sesuai.']],
  ['loss', ['Tunjangan dihentikan.', 'TPG hangus.', 'Dikenai sanksi.']],
  [
    'request',
    [
      'Segera temui atasan.',
      'Harap temui atasan.',
      'Mohon tinjau kembali.',
      'Silakan baca.',
      'Hubungi operator.',
      'Ajukan ulang.',
    ],
  ],
];
describe.each(NEVER)('never: %s', (rule, wordings) => {
  test.each(wordings)('%s', (words) => {
    expect(verdictOf(sighted(`${STATE} ${words}`), ON).verdict).toBe('perlu-perhatian');
    expect(reason(`Penilaian. ${words}`)).toBe(rule);
  });
});

test('what it is and holds speaks for attention', () => {
  const action = { name: 'Ajukan ulang penilaian baru', closes: false };
  expect(reason(STATE, { blocks: true })).toBe('dialog');
  expect(reason(STATE, { share: 0.34 })).toBe('too-large');
  expect(reason(STATE, { holdsMore: true })).toBe('holds-more');
  expect(reason(STATE, { besideField: true })).toBe('field');
  expect(reason(STATE, { actions: [action] })).toBe('request');
  expect(reason(STATE, { actions: [{ ...action, name: 'Lihat' }] })).toBe('action');
  expect(reason(STATE, { actions: [{ ...action, name: '' }] })).toBe('action');
  expect(reason(STATE, { beside: `${STATE}\nLengkapi data.` })).toBe('required');
  expect(reason('Penilaian', { beside: `Penilaian\n${STATE}` })).toBe('not-understood');
  expect(reason(STATE, { beside: `Penilaian\n${STATE}` })).toBe('state-only');
});

test('closing and learning more are no actions', () => {
  for (const name of [
    'Tutup',
    '×',
    'Pelajari lebih lanjut',
    'Selengkapnya →',
    'Tutup notifikasi',
    'Close alert',
  ])
    expect(reason(STATE, { actions: [{ name, closes: false }] }), name).toBe('state-only');
  expect(reason(STATE, { actions: [{ name: '', closes: true }] })).toBe('state-only');
  expect(reason(STATE, { actions: [{ name: 'Hapus akun', closes: true }] })).not.toBe('state-only');
});

test('a day that passed is a stamp, one ahead is a date to mind', () => {
  expect(reason(`${STATE} Diperbarui 20 Maret 2024`)).toBe('state-only');
  expect(reason(`${STATE} Diperbarui 20 Maret 2024`, {}, '2024-03-20')).toBe('date-ahead');
  expect(reason('Penilaian akan dibuka pada 1 Juni 2024.')).toBe('date-ahead');
  expect(reason('Penilaian akan dibuka pada 1/6/2024.')).toBe('date-ahead');
  expect(reason('Penilaian akan dibuka pada 1 Juni.')).toBe('date-ahead');
  expect(reason('Penilaian akan dibuka pada Maret 2024.')).toBe('date-ahead');
  expect(reason('Penilaian periode Januari–Juni 2024 belum dibuka.')).toBe('state-only');
});

test('what is not understood stays, with what stood in the way', () => {
  const place = sighted('').place;
  expect(reason(STATE, { red: false })).toBe('not-red');
  expect(reason(STATE, { stagesSaid: ['penilaian', 'tindak-lanjut'] })).toBe('other-stage');
  const earlier = { stagesSaid: ['penilaian', 'pelaksanaan'] } as const;
  expect(reason('Penilaian pelaksanaan belum dibuka.', earlier)).toBe('other-stage');
  const over = 'Pelaksanaan sudah selesai. Penilaian belum dibuka.';
  expect(reason(over, earlier)).toBe('state-only');
  expect(reason(over, { ...earlier, place: { ...place, stage: 'pelaksanaan' } })).toBe('other-stage');
  expect(reason('Belum dibuka.', { place: { ...place, stage: 'pelaksanaan' } })).toBe('no-stage');
  expect(reason('Belum dibuka.', { place: { ...place, stage: null } })).toBe('no-stage');
  expect(reason('Penilaian belum dibuka.', { place: { ...place, feature: false } })).toBe('no-stage');
  expect(reason(STATE, { place: { ...place, elsewhere: true } })).toBe('elsewhere');
  expect(reason('Penilaian belum dinilai.', { place: { ...place, superior: true } })).toBe('own-work');
  expect(reason(STATE, { place: { ...place, superior: true } })).toBe('state-only');
  expect(reason(STATE, { doubts: ['hidden-words'] })).toBe('hidden-words');
  for (const text of [
    'Penilaian belum dibuka?',
    'Penilaian tidak belum dibuka',
    'Setelah penilaian belum dibuka',
    'Penilaian ¿',
    'Penilaian',
  ])
    expect(reason(text), text).toBe('not-understood');
});

/** One good sentence makes no good notice. */
test.each([
  'Jika terlambat, predikat turun',
  'namun data Anda lain',
  'kecuali guru baru',
  'xyz',
  '12',
  '"Selesai"',
])('a state and %s', (more) => {
  for (const text of [`${STATE} ${more}`, `${more}. ${STATE}`, `Tahap penilaian belum dibuka, ${more}`])
    expect(verdictOf(sighted(text), ON).verdict, text).not.toBe('boleh-diabaikan');
});

test('before the meanings came nothing may go, and they are asked only where nothing else decides', () => {
  const asked: string[] = [];
  const none = {
    understand(parts: readonly string[]) {
      asked.push(...parts);
      return 'unknown' as const;
    },
    nobodysHere: () => true,
  };
  expect(byRules(sighted(STATE), ON, none).verdict).toBe('tidak-dikenal');
  expect(asked).not.toEqual([]);
  asked.length = 0;
  for (const other of [
    sighted(STATE, { red: false }),
    sighted(`${STATE} Gagal.`),
    sighted(STATE, { blocks: true }),
  ])
    byRules(other, ON, none);
  expect(asked).toEqual([]);
});
