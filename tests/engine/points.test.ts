import { describe, expect, it } from 'vitest';
import { judge } from '../../utils/engine';
import { pointsOf } from '../../utils/engine/points';
import type { Observation } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import { ask, judged } from './asking';
import { activity, at, ownActivity, period, points, reading, TEACHER } from './memories';

const NOW = at('2024-03-28');
const SEMESTER = period('2024-01-01', '2024-06-30');
const of = (...told: Observation[]) => pointsOf(ask(reading(NOW, [SEMESTER, ...told]), NOW).c);

describe('points', () => {
  it('of the waiting teacher: 24 of the recommended 32 to 128, 8 to go, 8 earned', () => {
    expect(judged('waiting-28-march').points).toMatchObject({
      planned: 24,
      earned: 8,
      min: 32,
      max: 128,
      minOrigin: { by: 'rule', source: 'perdirjen-7607-2023', confidence: 'resmi' },
      short: 8,
      atLeast: false,
      conflict: null,
    });
    expect(judged('waiting-28-march').points?.activities).toHaveLength(3);
  });

  it.each([
    [31, 1],
    [32, 0],
    [200, 0],
    [0, 32],
  ])('%i planned are %i short', (planned, short) => {
    expect(of(points(planned, 0))?.short).toBe(short);
  });

  it('of nothing are not short by a number', () => {
    expect(of()).toMatchObject({ planned: null, earned: null, short: null, activities: [] });
  });

  it('are none where the ruleset has none', () => {
    expect(judged('assessed-2026').points).toBeNull();
    expect(judged('unknown-period-2028').points).toBeNull();
    const year = reading(NOW, [
      period('2025-01-01', '2025-12-31'),
      points(24, 8),
      activity('Lain', 8, 1, true),
    ]);
    expect(judge(year, RULESETS, NOW).points).toBeNull();
  });

  it('have the page’s bounds where it gives others, and the rule’s where those make no sense', () => {
    const bounded = (min: number, max: number) =>
      of({ kind: 'points', evidence: '20–100', planned: 24, earned: 8, min, max });
    expect(bounded(20, 100)).toMatchObject({ min: 20, max: 100, short: 0, minOrigin: { by: 'page' } });
    expect(bounded(100, 20)).toMatchObject({ min: 32, max: 128, minOrigin: { by: 'rule' } });
    expect(bounded(32, 128)?.minOrigin.by).toBe('rule');
  });

  it('are a principal’s only where something says so', () => {
    const profile = { ...TEACHER, role: 'kepala-sekolah' as const };
    const asked = (told: Observation[], entries = {}) =>
      pointsOf(ask(reading(NOW, [SEMESTER, ...told], { profile, ...entries }), NOW).c);
    expect(asked([])).toBeNull();
    expect(asked([points(24, 8)])?.planned).toBe(24);
    expect(asked([], { entries: [ownActivity('Lokakarya', 4, 2, null, NOW)] })?.planned).toBe(8);
  });
});
