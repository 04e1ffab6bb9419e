import { expect, test } from 'vitest';
import { RULESETS } from '../../utils/rulesets';
import type { RuleWindow } from '../../utils/rulesets/schema';

/** `facts.md` once more, by hand: window, edge, day (or months), since, source, confidence. */
const FACTS: Record<string, string[]> = {
  '2024-1': [
    'plan opens 2024-01-02 since 2024-01-01 linggaupos-2024 sekunder',
    'plan closes 2024-01-31 since 2024-01-01 linggaupos-2024 sekunder',
    'plan closes 2024-03-31 since 2024-02-02 se-0559-2024 resmi',
    'plan-kepala-sekolah opens 2024-01-15 since 2024-01-01 panduan-ks-2024 resmi',
    'plan-kepala-sekolah closes 2024-01-31 since 2024-01-01 linggaupos-2024 sekunder',
    'plan-kepala-sekolah closes 2024-03-31 since 2024-02-02 se-0559-2024 resmi',
    'carry-out opens unknown',
    'carry-out closes unknown',
    'carry-out months 2024-02..2024-05 since 2024-01-01 banyumas-2024 sekunder',
    'report opens unknown',
    'report closes 2024-06-30 since 2024-02-02 se-0559-2024 resmi',
    'assess opens unknown',
    'assess closes unknown',
    'assess months 2024-02..2024-06 since 2024-01-01 banyumas-2024 sekunder',
    'assess months 2024-06..2024-06 since 2024-01-01 penilaian-juni-2024 sekunder',
  ],
  '2024-2': [
    'plan opens 2024-07-01 since 2024-07-01 bantuan-predikat turunan',
    'plan closes 2024-07-31 since 2024-07-01 bantuan-predikat turunan',
    'plan months 2024-07..2024-07 since 2024-07-01 bantuan-predikat resmi',
    'carry-out opens unknown',
    'carry-out closes unknown',
    'carry-out months 2024-08..2024-11 since 2024-07-01 banyumas-2024 sekunder',
    'report opens unknown',
    'report closes 2024-12-31 since 2024-02-02 se-0559-2024 resmi',
    'assess opens unknown',
    'assess closes unknown',
    'assess months 2024-08..2024-12 since 2024-07-01 banyumas-2024 sekunder',
  ],
  '2025': [
    'plan opens unknown',
    'plan closes 2025-01-31 since 2025-01-01 ainamulyana-2025 sekunder',
    'carry-out opens unknown',
    'carry-out closes unknown',
    'assess opens 2025-11-13 since 2025-01-01 siaran-pers-14119 resmi',
    'assess closes unknown',
  ],
  '2026': [
    'pra-perencanaan opens unknown',
    'pra-perencanaan closes 2025-12-31 since 2025-12-22 tulisan-271-dua sekunder',
    'plan opens 2026-01-01 since 2025-12-22 tulisan-271-dua sekunder',
    'plan closes 2026-01-31 since 2025-12-22 tulisan-271-dua sekunder',
    'campaign-data opens 2026-01-01 since 2025-12-22 tulisan-271-dua sekunder',
    'campaign-data closes 2026-01-07 since 2025-12-22 tulisan-271-dua sekunder',
    'campaign-ajukan opens 2026-01-08 since 2025-12-22 tulisan-271-dua sekunder',
    'campaign-ajukan closes 2026-01-21 since 2025-12-22 tulisan-271-dua sekunder',
    'campaign-persetujuan opens 2026-01-22 since 2025-12-22 tulisan-271-dua sekunder',
    'campaign-persetujuan closes 2026-01-31 since 2025-12-22 tulisan-271-dua sekunder',
    'carry-out opens unknown',
    'carry-out closes unknown',
    'carry-out months 2026-02..2026-11 since 2025-12-22 tulisan-271 sekunder',
    'assess opens unknown',
    'assess closes unknown',
  ],
  '2027': [
    'pra-perencanaan opens unknown',
    'pra-perencanaan closes 2026-12-31 since 2025-12-22 tulisan-271-dua turunan',
    'plan opens 2027-01-01 since 2025-12-22 tulisan-271-dua turunan',
    'plan closes 2027-01-31 since 2025-12-22 tulisan-271-dua turunan',
    'carry-out opens unknown',
    'carry-out closes unknown',
    'assess opens unknown',
    'assess closes unknown',
  ],
};

function linesOf(one: RuleWindow): string[] {
  const rows = [
    ...one.opens.map((row) => ({ ...row, edge: 'opens', says: row.value })),
    ...one.closes.map((row) => ({ ...row, edge: 'closes', says: row.value })),
    ...(one.months ?? []).map((row) => ({
      ...row,
      edge: 'months',
      says: row.value && `${row.value.from}..${row.value.to}`,
    })),
  ];
  return rows.map(({ edge, says, since, source, confidence }) =>
    says === null
      ? `${one.id} ${edge} unknown`
      : `${one.id} ${edge} ${says} since ${since} ${source} ${confidence}`,
  );
}

test.each(RULESETS.map((one) => [one.id, one.windows] as const))(
  'the windows of %s are those of facts.md',
  (id, windows) => {
    expect(windows.flatMap(linesOf)).toEqual(FACTS[id]);
  },
);

test('values of one thing stand in the order in which they began', () => {
  const lists = RULESETS.flatMap((one) => one.windows).flatMap((one) => [
    one.opens,
    one.closes,
    one.months ?? [],
  ]);
  for (const list of lists) {
    const days = list.map((row) => row.since);
    expect(days).toEqual([...days].sort());
  }
});

test('a window opens before it closes', () => {
  for (const { id, opens, closes } of RULESETS.flatMap((one) => one.windows)) {
    const first = opens.at(-1)?.value;
    const last = closes.at(-1)?.value;
    if (first && last) expect(first <= last, id).toBe(true);
  }
});
