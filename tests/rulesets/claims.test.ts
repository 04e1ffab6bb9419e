import { expect, test } from 'vitest';
import { RULESETS, SOURCES } from '../../utils/rulesets';
import { CLAIM_WORDS } from '../../utils/views/words/claims';
import { rulesetOf } from './find';

const LATER = [
  'semua-skp-januari keliru se-0559-2024',
  'masih-wajib-32-poin keliru-sejak-2025 menteri-2024',
  'non-asn-wajib keliru se-0559-2024',
  'tidak-mengisi-diberhentikan tanpa-dasar-resmi se-0559-2024',
  'fitur-lain-wajib keliru se-0559-2024',
  'masih-isi-e-kinerja keliru se-0559-2024',
  'observasi-itu-penilaian tanpa-dasar-resmi belajarkurmed-2024',
  'notifikasi-merah tanpa-dasar-resmi banyumas-2024',
];
const IN_2024 = [
  'semua-skp-januari keliru se-0559-2024',
  'wajib-32-poin keliru perdirjen-7607-2023',
  'non-asn-wajib keliru se-0559-2024',
  'tidak-mengisi-diberhentikan tanpa-dasar-resmi se-0559-2024',
  'fitur-lain-wajib keliru se-0559-2024',
  'masih-isi-e-kinerja keliru se-0559-2024',
  'sertifikat-terakreditasi tanpa-dasar-resmi bergema-2024',
  'observasi-itu-penilaian tanpa-dasar-resmi belajarkurmed-2024',
  'notifikasi-merah tanpa-dasar-resmi banyumas-2024',
];

test.each([
  ['2024-1', IN_2024],
  ['2024-2', IN_2024],
  ['2025', LATER],
  ['2026', LATER],
  ['2027', LATER],
])('the claims of %s have the verdicts that their sources bear', (id, rows) => {
  const said = rulesetOf(id).claims.map((one) => `${one.id} ${one.verdict} ${one.source}`);
  expect(said).toEqual(rows);
});

test('"keliru" and "benar" need an official source; a minister’s words count from 2025', () => {
  const official = SOURCES.filter((one) => one.official).map((one) => one.id);
  const sure = RULESETS.flatMap((one) => one.claims).filter(
    (one) => one.verdict === 'keliru' || one.verdict === 'benar',
  );
  expect(sure.filter((one) => !official.includes(one.source))).toEqual([]);
  const minister = RULESETS.flatMap((one) => one.claims).filter((one) => one.source === 'menteri-2024');
  expect(new Set(minister.map((one) => one.verdict))).toEqual(new Set(['keliru-sejak-2025']));
});

test('every claim has its words, and every word its claim', () => {
  const ids = new Set(RULESETS.flatMap((one) => one.claims.map((each) => each.id)));
  expect(Object.keys(CLAIM_WORDS).sort()).toEqual([...ids].sort());
});

test.each(Object.entries(CLAIM_WORDS))('%s is said calmly: short sentences in both languages', (_, words) => {
  for (const text of [words.id.quote, words.id.text, words.en.quote, words.en.text]) {
    expect(text).not.toMatch(/[!"<>]/);
    expect(text).toMatch(/\.$/);
  }
  for (const sentence of words.id.text.split(/\. /)) expect(sentence.split(' ').length).toBeLessThan(15);
});
