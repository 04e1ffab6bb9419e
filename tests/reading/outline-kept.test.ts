import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHANGES } from './change';
import { openReader, type Reader, TODAY } from './in-chromium';

const RUNS = 120;
const PAGES = ['home-2024', 'approvals-table', 'plan-adjusted', 'hidden-parts', 'shadow-root'];
const pageNamed = (name: string) =>
  readFileSync(new URL(`../practice/pages/${name}.html`, import.meta.url), 'utf8');
const at = fc.noBias(fc.integer({ min: 0, max: 99_999 })).map((n) => n / 100_000);
const burst = fc.array(fc.tuple(fc.constantFrom(...CHANGES), at, at), { minLength: 1, maxLength: 4 });
const bursts = fc.array(burst, { minLength: 1, maxLength: 8 });

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

test.each(PAGES)(
  '%s: whatever happens to it, what was kept of it gives the same outline and facts as looking anew',
  async (name) => {
    await reader.read(pageNamed(name));
    const lives = fc.sample(bursts, { numRuns: RUNS, seed: 20240328 });
    const wrong = await reader.page.evaluate(
      async ({ lives, today }) => {
        const {
          change,
          finish,
          firstDifference,
          memory,
          outlineOf,
          outlineSteps,
          places,
          readPage,
          readSteps,
          WATCHED,
        } = (globalThis as unknown as { reading: typeof import('./in-page') }).reading;
        const html = document.body.innerHTML;
        const differences: string[] = [];
        function factsKept(kept: ReturnType<typeof memory>): string {
          const steps = readSteps(document, { today }, kept);
          for (let step = steps.next(); ; step = steps.next())
            if (step.done) return JSON.stringify(step.value);
        }
        for (const life of lives) {
          document.adoptedStyleSheets = [];
          document.body.innerHTML = html;
          const kept = memory();
          let records: MutationRecord[] = [];
          const observer = new MutationObserver((more) => records.push(...more));
          observer.observe(document, WATCHED);
          finish(outlineSteps(document, kept, places()));
          for (const burst of life) {
            change(document, burst);
            await Promise.resolve(); // the records are handed over
            kept.forget(records);
            records = [];
            const now = finish(outlineSteps(document, kept, places()));
            const found = firstDifference(now, outlineOf(document));
            const facts = factsKept(kept) === JSON.stringify(readPage(document, { today }));
            if (found !== null || !facts) {
              differences.push(
                `${found ?? 'facts'} after ${JSON.stringify(life.slice(0, life.indexOf(burst) + 1))}`,
              );
              break;
            }
          }
          observer.disconnect();
        }
        return differences;
      },
      { lives, today: TODAY },
    );
    expect(wrong.slice(0, 2)).toEqual([]);
  },
  120_000,
);

test('only what changed is looked at again', async () => {
  const row = (i: number) =>
    `<li><b>Guru nomor ${i}</b> <span>Perlu disetujui</span><p>Diajukan 12 Maret 2024</p></li>`;
  await reader.read(
    `<h1>Perencanaan</h1><ul>${Array.from({ length: 300 }, (_one, i) => row(i)).join('')}</ul>`,
  );
  const seen = await reader.page.evaluate(() => {
    const { finish, memory, outlineSteps, places, WATCHED } = (
      globalThis as unknown as { reading: typeof import('./in-page') }
    ).reading;
    // What the walk asks of every node that it looks at.
    const own = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue');
    let asked = 0;
    Object.defineProperty(Node.prototype, 'nodeValue', {
      configurable: true,
      get() {
        asked += 1;
        return own?.get?.call(this);
      },
    });
    const count = (work: () => unknown) => {
      asked = 0;
      work();
      return asked;
    };
    const kept = memory();
    const observer = new MutationObserver(() => {});
    observer.observe(document, WATCHED);
    const look = () => {
      kept.forget(observer.takeRecords());
      finish(outlineSteps(document, kept, places()));
    };
    const first = count(look);
    const nothing = count(look);
    document.querySelector('li:nth-child(150) span')?.replaceChildren('Disetujui');
    const row = count(look);
    document.querySelector('ul')?.classList.add('other');
    const style = count(look);
    Object.defineProperty(Node.prototype, 'nodeValue', own ?? {});
    return { first, nothing, row, style };
  });
  expect(seen.first).toBeGreaterThan(900);
  expect(seen.nothing).toBe(0);
  expect(seen.row).toBeGreaterThan(0);
  expect(seen.row).toBeLessThan(12);
  expect(seen.style).toBe(0);
});
