import { expect, test } from 'vitest';
import { OWN } from '../../utils/notices/rules/own';
import { judged } from './judged';
import { sighted } from './sighted';

const verdict = (text: string) => judged(sighted(text), '2024-03-28').verdict;

/** A reviewer's list, written against the grammar: each may be the person's own to do. */
const DUTIES = `Hasil penilaian belum dipelajari.
Hasil evaluasi belum dipelajari.
Hasil penilaian belum dicermati.
Hasil penilaian belum ditelaah.
Hasil penilaian belum didiskusikan.
Hasil penilaian belum dirangkum.
Umpan balik atasan belum dipelajari.
Catatan atasan belum dibahas.
Rekomendasi atasan belum dikaji.
Ulasan atasan belum diteliti.
Hasil penilaian belum dicetak.
Predikat belum dicetak.
Pencetakan hasil penilaian belum dilakukan.
Menunggu pencetakan hasil penilaian.
Penilaian sudah selesai, namun belum dicetak.
Hasil kerja belum dirangkum.
Hasil kerja belum dibahas.
Hasil kerja belum disimpulkan.
Hasil kerja guru belum dihimpun.
Data kinerja belum dirangkum.
Lembar penilaian belum selesai.
Lembaran penilaian belum rampung.
Pembahasan hasil penilaian belum dilakukan.
Umpan balik untuk Kepala Sekolah belum diberikan.
Rekomendasi untuk Kepala Sekolah belum ada.
Ulasan tentang Kepala Sekolah belum ada.
Penilaian terhadap atasan belum dilakukan.
Umpan balik guru belum diberikan.
Ulasan guru belum ada.
Rekomendasi atasan belum dijalankan.
Catatan dari atasan belum dilaksanakan.
Data kinerja Anda belum diverifikasi.
Riwayat kinerja belum diperiksa.
Langkah penilaian belum selesai.
Finalisasi hasil kerja belum dilakukan.`.split('\n');

test.each(DUTIES)('may be one’s own to do, and stays: %s', (text) =>
  expect(verdict(text)).not.toBe('boleh-diabaikan'),
);

test('each row is wanted: without it one of these would go', () => {
  for (const row of OWN) {
    const pattern = new RegExp(`(?<![a-z0-9])(?:${row})`);
    expect(
      DUTIES.some((text) => pattern.test(text.toLowerCase())),
      row,
    ).toBe(true);
  }
});

test.each([
  'Hasil kerja Anda belum dibahas oleh Tim Kinerja.',
  'Penilaian belum dilaksanakan.',
  'Penilaian Anda sedang dibahas.',
])('what others do is a state still: %s', (text) => expect(verdict(text)).toBe('boleh-diabaikan'));
