// An hour of use in a few minutes: the site's turns, the sidebar's openings, storms, deaths of the worker. What the page,
// the worker and the store hold is measured on the way, and does not grow.
import { expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { IS_SOAK, often } from './support/chance.mjs';
import { rowsIn } from './support/rows.mjs';
import { growthOf } from './support/slope.mjs';
import { isReadAt, jumpTo, ownMoment } from './support/tabs.mjs';

const START = '/pengelolaan-kinerja?situasi=guru-menunggu-2024';
const KEY = 'Alt+Shift+P';
/** So often it is measured; what is done between two times. In the whole: 2,000 turns, 500 openings, 200 storms, 100 deaths. */
const TIMES = often(6, 20);
const BETWEEN = often(
  { turns: 20, openings: 3, storms: 1, deaths: 1 },
  { turns: 100, openings: 25, storms: 10, deaths: 5 },
);
const KB = 1024;
/**
 * What may come by the end, beside what was there after the first third. A heap that is collected is not the same to the
 * byte; of what is counted a few may be on their way.
 */
const MORE = {
  heap: often(600, 400) * KB,
  worker: often(500, 400) * KB,
  nodes: 60,
  listeners: 12,
  documents: 0,
  rows: 0,
};

test('a line that grows is seen, one that only shakes is not', () => {
  expect(growthOf([5, 9, 1, 2, 3, 4, 5, 6, 7])).toBe(5);
  expect(growthOf([1, 50, 100, 101, 100, 99, 100, 180, 100])).toBe(0);
});

onBrowsers({ build: 'practice', browsers: ['chromium'] }, (stage) => {
  test(`nothing grows in ${TIMES * BETWEEN.turns} turns of the site`, {
    timeout: IS_SOAK ? 1_800_000 : 120_000,
  }, async () => {
    const page = await stage.open(START);
    const sidebar = page.sidebar();
    await skipFirstRun(sidebar);
    const own = await stage.openExtensionPage('popup.html');
    await page.show();
    const samples = { heap: [], nodes: [], listeners: [], documents: [], worker: [], rows: [] };
    for (let time = 0; time < TIMES; time += 1) {
      await page.evaluate(turn, BETWEEN.turns);
      for (let n = 0; n < BETWEEN.openings; n += 1) {
        await page.press(KEY);
        await sidebar.waitForElement('aside', { gone: true });
        await page.press(KEY);
        await sidebar.waitForElement('aside');
      }
      await page.evaluate(storms, BETWEEN.storms);
      for (let n = 0; n < BETWEEN.deaths; n += 1) {
        await stage.browser.killWorker();
        await comesToRest(page);
      }
      const now = {
        ...(await page.held()),
        worker: await stage.browser.workerHeap(),
        rows: rowsOf(await rowsIn(own)),
      };
      for (const [name, all] of Object.entries(samples)) all.push(now[name]);
    }
    console.log(JSON.stringify(samples));
    const growth = Object.fromEntries(
      Object.entries(samples).map(([name, all]) => [name, Math.round(growthOf(all))]),
    );
    console.log(`growth: ${JSON.stringify(growth)}`);
    for (const [name, most] of Object.entries(MORE)) expect(growth[name], name).toBeLessThanOrEqual(most);
    expect(await sidebar.hosts()).toBe(1);
  });
});

/** The site's clock moves on, and what was read then has come to the sidebar: the worker lives and has nothing to do. */
async function comesToRest(page) {
  const now = ownMoment();
  await jumpTo(page, now);
  await isReadAt(page.sidebar(), now);
}

const rowsOf = ({ stores }) => Object.values(stores).reduce((sum, { length }) => sum + length, 0);

/** In the page: so many turns by the site's own history, and back where it began. */
async function turn(many) {
  const frame = () => new Promise(requestAnimationFrame);
  const paths = [
    '/beranda',
    '/pengelolaan-kinerja/perencanaan',
    '/bantuan',
    '/pengelolaan-kinerja/pelaksanaan',
    '/pengelolaan-kinerja',
  ];
  for (let n = 0; n < many; n += 1) {
    window.practice.go(paths[n % paths.length]);
    await frame();
    await frame();
  }
  window.practice.go('/pengelolaan-kinerja');
}

/** In the page: so many storms of 2,000 changes each, of which nothing is left. */
async function storms(many) {
  const box = document.createElement('div');
  document.body.append(box);
  for (let n = 0; n < many * 20; n += 1) {
    box.textContent = '';
    for (let i = 0; i < 100; i += 1)
      box.append(Object.assign(document.createElement('p'), { textContent: `baris ${i}` }));
    await new Promise(requestAnimationFrame);
  }
  box.remove();
}
