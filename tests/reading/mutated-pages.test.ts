import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Observation } from '../../utils/observations';
import { pagesIn, score } from '../practice/score';
import { openReader, type Reader } from './in-chromium';
import { MUTATIONS, type mutate } from './mutate';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

/** `MUTATIONS=10000 vitest run …` for a long run; `MUTATION_SEED` for another one. */
const RUNS = Number(process.env.MUTATIONS ?? 1000);
const SEED = Number(process.env.MUTATION_SEED ?? 20240328);
const PAGES = [...pagesIn(''), ...pagesIn('unseen/'), ...pagesIn('third/')];
const at = fc.noBias(fc.integer({ min: 0, max: 99_999 })).map((n) => n / 100_000);
const steps = fc.array(fc.tuple(fc.constantFrom(...MUTATIONS), at), { minLength: 1, maxLength: 6 });

type Steps = Parameters<typeof mutate>[1];
interface Run {
  gone: unknown;
  some: Steps;
  said: Observation[];
}

/** Casing is a way of writing: names and titles are compared without it. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value).toLowerCase()) as T;

test(
  `${RUNS} mutations of the practice pages: 99 % of the facts, none that is false`,
  async () => {
    const each = Math.ceil(RUNS / PAGES.length);
    const sum = { pages: 0, runs: 0, found: 0, missed: 0, wrong: 0 };
    const bad: string[] = [];
    for (const [i, page] of PAGES.entries()) {
      await reader.read(page.html, { today: page.on, path: page.path });
      const all = fc.sample(steps, { numRuns: each, seed: SEED + i });
      // Texts go in and out: the browser's protocol takes longer over a list than over what it says.
      const told = await reader.page.evaluate(
        ({ all, options }) => {
          const { readPage, mutate } = (globalThis as unknown as { reading: typeof import('./in-page') })
            .reading;
          const { body } = document;
          const { innerHTML } = body;
          const styles = [...document.head.querySelectorAll('style')].map((one) => one.textContent);
          // Frames and what scripts have drawn do not come back with the markup: such pages are left out.
          const fresh = () => {
            body.innerHTML = innerHTML;
            document.head.querySelectorAll('style').forEach((one, k) => {
              one.textContent = styles[k] ?? '';
            });
          };
          const before = readPage(document, options).length;
          fresh();
          if (document.querySelector('iframe') || readPage(document, options).length !== before) return '[]';
          const runs = (JSON.parse(all) as Steps[]).map((some) => {
            fresh();
            const gone = mutate(body, some);
            return { gone, some, said: readPage(document, options) };
          });
          return JSON.stringify(runs);
        },
        { all: JSON.stringify(all), options: { today: page.on, path: page.path } },
      );
      const runs = JSON.parse(told) as Run[];
      if (runs.length > 0) sum.pages += 1;
      for (const { gone, some, said } of runs) {
        const { found, missed, wrong } = score(plain(page), plain(said));
        sum.runs += 1;
        sum.found += found;
        sum.missed += missed.length;
        sum.wrong += wrong.length;
        if (wrong.length + missed.length > 0)
          bad.push(JSON.stringify({ page: page.name, gone, some, wrong, missed }));
      }
    }
    if (process.env.MUTATIONS) console.log(JSON.stringify(sum), `\n${bad.join('\n')}`);
    expect(sum.runs).toBeGreaterThan(RUNS * 0.9);
    expect(bad.filter((one) => !one.includes('"wrong":[]'))).toEqual([]);
    expect(sum.missed / (sum.found + sum.missed), bad.slice(0, 5).join('\n')).toBeLessThanOrEqual(0.01);
  },
  60_000 + RUNS * 60,
);
