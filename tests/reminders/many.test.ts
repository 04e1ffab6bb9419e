import { expect, it } from 'vitest';
import type { Memory } from '../../utils/engine/findings';
import { openOf } from '../../utils/reminders';
import { at, memory, ownDate } from '../engine/memories';
import { findingsOf, lookAfter, newDesk } from './help';

const COUNT = 10_000;

/** Own dates on every day from 2020 to 2047. */
function manyDates(): Memory {
  const entries = Array.from({ length: COUNT }, (_, n) => {
    const day = new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
    return { ...ownDate(`Hari ${n}`, day, at('2024-01-01')), id: `e${n}` };
  });
  return memory({ entries });
}

it('ten thousand entries are looked after quickly, each in its own time', () => {
  const desk = newDesk();
  const dates = manyDates();
  const day = (text: string) => findingsOf(dates, at(text, '07:00'));
  const all = [day('2024-03-28'), day('2024-03-29')];
  const began = performance.now();
  const shown = all.map((one) => lookAfter(desk, one));
  const [first] = all;
  if (!first) throw new Error('no day');
  openOf(first, desk.told);
  const took = performance.now() - began;
  // On the first day whatever lies within seven days, the plan's too; on the next the four that have come nearer.
  expect(shown.map((one) => one.length)).toEqual([17, 4]);
  // Generous, for a busy machine: what grows with the square of the entries takes a minute.
  expect(took).toBeLessThan(15_000);
});
