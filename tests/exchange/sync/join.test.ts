import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { join } from '../../../utils/exchange/sync/record';
import { compare, next } from '../../../utils/exchange/sync/stamp';
import type { Stamp, SyncRecord } from '../../../utils/observations';

const stamp: fc.Arbitrary<Stamp> = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom('a', 'b', 'c'));
const word = fc.record({ value: fc.integer({ min: 0, max: 3 }), said: stamp });
/** As any device can know a thing: no word that is not later than the last removal. */
const record: fc.Arbitrary<SyncRecord> = fc
  .record({
    words: fc.dictionary(fc.constantFrom('title', 'on', 'done'), word),
    gone: fc.option(stamp, { nil: null }),
  })
  .map((one) => join(one, { words: {}, gone: null }));

describe('what two devices know, as one', () => {
  it('is the same from either side, in any groups, and however often', () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        expect(join(join(a, b), b)).toEqual(join(a, b));
        expect(join(a, a)).toEqual(a);
      }),
      { numRuns: 2_000 },
    );
  });

  it('holds the last word of each field, and none from before it was taken away', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const both = join(a, b);
        for (const unit of ['title', 'on', 'done']) {
          const said = [a.words[unit], b.words[unit]].flatMap((one) => (one ? [one.said] : []));
          const last = said.sort(compare).pop();
          const lives = last && (both.gone === null || compare(last, both.gone) > 0);
          expect(both.words[unit]?.said).toEqual(lives ? last : undefined);
        }
      }),
    );
  });
});

describe('the stamp of a new word', () => {
  it('is later than all that is known of its thing, whatever the clock', () => {
    fc.assert(
      fc.property(record, fc.integer({ min: -5, max: 9 }), (known, at) => {
        const said = next(known, at, '0');
        for (const other of [known.gone, ...Object.values(known.words).map((one) => one.said)])
          if (other) expect(compare(said, other)).toBeGreaterThan(0);
      }),
    );
  });

  it('is the clock’s own where that is later', () => {
    expect(next({ words: {}, gone: [5, 'a'] }, 9, 'b')).toEqual([9, 'b']);
    expect(next({ words: {}, gone: [5, 'a'] }, 5, 'b')).toEqual([6, 'b']);
  });
});
