import { expect, test } from 'vitest';
import { stagesIn } from '../../utils/reading/notice/stages';
import { judged as verdictOf } from './judged';
import { FRESH_MORE, FRESH_STATES } from './pages/fresh';
import { REASONED_STATES } from './pages/reasoned';
import { REASONED_MORE } from './pages/reasoned-more';
import { sighted } from './sighted';

const judged = (text: string) => verdictOf(sighted(text, { stagesSaid: stagesIn(text) }), '2024-03-28');
const GO = 'boleh-diabaikan';

/** States that still stay: `segera` asks for haste nearly everywhere else. */
const LEFT: ReadonlySet<string> = new Set(['Predikat kinerja Anda akan segera tersedia.']);

test.each(FRESH_STATES)('only tells a state: %s', (text) =>
  expect(judged(text).verdict === GO).toBe(!LEFT.has(text)),
);
test.each(FRESH_MORE)('tells more: %s', (text) => expect(judged(text).verdict).not.toBe(GO));

test('states that were thought of beforehand are understood, and what stands near them is not', () => {
  expect(REASONED_STATES.filter((text) => judged(text).verdict !== GO)).toEqual([]);
  expect(REASONED_MORE.filter((text) => judged(text).verdict === GO)).toEqual([]);
});

/** Nobody is there to rate: no state of the assessment. */
test('a superior who is missing is told as such, alone or as a reason', () => {
  const who = [
    'Atasan',
    'Atasan Anda',
    'Kepala Sekolah',
    'Pejabat Penilai Kinerja',
    'Pejabat penilai Anda',
    'Tim kinerja',
    'Dinas',
  ];
  const lack = [
    'belum ada',
    'belum tersedia',
    'belum ditetapkan',
    'belum ditentukan',
    'belum aktif',
    'belum disahkan',
    'belum dibuka',
    'belum terlihat',
    'belum diproses',
    'belum selesai diproses',
    'masih diproses',
    'belum masuk',
    'masih kosong',
    'belum diverifikasi',
    'tidak aktif',
    'belum dikeluarkan',
    'sudah dikeluarkan',
    'menunggu penetapan',
    'sedang diperiksa',
  ];
  const said = who.flatMap((one) =>
    lack.flatMap((lacks) => [
      `${one} ${lacks}.`,
      `Saat ini ${one} ${lacks}.`,
      `Penilaian belum dibuka karena ${one} ${lacks}.`,
      `Penilaian belum dibuka. ${one} ${lacks}.`,
      `Penilaian belum dibuka, ${one} ${lacks}.`,
      `Penilaian belum dibuka dan ${one} ${lacks}.`,
      `Penilaian telah selesai, namun ${one} ${lacks}.`,
    ]),
  );
  expect(said.filter((text) => judged(text).verdict === GO)).toEqual([]);
});
