import fc from 'fast-check';
import { expect, it } from 'vitest';
import { REMINDER_DAYS } from '../../utils/observations';
import { STORIES } from './year/stories';
import { type Death, type Luck, live } from './year/world';

const dayOfYear = fc.integer({ min: 0, max: 365 });
const quiet = fc.constantFrom(
  null,
  { from: '21:00', to: '06:00' },
  { from: '20:00', to: '08:00' },
  { from: '12:00', to: '14:00' },
);

const luck: fc.Arbitrary<Luck> = fc.record({
  story: fc.constantFrom(...STORIES),
  settings: fc.record({
    days: fc.oneof(fc.constant([7, 3, 1, 0]), fc.subarray([...REMINDER_DAYS])) as fc.Arbitrary<
      Luck['settings']['days']
    >,
    quiet,
    weekdays: fc.boolean(),
    device: fc.constant(true),
  }),
  sleeps: fc.array(fc.tuple(dayOfYear, fc.integer({ min: 1, max: 40 })), { maxLength: 6 }),
  zones: fc
    .tuple(dayOfYear, dayOfYear)
    .map(([one, other]): [number, number] => [Math.min(one, other), Math.max(one, other)]),
  back: fc.constantFrom(20, 31, 60, 91, 121, 150, 181, 212, 240, 330, 365),
  deaths: fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<Death>(null) },
      { weight: 1, arbitrary: fc.constantFrom<Death>('before', 'claimed', 'shown') },
    ),
    { minLength: 1, maxLength: 12 },
  ),
  hours: fc.subarray([0, 7, 10, 15, 22], { minLength: 1 }),
});

it('each reminder exactly once, none late by more than one sweep, none for what is done: 1,000 random years', () => {
  let shown = 0;
  fc.assert(
    fc.property(luck, (one) => {
      shown += live(one);
    }),
    { numRuns: 1_000 },
  );
  expect(shown).toBeGreaterThan(5_000);
}, 300_000);
