import { describe, expect, test } from 'vitest';
import { clean, only, parse, values } from '../../utils/reading/words';

const status = (text: string) => (parse(text).unknown === 0 ? values(parse(text), 'status') : []);
const stage = (text: string) => (parse(text).unknown === 0 ? values(parse(text), 'stage') : []);

describe('a status by any of its words', () => {
  test.each([
    ['Belum dimulai', 'belum-dimulai'],
    ['BELUM DIKERJAKAN', 'belum-dimulai'],
    ['Sedang dikerjakan', 'dikerjakan'],
    ['sedang  diisi', 'dikerjakan'],
    ['Belum selesai', 'dikerjakan'],
    ['Draf', 'dikerjakan'],
    ['Menunggu persetujuan', 'menunggu-persetujuan'],
    ['Menunggu Persetujuan Kepala Sekolah', 'menunggu-persetujuan'],
    ['Sedang diperiksa', 'menunggu-persetujuan'],
    ['Sedang dinilai', 'menunggu-persetujuan'],
    ['Perlu disepakati', 'ada-penyesuaian'],
    ['Ada Penyesuaian dari Atasan', 'ada-penyesuaian'],
    ['Menunggu persetujuan Anda', 'ada-penyesuaian'],
    ['Perlu perbaikan', 'perlu-perbaikan'],
    ['Perlu diperbaiki', 'perlu-perbaikan'],
    ['Dikembalikan', 'perlu-perbaikan'],
    ['Sudah disetujui', 'disetujui'],
    ['telah di-setujui', 'disetujui'],
    ['Selesai', 'selesai'],
    ['✔ Sudah selesai.', 'selesai'],
    ['Terkunci', 'terkunci'],
    ['Belum dapat dibuka', 'terkunci'],
  ])('%s', (text, meaning) => expect(status(text)).toEqual([meaning]));

  test.each([
    'Setelah disetujui, Anda dapat melanjutkan',
    'akan disetujui',
    'tidak perlu disetujui siapa pun',
    'Ayo selesaikan pelatihan',
    'Apakah sudah selesai?',
    'persetujuan orang tua',
    'Dikunci guru lain karena diblokir',
  ])('%s is only talk', (text) => expect(status(text)).toEqual([]));
});

describe('a stage by any of its names', () => {
  test.each([
    ['Perencanaan', 'perencanaan'],
    ['Pra-Perencanaan', 'pra-perencanaan'],
    ['praperencanaan', 'pra-perencanaan'],
    ['Pelaksanaan dan Pembinaan', 'pelaksanaan'],
    ['Pelaksanaan & Pembinaan', 'pelaksanaan'],
    ['Pelaksanaan Observasi', 'observasi-kinerja'],
    ['Observasi Praktik Kinerja', 'observasi-kinerja'],
    ['Rencana Tindak Lanjut', 'diskusi-tindak-lanjut'],
    ['Refleksi dan Evaluasi Tindak Lanjut', 'refleksi-tindak-lanjut'],
    ['Tindak Lanjut', 'tindak-lanjut'],
  ])('%s', (text, meaning) => expect(stage(text)).toEqual([meaning]));
  test.each([
    'Perencanaan Pembelajaran',
    'Penilaian Akhir Semester',
    'Penilaian Harian',
    'Tindak Lanjut Observasi',
  ])('%s is none', (text) => {
    expect(stage(text)).toEqual([]);
  });
});

test('what cannot be seen is not read', () => {
  expect(clean(' Menung​gu­\n  perse‍tujuan ')).toBe('Menunggu persetujuan');
});
test('a text beyond any label is not understood, however long', () => {
  const start = performance.now();
  expect(only(parse('Disetujui '.repeat(1e6)), 'status')).toBe(false);
  expect(performance.now() - start).toBeLessThan(100);
});
