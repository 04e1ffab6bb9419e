import { expect, test } from 'vitest';
import { RULESETS } from '../../utils/rulesets';
import { expectUnique, rulesetOf } from './find';

const points = rulesetOf('2024-1').points;

test('points exist in 2024 and nowhere else', () => {
  const having = RULESETS.filter((one) => one.points !== null).map((one) => one.id);
  expect(having).toEqual(['2024-1', '2024-2']);
});

test('32 to 128 are recommended, by an official text', () => {
  expect(points?.min).toMatchObject({ value: 32, confidence: 'resmi' });
  expect(points?.max).toMatchObject({ value: 128, confidence: 'resmi' });
  expect(points?.force).toBe('dianjurkan');
  expect(points?.values).toEqual([4, 6, 8, 12, 24, 36, 128]);
});

test('the twelve known activities have the points, evidence and confidence of facts.md', () => {
  const rows = points?.activities.map(
    (one) => `${one.title} | ${one.points.value} ${one.points.confidence} | ${one.evidence}`,
  );
  expect(rows).toEqual([
    'Pelatihan mandiri | 8 resmi | sertifikat topik atau dokumen lain yang relevan',
    'Observasi praktik pembelajaran bersama rekan sejawat | 8 resmi | laporan',
    'Penggerak komunitas belajar | 36 resmi | sertifikat',
    'Narasumber berbagi praktik baik | 8 resmi | sertifikat',
    'Peserta berbagi praktik baik oleh komunitas belajar | 4 resmi | sertifikat',
    'Program pelatihan/pendidikan jangka pendek atau menengah (mis. Pendidikan Guru Penggerak) | 128 sekunder | sertifikat',
    'Pelatihan/bimbingan teknis bersertifikat | 8 sekunder | sertifikat',
    'Seminar, lokakarya, konferensi, simposium, studi banding | 4 sekunder | sertifikat',
    'Peserta coaching/mentoring | 4 sekunder | null',
    'Penelaah Aksi Nyata sejawat | 6 sekunder | null',
    'Penelaah cerita praktik baik | 6 sekunder | null',
    'Penelaah perangkat ajar | 6 sekunder | null',
  ]);
});

test('how many agree is in the source of each unofficial value', () => {
  const sources = points?.activities.slice(5).map((one) => one.points.source?.replace('tulisan-poin-', ''));
  expect(sources).toEqual(['satu', 'satu', 'tiga', 'dua', 'dua', 'dua', 'satu']);
});

test('activities have ids of their own and only possible values', () => {
  expectUnique(points?.activities.map((one) => one.id) ?? []);
  for (const { points: each } of points?.activities ?? []) expect(points?.values).toContain(each.value);
});
