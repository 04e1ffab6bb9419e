import { describe, expect, it, test } from 'vitest';
import * as z from 'zod/mini';
import { RULESETS, SOURCES } from '../../utils/rulesets';
import { ruleset, source } from '../../utils/rulesets/schema';
import { expectUnique } from './find';

describe.each(RULESETS.map((one) => [one.id, one] as const))('ruleset %s', (_, rules) => {
  it('comes back from its schema unchanged: nothing misspelt, nothing missing', () => {
    expect(z.parse(ruleset, rules)).toEqual(rules);
  });

  it('has every window, item, claim and stage once', () => {
    expectUnique(rules.windows.map((one) => one.id));
    expectUnique(rules.checklist.map((one) => one.id));
    expectUnique(rules.claims.map((one) => one.id));
    expectUnique(rules.stages.map((one) => one.stage));
  });

  it('has a row for every step, and speaks only of stages that it has', () => {
    const own = rules.stages.map((one) => one.stage);
    const spoken = [
      ...rules.stages.flatMap((one) => one.steps),
      ...rules.windows.map((one) => one.stage),
      ...rules.checklist.flatMap((one) => [one.stage, ...(one.doneBy ? [one.doneBy.stage] : [])]),
      ...rules.claims.flatMap((one) => one.stages),
    ];
    expect(spoken.filter((stage) => !own.includes(stage))).toEqual([]);
  });

  it('gives every guru, kepala sekolah and employment something to prepare for the plan', () => {
    for (const role of ['guru', 'kepala-sekolah'] as const)
      for (const employment of ['pns', 'pppk', 'non-asn'] as const) {
        const items = rules.checklist.filter(
          (one) =>
            one.stage === 'perencanaan' && one.roles.includes(role) && one.employments.includes(employment),
        );
        expect(items.length, `${role} ${employment}`).toBeGreaterThan(0);
      }
  });
});

test('the periods follow each other without gap or overlap', () => {
  const edges = RULESETS.map((one) => `${one.id} ${one.from} ${one.to}`);
  expect(edges).toEqual([
    '2024-1 2024-01-01 2024-06-30',
    '2024-2 2024-07-01 2024-12-31',
    '2025 2025-01-01 2025-12-31',
    '2026 2026-01-01 2026-12-31',
    '2027 2027-01-01 2027-12-31',
  ]);
});

test('a schema that is broken is refused', () => {
  const [first] = RULESETS;
  expect(z.safeParse(ruleset, { ...first, from: '2024-02-30' }).success).toBe(false);
  expect(z.safeParse(ruleset, { ...first, duty: {} }).success).toBe(false);
});

describe('sources', () => {
  it('come back from their schema unchanged', () => {
    for (const one of SOURCES) expect(z.parse(source, one)).toEqual(one);
  });

  it('have unique ids, and addresses that can be opened', () => {
    expectUnique(SOURCES.map((one) => one.id));
    for (const { url } of SOURCES) if (url !== null) expect(new URL(url).protocol).toBe('https:');
  });

  it('are copies only of official texts', () => {
    expect(SOURCES.filter((one) => one.copy && !one.official)).toEqual([]);
  });
});
