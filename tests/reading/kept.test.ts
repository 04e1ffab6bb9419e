import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesIn } from '../practice/score';
import { CHANGES, type Change } from './change';
import { openReader, type Reader } from './in-chromium';

/** `LIVES=200 KEPT_SEED=7 vitest run …` for a longer run of another kind. */
const LIVES = Number(process.env.LIVES ?? 6);
const SEED = Number(process.env.KEPT_SEED ?? 20240328);
const PAGES = [...pagesIn(''), ...pagesIn('unseen/'), ...pagesIn('third/')];

/** Of these no record tells, or only one that speaks of looks. */
const QUIET: readonly Change[] = [
  'class',
  'style',
  'display',
  'field',
  'sheet',
  'shadow',
  'shadow-text',
  'frame-text',
];
const at = fc.noBias(fc.integer({ min: 0, max: 99_999 })).map((n) => n / 100_000);
const burstOf = (some: readonly Change[]) =>
  fc.array(fc.tuple(fc.constantFrom(...some), at, at), { maxLength: 3 });
const lives = fc.array(fc.oneof(burstOf(QUIET), burstOf(QUIET), burstOf(CHANGES)), {
  minLength: 3,
  maxLength: 8,
});

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

test(
  'every practice page: a reading of a page that lives on is the one that a stranger would make of it',
  async () => {
    const wrong: string[] = [];
    const sum = { readings: 0, unread: 0 };
    for (const [i, page] of PAGES.entries()) {
      await reader.read(page.html, { today: page.on, path: page.path });
      const found = await reader.page.evaluate(
        async ({ all, options }) => {
          const { change, memory, readPage, readSteps, finish, WATCHED } = (
            globalThis as unknown as { reading: typeof import('./in-page') }
          ).reading;
          const html = document.body.innerHTML;
          const differences: string[] = [];
          const sum = { readings: 0, unread: 0 };
          for (const life of all) {
            document.adoptedStyleSheets = [];
            document.body.innerHTML = html;
            const kept = memory();
            const observer = new MutationObserver(() => {});
            observer.observe(document, WATCHED);
            const look = () => {
              kept.forget(observer.takeRecords());
              return finish(readSteps(document, options, kept) as Parameters<typeof finish>[0]);
            };
            let before = look();
            for (const burst of life) {
              change(document, burst);
              const now = look();
              sum.readings += 1;
              if (now === before) sum.unread += 1;
              before = now;
              const anew = JSON.stringify(readPage(document, options));
              if (JSON.stringify(now) === anew) continue;
              const steps = JSON.stringify(life.slice(0, life.indexOf(burst) + 1));
              differences.push(`${JSON.stringify(now)} and ${anew} after ${steps}`);
              break;
            }
            observer.disconnect();
          }
          return { differences, sum };
        },
        {
          all: fc.sample(lives, { numRuns: LIVES, seed: SEED + i }),
          options: { today: page.on, path: page.path },
        },
      );
      wrong.push(...found.differences.map((one) => `${page.name}: ${one}`));
      sum.readings += found.sum.readings;
      sum.unread += found.sum.unread;
    }
    expect(wrong.slice(0, 2)).toEqual([]);
    // Some bursts do nothing to what is read: then nothing is read anew.
    expect(sum.unread / sum.readings).toBeGreaterThan(0.1);
    expect(sum.unread / sum.readings).toBeLessThan(0.9);
  },
  120_000 + LIVES * 5_000,
);
