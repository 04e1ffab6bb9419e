import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, TODAY } from './in-chromium';
import type * as inPage from './in-page';
import { type Change, NEUTRAL, SPOILING, type Step } from './mutate';
import { MARKUPS, PLACES } from './pages/markups';
import { MAY_GO } from './pages/may-go';
import { MUST_STAY } from './pages/must-stay';
import { NEAR_MISSES } from './pages/near-misses';
import { MUST_STAY as FOURTH_STAY } from './unseen/fourth/must-stay';
import { MUST_STAY_PLACE } from './unseen/fourth/must-stay-place';
import { MUST_STAY as THIRD_STAY } from './unseen/third/must-stay';
import { NEAR } from './unseen/third/near';

/** Mutated pages in all; more by `NOTICE_MUTATIONS=100000`. */
const RUNS = Number(process.env.NOTICE_MUTATIONS ?? 10_000);
const SEED = 20241113;

/** Two browsers, each with half of the work: nearly all of the time is the page's own layout. */
let desks: Desk[];
beforeAll(async () => {
  desks = await Promise.all([openDesk(), openDesk()]);
}, 60_000);
afterAll(() => Promise.all(desks.map((desk) => desk.close())));

const shared = <Item, Found>(
  all: readonly Item[],
  work: (desk: Desk, part: readonly Item[], from: number) => Promise<Found>,
): Promise<Found[]> => {
  const share = Math.ceil(all.length / desks.length);
  return Promise.all(desks.map((desk, i) => work(desk, all.slice(i * share, (i + 1) * share), i * share)));
};

const at = fc.noBias(fc.integer({ min: 0, max: 99_999 })).map((n) => n / 100_000);
const step = (from: readonly Change[]) => fc.tuple(fc.constantFrom(...from), at);
const some = (from: readonly Change[], most: number) =>
  fc.array(step(from), { minLength: 1, maxLength: most });
/** Neutral changes around one that spoils. */
const spoilt = fc
  .tuple(fc.array(step(NEUTRAL), { maxLength: 3 }), step(SPOILING), fc.array(step(NEUTRAL), { maxLength: 2 }))
  .map(([a, b, c]) => [...a, b, ...c]);

interface Result {
  page: number;
  steps: readonly Step[];
  html: string;
}

interface Results {
  count: number;
  first: Result[];
}

/**
 * For each list of steps its page: whether the notice may be put away after them. The steps go in as one text and only
 * the first pages come back, because the browser's protocol takes longer over a list than the page over all it says.
 */
async function gone(
  pages: readonly string[],
  all: readonly (readonly Step[])[],
): Promise<{ gone: Results; stayed: Results }> {
  const parts = await shared(all, (desk, part, from) => goneAt(desk, pages, part, from));
  const joined = (which: 'gone' | 'stayed') => ({
    count: parts.reduce((sum, one) => sum + one[which].count, 0),
    first: parts.flatMap((one) => one[which].first),
  });
  return { gone: joined('gone'), stayed: joined('stayed') };
}

/** The same on one desk; `from` is the place of the first list among all. */
const goneAt = (
  desk: Desk,
  pages: readonly string[],
  all: readonly (readonly Step[])[],
  from: number,
): Promise<{ gone: Results; stayed: Results }> =>
  desk.page.evaluate(
    ({ pages, all, from, today }) => {
      const { readNotices, mutateNotice } = (globalThis as unknown as { reading: typeof inPage }).reading;
      const result = {
        gone: { count: 0, first: [] as Result[] },
        stayed: { count: 0, first: [] as Result[] },
      };
      (JSON.parse(all) as Step[][]).forEach((steps, i) => {
        const page = (from + i) % pages.length;
        document.body.innerHTML = pages[page] ?? '';
        const notice = document.querySelector('[data-notice]')?.firstElementChild;
        for (const style of document.querySelectorAll('style')) document.body.prepend(style);
        if (!notice) throw new Error(`no notice in page ${page}`);
        notice.setAttribute('data-it', '');
        mutateNotice(() => document.querySelector('[data-it]') ?? notice, steps);
        const away = readNotices(document, today).some((one) => one.verdict === 'boleh-diabaikan');
        const of = result[away ? 'gone' : 'stayed'];
        of.count += 1;
        if (of.first.length < 3) of.first.push({ page, steps, html: document.body.innerHTML });
      });
      return result;
    },
    { pages, all: JSON.stringify(all), from, today: TODAY },
  );

