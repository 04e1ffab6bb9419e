import { expect, test } from 'vitest';
import { STATUSES } from '../../utils/observations/vocabulary';
import { RULESETS } from '../../utils/rulesets';
import { CHECKLIST_WORDS } from '../../utils/views/words/checklist';
import { rulesetOf } from './find';

const all = RULESETS.flatMap((one) => one.checklist);
const idsFor = (period: string, role: 'guru' | 'kepala-sekolah', employment: 'pns' | 'pppk' | 'non-asn') =>
  rulesetOf(period)
    .checklist.filter((one) => one.roles.includes(role) && one.employments.includes(employment))
    .map((one) => one.id);

test('every item has its words, and every word its item', () => {
  const ids = new Set(all.map((one) => one.id));
  expect(Object.keys(CHECKLIST_WORDS).sort()).toEqual([...ids].sort());
});

test.each(Object.entries(CHECKLIST_WORDS))('%s fits its row in both languages', (id, words) => {
  expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  for (const { title, detail } of [words.id, words.en]) {
    expect(title.length).toBeLessThanOrEqual(45);
    expect(detail === null || (detail.length > 0 && detail.length <= 60)).toBe(true);
    expect(`${title}${detail}`).not.toMatch(/[!<>]/);
  }
});

test('an item is the same thing in every period: stage, people and proof', () => {
  const shapes = new Map<string, unknown>();
  for (const { id, stage, roles, employments, doneBy } of all) {
    const shape = { stage, roles, employments, doneBy };
    if (shapes.has(id)) expect(shape, id).toEqual(shapes.get(id));
    shapes.set(id, shape);
  }
});

test('only a status that can be read ticks an item', () => {
  const named = all.flatMap((one) => one.doneBy?.statuses ?? []);
  expect(named.filter((status) => !STATUSES.some((one) => one === status))).toEqual([]);
  expect(named).not.toContain('perlu-perbaikan');
  expect(named).not.toContain('belum-dimulai');
});

test('uploads are asked for in 2024 only', () => {
  const asking = RULESETS.filter((one) => one.checklist.some((item) => item.id === 'bukti-rhk'));
  expect(asking.map((one) => one.id)).toEqual(['2024-1', '2024-2']);
});

test('a handed-in plan proves the seven items of a teacher’s perencanaan in 2024', () => {
  const items = rulesetOf('2024-1').checklist.filter(
    (one) => one.stage === 'perencanaan' && one.roles.includes('guru') && one.employments.includes('pns'),
  );
  expect(items.map((one) => one.id)).toEqual([
    'data-diri',
    'perbaiki-dapodik',
    'pilih-indikator',
    'pengembangan-kompetensi',
    'tugas-tambahan',
    'perilaku-kerja',
    'ajukan-rencana',
  ]);
  for (const one of items) {
    expect(one.doneBy?.stage).toBe('perencanaan');
    expect(one.doneBy?.statuses).toContain('menunggu-persetujuan');
  }
});

test('employment decides: Dapodik for non-ASN, the contract for PPPK', () => {
  expect(idsFor('2024-1', 'guru', 'non-asn')).toContain('tercatat-di-dapodik');
  expect(idsFor('2024-1', 'guru', 'pns')).not.toContain('tercatat-di-dapodik');
  expect(idsFor('2024-1', 'guru', 'pppk')).toContain('simpan-hasil-penilaian');
  expect(idsFor('2024-1', 'guru', 'pns')).not.toContain('simpan-hasil-penilaian');
});

test('a principal approves, observes, rates, and has a plan of her own', () => {
  expect(idsFor('2024-1', 'kepala-sekolah', 'pns')).toEqual([
    'data-diri',
    'perbaiki-dapodik',
    'pilih-indikator-kepala-sekolah',
    'ajukan-rencana-kepala-sekolah',
    'setujui-rencana-guru',
    'diskusi-persiapan-dengan-guru',
    'amati-guru',
    'diskusi-tindak-lanjut-dengan-guru',
    'dokumen-kepala-sekolah',
    'nilai-guru',
    'tetapkan-predikat-guru',
    'nilai-guru-pindah',
  ]);
  expect(idsFor('2026', 'kepala-sekolah', 'pns')).toContain('konfirmasi-dokumen-guru');
});
