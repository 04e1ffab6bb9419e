import { describe, expect, it } from 'vitest';
import type { Findings } from '../../utils/engine/findings';
import { openOf } from '../../utils/reminders';
import { at, memory, ownDate } from '../engine/memories';
import { type Desk, findingsOf, lookAfter, newDesk } from './help';

type Pause = Findings['settings']['pause'];

const dates = memory({ entries: [ownDate('Rapat', '2024-04-03', at('2024-03-01'))] });
const on = (day: string, time: string, pause: Pause = null): Findings => {
  const findings = findingsOf(dates, at(day, time));
  return { ...findings, pause: { set: pause, here: pause !== null } };
};
/** What goes to the device, and when the next is due. */
const walk = (desk: Desk, pause: Pause) =>
  ['2024-03-30', '2024-03-31', '2024-04-02', '2024-04-03'].map((day) => [
    lookAfter(desk, on(day, '07:00', pause)),
    desk.watch.next,
  ]);

describe('a rest holds back nothing of what the device says', () => {
  it.each<[string, Pause]>([
    ['an hour', { until: at('2024-04-03', '07:30'), path: null }],
    ['until resumed', { until: null, path: null }],
    ['on one page', { until: null, path: '/penilaian' }],
  ])('%s', (_, pause) => {
    const none = walk(newDesk(), null);
    expect(none.flatMap(([ids]) => ids)).toContain('deadline/2024-1/plan/0/2024-03-31');
    expect(walk(newDesk(), pause)).toEqual(none);
  });
});

it('what was told during a rest stands open, for the page to show after it', () => {
  const desk = newDesk();
  const ids = lookAfter(desk, on('2024-03-31', '07:00', { until: null, path: null }));
  expect(ids.length).toBeGreaterThan(0);
  const after = on('2024-03-31', '09:00');
  expect(lookAfter(desk, after)).toEqual([]);
  expect(openOf(after, desk.told).open.length).toBeGreaterThan(0);
});
