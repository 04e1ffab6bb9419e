import { describe, expect, it } from 'vitest';
import { choosePeriod } from '../../utils/engine';
import type { Memory } from '../../utils/engine/findings';
import { pointsOverTime } from '../../utils/engine/points-over-time';
import type { Entry } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import { at, memory, points } from './memories';

const NOW = at('2024-03-28');
const half = (id: string) => choosePeriod({ chosen: id, pageShows: null, today: '2024-03-28' }, RULESETS);
const over = (parts: Partial<Memory>, id = '2024-1') =>
  pointsOverTime(memory(parts), RULESETS, NOW, half(id));
const own = (id: string, day: string, sum: number, doneOn: string | null = null): Entry => ({
  kind: 'own-activity',
  ...{ id, at: at(day), title: id, points: sum, count: 1, doneOn },
});

describe('points over time', () => {
  it('has a step for each reading that said something else', () => {
    const seen = {
      observation: points(44, 8),
      since: at('2024-03-14'),
      seenAt: NOW,
      before: [
        { observation: points(44, 0), seenAt: at('2024-02-20') },
        { observation: points(8, 0), seenAt: at('2024-02-01') },
      ],
    };
    expect(over({ seen: [seen] })).toEqual([
      { on: '2024-02-01', planned: 8, earned: 0 },
      { on: '2024-02-20', planned: 44, earned: 0 },
      { on: '2024-03-14', planned: 44, earned: 8 },
    ]);
  });

  it('counts what was done from the day it was done, though it was entered later', () => {
    const entries = [own('a', '2024-03-01', 8, '2024-02-10'), own('b', '2024-03-05', 36)];
    expect(over({ entries })).toEqual([
      { on: '2024-02-10', planned: 8, earned: 8 },
      { on: '2024-03-05', planned: 44, earned: 8 },
    ]);
  });

  it('never counts a day to come, and ends in what is known today', () => {
    expect(over({ entries: [own('a', '2024-03-01', 8, '2024-04-20')] })).toEqual([
      { on: '2024-03-01', planned: 8, earned: 0 },
    ]);
  });

  it('is empty where nothing is known and where the rules have no points', () => {
    expect(over({})).toEqual([]);
    expect(over({ entries: [own('a', '2024-03-01', 8)] }, '2026')).toEqual([]);
  });
});
