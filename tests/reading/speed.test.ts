import { afterAll, beforeAll, expect, test } from 'vitest';
import { KINDS, pageOf } from '../bench/pages.mjs';
import { openReader, type Reader } from './in-chromium';

/** Guards that hold on a busy machine too: counts and ratios. The milliseconds are for `npm run bench`. */
let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

interface Asked {
  elements: number;
  styles: number;
  places: number;
  shown: number;
  steps: number;
}

/** How often one reading asks the page for what is dear, and in how many steps it comes. */
async function asked(html: string): Promise<Asked> {
  await reader.read(html);
  return reader.page.evaluate(() => {
    const { memory, readSteps } = (globalThis as unknown as { reading: typeof import('./in-page') }).reading;
    const found = {
      elements: document.querySelectorAll('*').length,
      styles: 0,
      places: 0,
      shown: 0,
      steps: 0,
    };
    const style = globalThis.getComputedStyle;
    const { getBoundingClientRect, checkVisibility } = Element.prototype;
    globalThis.getComputedStyle = (...given) => {
      found.styles += 1;
      return style(...given);
    };
    Element.prototype.getBoundingClientRect = function () {
      found.places += 1;
      return getBoundingClientRect.call(this);
    };
    Element.prototype.checkVisibility = function (...given) {
      found.shown += 1;
      return checkVisibility.apply(this, given);
    };
    const reading = readSteps(document, { today: '2024-03-28' }, memory());
    while (!reading.next().done) found.steps += 1;
    globalThis.getComputedStyle = style;
    Object.assign(Element.prototype, { getBoundingClientRect, checkVisibility });
    return found;
  });
}

/** Pages on which nearly every element holds words that a reader might believe, or is a notice. */
const DENSE = new Set(['nested', 'namesakes', 'flat', 'notices']);

test.each(KINDS)(
  '%s: styles and places are asked of candidates only, and linearly',
  async (kind) => {
    const small = await asked(pageOf(kind, 2_000));
    expect(small.elements).toBeGreaterThan(1_500);
    expect(small.styles / small.elements).toBeLessThan(DENSE.has(kind) ? 1 : 0.25);
    expect(small.places / small.elements).toBeLessThan(DENSE.has(kind) ? 1.1 : 0.5);
    expect(small.shown / small.elements).toBeLessThan(1);
    const large = await asked(pageOf(kind, 8_000));
    const times = large.elements / small.elements;
    for (const what of ['styles', 'places', 'shown'] as const)
      expect(large[what] / small[what], what).toBeLessThan(times * 1.1 + 0.1);
    expect(large.steps, 'steps small enough to rest between').toBeGreaterThan(large.elements / 100);
  },
  60_000,
);

/** The least of some turns in ms: what others do to the machine only makes them longer. */
const least = (size: number, kind: string) =>
  reader.read(pageOf(kind, size)).then(() =>
    reader.page.evaluate(() => {
      const { memory, readSteps } = (globalThis as unknown as { reading: typeof import('./in-page') })
        .reading;
      let [whole, step] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (let turn = 0; turn < 4; turn += 1) {
        const reading = readSteps(document, { today: '2024-03-28' }, memory());
        const start = performance.now();
        let longest = 0;
        for (let done = false; !done; ) {
          const began = performance.now();
          done = reading.next().done === true;
          longest = Math.max(longest, performance.now() - began);
        }
        whole = Math.min(whole, performance.now() - start);
        step = Math.min(step, longest);
      }
      return { whole, step };
    }),
  );

test.each(KINDS)(
  '%s: the time grows with the page, not faster, and no step is a large part of it',
  async (kind) => {
    const small = await least(2_000, kind);
    const large = await least(8_000, kind);
    expect(large.whole / small.whole).toBeLessThan(16);
    expect(large.step / large.whole).toBeLessThan(0.25);
  },
  120_000,
);

test('what is already known costs a part of what it cost to find out', async () => {
  await reader.read(pageOf('cards', 4_000));
  const { anew, again } = await reader.page.evaluate(() => {
    const { finish, memory, outlineSteps, places } = (
      globalThis as unknown as { reading: typeof import('./in-page') }
    ).reading;
    const kept = memory();
    const time = (of: ReturnType<typeof memory> | null) => {
      const start = performance.now();
      finish(outlineSteps(document, of, places()));
      return performance.now() - start;
    };
    time(kept);
    const turns = Array.from({ length: 8 }, () => ({ anew: time(null), again: time(kept) }));
    return {
      anew: Math.min(...turns.map((one) => one.anew)),
      again: Math.min(...turns.map((one) => one.again)),
    };
  });
  expect(again / anew).toBeLessThan(0.8);
}, 60_000);
