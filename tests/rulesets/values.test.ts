import { expect, test } from 'vitest';
import { RULESETS } from '../../utils/rulesets';
import { rulesetOf } from './find';

/** Regulation, cycle, uploads and whose results the TPP follows, each with its confidence. */
test.each([
  ['2024-1', 'Perdirjen GTK 7607/B.B1/HK.03/2023 resmi', 'semester resmi', 'true resmi', '2023 resmi'],
  ['2024-2', 'Perdirjen GTK 7607/B.B1/HK.03/2023 resmi', 'semester resmi', 'true resmi', '2024-1 resmi'],
  ['2025', 'Kepdirjen GTK 4242/B.B1/HK.03.01/2024 resmi', 'year sekunder', 'false sekunder', 'null null'],
  ['2026', 'Kepmendikdasmen 271/O/2025 sekunder', 'year sekunder', 'false sekunder', 'null null'],
  ['2027', 'null null', 'year turunan', 'null null', 'null null'],
])('%s stands on what facts.md names', (id, ...expected) => {
  const { regulation, cycle, uploads, tpp } = rulesetOf(id);
  const said = [regulation, cycle, uploads, tpp].map((one) => `${one.value} ${one.confidence}`);
  expect(said).toEqual(expected);
});

test('ASN must, others need not, by the circular’s number 2', () => {
  for (const { id, duty } of RULESETS) {
    const said = [duty.pns, duty.pppk, duty['non-asn']].map((one) => one.value);
    expect(said, id).toEqual([true, true, false]);
    expect(duty.pns.source, id).toBe('se-0559-2024');
    expect(duty.pns.since, id).toBe('2024-02-02');
  }
});

const STEPS = [
  'diskusi-persiapan',
  'observasi-kinerja',
  'diskusi-tindak-lanjut',
  'upaya-tindak-lanjut',
  'refleksi-tindak-lanjut',
];

test.each([
  ['2024-1', ['Perencanaan', 'Pelaksanaan', 'Penilaian'], 'atasan'],
  ['2024-2', ['Perencanaan', 'Pelaksanaan', 'Penilaian'], 'atasan'],
  ['2025', ['Perencanaan', 'Pelaksanaan', 'Penilaian'], 'atasan'],
  [
    '2026',
    ['Pra-Perencanaan', 'Perencanaan', 'Pelaksanaan dan Pembinaan', 'Penilaian', 'Tindak Lanjut'],
    'pejabat-penilai-kinerja',
  ],
  [
    '2027',
    ['Pra-Perencanaan', 'Perencanaan', 'Pelaksanaan dan Pembinaan', 'Penilaian', 'Tindak Lanjut'],
    'pejabat-penilai-kinerja',
  ],
])('%s has its stages in order, with five steps in pelaksanaan', (id, labels, superior) => {
  const rules = rulesetOf(id);
  const steps = rules.stages.flatMap((one) => one.steps);
  const whole = rules.stages.filter((one) => !steps.includes(one.stage));
  expect(whole.map((one) => one.label)).toEqual(labels);
  expect(rules.stages.find((one) => one.stage === 'pelaksanaan')?.steps).toEqual(STEPS);
  expect(rules.superior).toBe(superior);
});

test.each([
  [
    '2024-1',
    [
      'Diskusi Persiapan',
      'Observasi Kinerja',
      'Diskusi Tindak Lanjut',
      'Upaya Tindak Lanjut',
      'Refleksi Tindak Lanjut',
    ],
  ],
  [
    '2026',
    [
      'Diskusi Persiapan',
      'Observasi Praktik Kinerja',
      'Rencana Tindak Lanjut',
      'Upaya Tindak Lanjut',
      'Refleksi dan Evaluasi Tindak Lanjut',
    ],
  ],
])('%s names its steps in the words of its generation', (id, labels) => {
  const rows = rulesetOf(id).stages.filter((one) => STEPS.includes(one.stage));
  expect(rows.map((one) => one.label)).toEqual(labels);
});

test('the advised months of 2024-1 end with PMM’s own flow', () => {
  const said = rulesetOf('2024-1').stages.map((one) => {
    const last = one.advised?.at(-1)?.value;
    return last ? `${one.stage} ${last.from} ${last.to}` : null;
  });
  expect(said.filter((one) => one !== null)).toEqual([
    'diskusi-persiapan 2024-02 2024-02',
    'observasi-kinerja 2024-03 2024-03',
    'diskusi-tindak-lanjut 2024-03 2024-03',
    'upaya-tindak-lanjut 2024-04 2024-05',
    'refleksi-tindak-lanjut 2024-06 2024-06',
  ]);
});
