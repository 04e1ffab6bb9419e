import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../utils/engine/readings';
import type { Entry, Observation } from '../../utils/observations';
import { type Asked, ask, example, only } from './asking';
import { at, ownStage, period, reading, stage, unread } from './memories';

const NOW = at('2024-03-28');
const all = ({ c, stretches }: Asked) => readingsOf(c, stretches);
const rows = (...told: Observation[]) => all(ask(reading(NOW, told), NOW));
const named = (name: string) => all(ask(example(name).memory, example(name).now));

describe('what was read', () => {
  it('has a row for each kind that is looked for, found or not', () => {
    expect(named('waiting-28-march').map((row) => [row.what, row.state, row.observations.length])).toEqual([
      ['page', 'read', 1],
      ['account', 'read', 1],
      ['period', 'read', 1],
      ['stage', 'read', 3],
      ['points', 'read', 1],
      ['activity', 'read', 3],
      ['deadline', 'not-on-page', 0],
      ['predikat', 'not-on-page', 0],
    ]);
  });

  it('looks for no points where there are none', () => {
    const looked = named('assessed-2026').map((row) => row.what);
    expect(looked).not.toContain('points');
    expect(looked).not.toContain('activity');
  });

  it('says what was expected and what stood there', () => {
    const row = only(rows(unread('period')), (one) => one.what === 'period');
    expect(row).toMatchObject({
      state: 'could-not-read',
      seenAt: NOW,
      detail: { expected: 'one known status', found: '???' },
    });
  });

  it('adds a row for a failure at a stage, and for one beside what could be read', () => {
    const told = rows(
      period('2024-01-01', '2024-06-30'),
      stage('perencanaan', 'dikerjakan'),
      unread('stage penilaian'),
    );
    expect(only(told, (one) => one.what === 'penilaian').state).toBe('could-not-read');
    const both = rows(period('2024-01-01', '2024-06-30'), unread('period'));
    expect(both.filter((one) => one.what === 'period').map((one) => one.state)).toEqual([
      'read',
      'could-not-read',
    ]);
  });

  it('tells all rows of a list whose state is unknown in one row', () => {
    const odd = ['approval-state 1', 'approval-state 2'].map(unread);
    const row = only(rows(...odd), (one) => one.what === 'approval-state');
    expect(row).toMatchObject({ state: 'could-not-read', detail: { found: '???' } });
    expect(row.observations).toHaveLength(2);
  });

  it('gives a row the time it was last seen', () => {
    expect(only(named('stale'), (one) => one.what === 'stage').seenAt).toBe(at('2024-03-28'));
    expect(only(named('stale'), (one) => one.what === 'deadline').seenAt).toBeNull();
  });

  it('names each fact, and keeps what was called wrong in its row', () => {
    const [plan, rating] = [stage('perencanaan', 'disetujui'), stage('penilaian', 'dikerjakan')];
    const entries: Entry[] = [
      { kind: 'not-so', id: 'no', at: NOW, observation: plan },
      ownStage('penilaian', 'belum-dimulai', NOW),
    ];
    const row = only(
      all(ask(reading(NOW, [period('2024-01-01', '2024-06-30'), rating, plan], { entries }), NOW)),
      (one) => one.what === 'stage',
    );
    expect(row).toMatchObject({ state: 'read', observations: [rating] });
    expect(row.facts.map(({ observation, denied }) => [observation, denied?.how, denied?.entry])).toEqual([
      [plan, 'not-so', 'no'],
      [rating, 'corrected', 'own-penilaian'],
    ]);
  });

  it('a row of which nothing counts says so, and not that the page lacks it', () => {
    const plan = stage('perencanaan', 'disetujui');
    const told = (observation: Observation, now = NOW) =>
      only(
        all(
          ask(reading(NOW, [plan], { entries: [{ kind: 'not-so', id: 'no', at: now, observation }] }), NOW),
        ),
        (one) => one.what === 'stage',
      );
    expect(told(plan).state).toBe('denied');
    const other = told(stage('perencanaan', 'dikerjakan'));
    expect([other.state, other.facts.map((one) => one.denied?.how)]).toEqual([
      'read',
      [undefined, 'was-not-so'],
    ]);
  });
});
