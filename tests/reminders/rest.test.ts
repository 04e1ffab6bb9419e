import { expect, it } from 'vitest';
import type { Findings } from '../../utils/engine/findings';
import { at, memory, ownDate } from '../engine/memories';
import { findingsOf, lookAfter, newDesk } from './help';

const dates = memory({ entries: [ownDate('Rapat', '2024-04-03', at('2024-03-01'))] });
const on = (day: string, time = '07:00', pause: Findings['settings']['pause'] = null): Findings => {
  const findings = findingsOf(dates, at(day, time));
  return { ...findings, pause: { set: pause, here: pause !== null } };
};
const UNTIL_RESUMED = { until: null, path: null };

it('while the companion rests everywhere nothing comes, and nobody is woken for it', () => {
  const desk = newDesk();
  expect(lookAfter(desk, on('2024-03-31', '07:00', UNTIL_RESUMED))).toEqual([]);
  expect(lookAfter(desk, on('2024-04-01', '07:00', UNTIL_RESUMED))).toEqual([]);
  expect(desk.watch.next === null || desk.watch.next > '2024-04-01T07:00').toBe(true);
});

it('what fell due meanwhile comes once it is over, once', () => {
  const [rested, other] = [newDesk(), newDesk()];
  for (const desk of [rested, other]) lookAfter(desk, on('2024-03-30', '12:00'));
  expect(lookAfter(rested, on('2024-03-31', '07:00', UNTIL_RESUMED))).toEqual([]);
  const missed = lookAfter(other, on('2024-03-31', '07:00'));
  expect(missed.length).toBeGreaterThan(0);
  expect(lookAfter(rested, on('2024-03-31', '07:40'))).toEqual(missed);
  expect(lookAfter(rested, on('2024-03-31', '07:50'))).toEqual([]);
});

it('a rest on one page holds nothing back', () => {
  const [here, none] = [newDesk(), newDesk()];
  const page = { until: null, path: '/penilaian' };
  expect(lookAfter(here, on('2024-03-31', '07:00', page))).toEqual(lookAfter(none, on('2024-03-31')));
  expect(here.told.length).toBeGreaterThan(0);
});
