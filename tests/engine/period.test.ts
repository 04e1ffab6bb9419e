import { describe, expect, it } from 'vitest';
import { choosePeriod, neighbour } from '../../utils/engine';
import { periodOf } from '../../utils/engine/period';
import { RULESETS } from '../../utils/rulesets';
import { at, memory, period, seen, TEACHER } from './memories';

const choose = (chosen: string | null, pageShows: [string | null, string | null] | null, today: string) =>
  choosePeriod({ chosen, pageShows: pageShows && { from: pageShows[0], to: pageShows[1] }, today }, RULESETS);

describe('the period', () => {
  it.each([
    ['2023-12-31', '2023', false],
    ['2024-01-01', '2024-1', true],
    ['2024-06-30', '2024-1', true],
    ['2024-07-01', '2024-2', true],
    ['2024-12-31', '2024-2', true],
    ['2025-01-01', '2025', true],
    ['2027-12-31', '2027', true],
    ['2028-01-01', '2028', false],
  ])('is, by the day %s, %s', (today, id, known) => {
    expect(choose(null, null, today)).toMatchObject({ id, known });
  });

  it('is the page’s, whatever the day', () => {
    expect(choose(null, ['2024-01-01', '2024-06-30'], '2026-11-21')).toMatchObject({
      id: '2024-1',
      known: true,
    });
  });

  it.each([
    [['2028-01-01', '2028-12-31'], '2028'],
    [['2028-07-01', '2028-12-31'], '2028-07..2028-12'],
    [['2028-02-01', '2028-02-29'], '2028-02..2028-02'],
    [['2028-01-15', '2028-03-10'], '2028-01-15..2028-03-10'],
    [['2024-01-01', '2024-12-31'], '2024'],
  ] as const)('has a name of its own where no ruleset covers %j', ([from, to], id) => {
    const found = choose(null, [from, to], '2026-11-21');
    expect(found).toMatchObject({ id, from, to, known: false });
    expect(choose(id, null, '2026-11-21')).toMatchObject({ id, from, to, known: false });
  });

  it('is not guessed from half a period or one that runs backwards', () => {
    expect(choose(null, ['2024-01-01', null], '2026-11-21').id).toBe('2026');
    expect(choose(null, ['2024-06-30', '2024-01-01'], '2026-11-21').id).toBe('2026');
  });

  it('is the person’s choice before the page’s, and the difference is told', () => {
    const found = choose('2024-1', ['2025-01-01', '2025-12-31'], '2026-11-21');
    expect(found).toMatchObject({ id: '2024-1', origin: { by: 'person' } });
    expect(found.pageShows).toEqual({ id: '2025', from: '2025-01-01', to: '2025-12-31' });
    expect(choose('2025', ['2025-01-01', '2025-12-31'], '2026-11-21').pageShows).toBeNull();
  });

  it.each(['', 'semester', '2024-3', '2028-13..2028-14', '2028-12..2028-01'])(
    'is as if nobody had chosen for “%s”',
    (chosen) => {
      expect(choose(chosen, null, '2026-11-21')).toMatchObject({ id: '2026', origin: { by: 'rule' } });
    },
  );

  it('names the page’s own words, where they are at hand', () => {
    const now = at('2024-03-28');
    const told = memory({ seen: [seen(period('2024-01-01', '2024-06-30', 'Januari - Juni 2024'), now)] });
    expect(periodOf(told, RULESETS, now).origin).toEqual({
      by: 'page',
      seenAt: now,
      evidence: 'Januari - Juni 2024',
    });
  });

  it('is the newest that a page showed whole', () => {
    const told = memory({
      seen: [
        seen(period('2024-01-01', '2024-06-30'), at('2024-03-01')),
        seen(period('2024-07-01', '2024-12-31'), at('2024-03-02')),
        seen({ kind: 'period', evidence: '2025', from: null, to: null }, at('2024-03-03')),
      ],
    });
    expect(periodOf(told, RULESETS, at('2024-03-28')).id).toBe('2024-2');
    const chosen = { ...told, profile: { ...TEACHER, period: '2024-1' } };
    expect(periodOf(chosen, RULESETS, at('2024-03-28')).pageShows?.id).toBe('2024-2');
  });

  it('has a neighbour where the next ruleset begins the day after', () => {
    expect(neighbour('2024-1', RULESETS)?.id).toBe('2024-2');
    expect(neighbour('2024-2', RULESETS)?.id).toBe('2025');
    expect(neighbour('2023', RULESETS)?.id).toBe('2024-1');
    expect(neighbour('2027', RULESETS)).toBeNull();
    expect(neighbour('nonsense', RULESETS)).toBeNull();
  });
});