/** The style of a kit stands before its notice, so that the first element is the notice itself. */
const held = (html: string): string =>
  `<div data-notice>${html.replace(/<style>.*?<\/style>/, '')}</div>${/<style>.*?<\/style>/.exec(html)?.[0] ?? ''}`;
const MAY = MAY_GO.map(([words, markup, place]) => PLACES[place](held(MARKUPS[markup](words))));
const STAY = [
  ...MUST_STAY.map(([words, markup, place]) => PLACES[place](held(MARKUPS[markup](words)))),
  ...NEAR_MISSES.map(([, html]) => PLACES.assessment(held(html))),
];
const told = (found: readonly Result[]) =>
  found.slice(0, 3).map(({ steps, html }) => `${JSON.stringify(steps)}\n${html}`);

test('no change of a page that must stay ever lets a notice of it go', async () => {
  const all = fc.sample(some([...NEUTRAL, ...SPOILING], 5), { numRuns: RUNS / 2, seed: SEED });
  const { gone: wrong, stayed } = await gone(STAY, all);
  expect(told(wrong.first)).toEqual([]);
  expect(stayed.count).toBe(all.length);
}, 600_000);

test('a notice that may go stays once anything speaks for attention', async () => {
  const all = fc.sample(spoilt, { numRuns: RUNS / 2, seed: SEED });
  const { gone: wrong, stayed } = await gone(MAY, all);
  expect(told(wrong.first)).toEqual([]);
  expect(stayed.count).toBe(all.length);
}, 600_000);

test('a notice that may go still may, however it is built', async () => {
  const all = fc.sample(some(NEUTRAL, 4), { numRuns: RUNS / 10, seed: SEED });
  const { gone: right, stayed } = await gone(MAY, all);
  expect(right.count / all.length, told(stayed.first).join('\n')).toBeGreaterThan(0.9);
}, 600_000);

/** Whole pages of the third and fourth sets: each of their notices mutated in its place. */
const goneFromUnseen = (
  desk: Desk,
  all: readonly (readonly Step[])[],
  from: number,
): Promise<{ gone: Result[]; mutated: number }> => {
  const pages = [...THIRD_STAY, ...NEAR, ...FOURTH_STAY, ...MUST_STAY_PLACE].flatMap(([, html, notices]) =>
    notices.map(([words]) => [html, words] as const),
  );
  return desk.page.evaluate(
    ({ pages, all, from, today }) => {
      const { readNotices, mutateNotice } = (globalThis as unknown as { reading: typeof inPage }).reading;
      const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
      const result = { gone: [] as Result[], mutated: 0 };
      all.forEach((steps, i) => {
        const [html, words] = pages[(from + i) % pages.length] ?? ['', ''];
        document.open();
        document.write(html);
        document.close();
        const holding = [...document.body.querySelectorAll('*')].filter((one) =>
          plain(one.textContent).includes(plain(words)),
        );
        const inner = holding.at(-1);
        const notice = inner?.closest('[role=alert],[role=status]') ?? inner;
        if (!notice || notice.matches('body,main')) return;
        notice.setAttribute('data-it', '');
        mutateNotice(() => document.querySelector('[data-it]') ?? notice, steps);
        result.mutated += 1;
        if (readNotices(document, today).some((one) => one.verdict === 'boleh-diabaikan'))
          result.gone.push({ page: (from + i) % pages.length, steps, html: document.body.innerHTML });
      });
      return result;
    },
    { pages, all, from, today: TODAY },
  );
};

test('nor does any change of the pages of the third and fourth sets', async () => {
  const all = fc.sample(some([...NEUTRAL, ...SPOILING], 4), { numRuns: RUNS / 10, seed: SEED });
  const parts = await shared(all, goneFromUnseen);
  expect(told(parts.flatMap((one) => one.gone))).toEqual([]);
  expect(parts.reduce((sum, one) => sum + one.mutated, 0)).toBeGreaterThan(all.length * 0.8);
}, 600_000);
