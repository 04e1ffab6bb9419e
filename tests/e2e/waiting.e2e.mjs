// A teacher whose plan waits for the principal: what the sidebar says, and that it stays right.
import { expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';

const WAITING = /Perencanaan.*menunggu persetujuan/i;
const PATH = '/pengelolaan-kinerja';

onBrowsers({ build: 'practice' }, (stage) => {
  let page;

  test('says the stage, whose turn it is, the days left and the points', async () => {
    page = await stage.open(`${PATH}?situasi=guru-menunggu-2024`);
    await skipFirstRun(page.sidebar());
    await page.sidebar().waitForText(WAITING, { card: 'now' });
    await page.sidebar().waitForText(/Kepala Sekolah/i, { card: 'now' });
    await page.sidebar().waitForText('SE 0559', { card: 'deadlines' });
    await page.sidebar().waitForText('3 hari', { card: 'deadlines' });
    await page.sidebar().waitForText('24', { card: 'points' });
  });

  test('a worker that is gone comes back with what it knew', async () => {
    await stage.browser.killWorker();
    expect(await stage.browser.isWorkerAlive()).toBe(false);
    await page.reload();
    await page.sidebar().waitForText(WAITING, { card: 'now' });
  });

  test('50 navigations leave one sidebar, that says the same', async () => {
    await page.evaluate(navigate, { times: 50, paths: [`${PATH}/perencanaan`, PATH] });
    await page.sidebar().waitForText(WAITING, { card: 'now' });
    expect(await page.sidebar().hosts()).toBe(1);
  });

  test('browser closed and opened: the same state, and no first run again', async () => {
    await stage.relaunch();
    page = await stage.open(PATH);
    await page.sidebar().waitForText(WAITING, { card: 'now' });
    expect(await page.sidebar().text()).not.toContain('Langkah 1 dari 3');
  });

  test('extension reloaded: the same state after the page is loaded again', async () => {
    await stage.browser.reloadExtension();
    await page.reload();
    await page.sidebar().waitForText(WAITING, { card: 'now' });
    expect(await page.sidebar().hosts()).toBe(1);
  });

  test('an approval shows within one second, without a reload', async () => {
    await page.sidebar().waitForText(WAITING, { card: 'now' });
    await page.evaluate(() => Object.assign(window, { isSame: true }) && null);
    await page.evaluate(() => void window.practice.act({ type: 'plan/approve', who: 'sri', by: 'atasan' }));
    await page.sidebar().waitForText(WAITING, { card: 'now', gone: true, timeout: 1000 });
    expect(await page.evaluate(() => window.isSame)).toBe(true);
  });
});

/** Through the site's own history, one page a frame. */
async function navigate({ times, paths }) {
  for (let at = 0; at < times; at += 1) {
    window.practice.go(paths[at % paths.length]);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
