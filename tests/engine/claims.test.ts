import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../utils/engine/claims';
import { RULESETS } from '../../utils/rulesets';
import type { Claim, Ruleset } from '../../utils/rulesets/schema';
import { ask, example, judged } from './asking';
import { at, memory } from './memories';

const claim = (id: string, parts: Partial<Claim>): Claim => ({
  id,
  verdict: 'keliru',
  source: 'x',
  confidence: 'resmi',
  stages: [],
  roles: [],
  employments: [],
  since: '2024-01-01',
  checkedOn: '2026-11-21',
  ...parts,
});
function order(claims: Claim[], name = 'waiting-28-march') {
  const { memory: told, now } = example(name);
  const { c, places } = ask(told, now);
  const rules: Ruleset | null = c.rules && { ...c.rules, claims };
  return claimsOf({ ...c, rules }, places).map((one) => one.id);
}

describe('claims', () => {
  it('that fit the stage come first, those for others last', () => {
    const all = [
      claim('other-people', { stages: ['perencanaan'], employments: ['non-asn'] }),
      claim('any', {}),
      claim('other-stage', { stages: ['penilaian'] }),
      claim('now', { stages: ['perencanaan'] }),
    ];
    expect(order(all)).toEqual(['now', 'any', 'other-stage', 'other-people']);
  });

  it('that name one’s employment come before those that name nobody', () => {
    const all = [claim('any', {}), claim('mine', { employments: ['non-asn'] })];
    expect(order(all, 'non-asn')).toEqual(['mine', 'any']);
    expect(order(all)).toEqual(['any', 'mine']);
  });

  it('of the step at work count too, and equal ones keep their order', () => {
    const all = [claim('a', {}), claim('b', {}), claim('step', { stages: ['observasi-kinerja'] })];
    expect(order(all, 'step-2-observing')).toEqual(['step', 'a', 'b']);
    expect(order(all, 'step-4-acting')).toEqual(['a', 'b', 'step']);
  });

  it('wait for the day on which they were answered', () => {
    const all = [claim('old', {}), claim('circular', { since: '2024-02-02' })];
    expect(order(all, 'not-started-10-january')).toEqual(['old']);
    expect(order(all)).toEqual(['old', 'circular']);
  });

  it('are all there, whoever asks, and none without a ruleset', () => {
    const known = RULESETS[0]?.claims.map((one) => one.id) ?? [];
    expect(known.length).toBeGreaterThan(4);
    const { c, places } = ask(memory(), at('2024-06-30'));
    const shown = claimsOf(c, places).map((one) => one.id);
    const answered =
      RULESETS[0]?.claims.filter((one) => one.since <= '2024-06-30').map((one) => one.id) ?? [];
    expect(new Set(shown)).toEqual(new Set(answered));
    expect(judged('unknown-period-2028').claims).toEqual([]);
  });
});
