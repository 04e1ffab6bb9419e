import fc from 'fast-check';
import { expect, test } from 'vitest';
import { among, placeIn } from '../../utils/reading/outline/range';

const place = fc.integer({ min: 0, max: 20 });
const list = fc.array(place, { maxLength: 30 }).map((all) => all.sort((a, b) => a - b));
const own = (one: number) => one;

test('the first of a list in order from a place on is found as by looking at each', () => {
  fc.assert(
    fc.property(list, place, (all, from) => {
      const found = all.findIndex((one) => one >= from);
      expect(placeIn(all, own, from)).toBe(found < 0 ? all.length : found);
    }),
  );
});

test('those of a stretch are the ones that a filter gives, of an empty or backward one none', () => {
  fc.assert(
    fc.property(list, place, place, (all, first, end) => {
      const some = all.filter((one) => one >= first && one < end);
      expect(among(all, own, { first, end })).toEqual(some);
    }),
  );
});
