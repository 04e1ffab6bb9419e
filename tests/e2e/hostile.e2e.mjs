// A page that means harm: it looks, presses, lies, floods and covers. Nothing leaks, nothing acts, both stay usable.
import { beforeAll, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { callDoors, longestHold, pressByScript, sayHuge, spoilTools, streamRed } from './support/hostile.mjs';
import { act, tabsOf } from './support/tabs.mjs';

const HOME = '/pengelolaan-kinerja?situasi=guru-menunggu-2024';
const RED = '/pengelolaan-kinerja/penilaian?situasi=guru-menunggu-2024';
const STAGES = { card: 'stages' };
/** A page that is held for longer, in ms, is one that a person calls stuck; of it the page's own layout takes the most. */
const STUCK = 2_000;
/** Firefox says so where a page asks for files of an extension. */
const REFUSED = 'may not load or link to moz-extension://';

onBrowsers({ build: 'shipped', expectedErrors: REFUSED }, (stage) => {
  const open = tabsOf(stage);
  let page;
  let sidebar;
  const look = async (path) => {
    page = await open(path);
    sidebar = page.sidebar();
    await sidebar.waitForText('Perencanaan', STAGES);
  };
  beforeAll(async () => {
    page = await open(HOME);
    await skipFirstRun(page.sidebar());
  });

  test('what the page does to everybody’s tools reaches nobody here', async () => {
    await look(HOME);
    await page.evaluate(spoilTools);
    await act(page, { type: 'plan/approve', who: 'sri', by: 'atasan' });
    await sidebar.waitForText('Disetujui', STAGES);
  });

  test('the page can call no door of the extension', async () => {
    await look(HOME);
    const files = await page.evaluate(callDoors, (await ownPage(stage)).replace(/dashboard\.html.*$/, ''));
    expect(files).toEqual({ runtime: false, read: [] });
  });

  test('keys and presses by script count for nothing', async () => {
    await look(HOME);
    const before = await sidebar.evaluate((root) => root.querySelectorAll('aside').length);
    expect(before).toBe(1);
    await page.evaluate(pressByScript);
    await page.press('Escape'); // a real one comes after them, so that they have been heard
    await sidebar.waitForElement('aside');
    expect(await page.evaluate(() => document.documentElement.style.marginRight)).toMatch(/px$/);
  });

  test('a style sheet cannot hide it, move it or make it faint', async () => {
    await look(HOME);
    await page.evaluate(() => {
      const sheet = document.createElement('style');
      sheet.textContent = `pendamping-pmm { display: none !important; visibility: hidden !important; opacity: 0 !important;
        transform: translateX(-9999px) !important; pointer-events: none !important; clip-path: inset(50%) !important }`;
      document.head.append(sheet);
      document.querySelector('pendamping-pmm').style.setProperty('display', 'none', 'important');
    });
    await sidebar.click({ name: 'Pilihan' });
    await sidebar.waitForElement('.menu');
  });

  test('a true warning that wears our attribute is shown', async () => {
    await look(HOME);
    await page.evaluate(() => {
      const warning = document.createElement('div');
      warning.setAttribute('role', 'alert');
      warning.style.cssText = 'background: #fee2e2; color: #b91c1c';
      warning.textContent = 'Rencana Anda belum diajukan. Batas waktu 31 Maret 2024.';
      warning.dataset.pendamping = 'diabaikan';
      document.querySelector('#root').append(warning);
    });
    const isShown = () =>
      page.evaluate(() => document.querySelector('#root > [role=alert]').offsetHeight > 0);
    await expect.poll(isShown).toBe(true);
  });

  test('ten million characters and mark-up for a name are text, and little of it', async () => {
    await look(HOME);
    const held = await page.evaluate(longestHold, { name: 'sayHuge', script: `(${sayHuge})()` });
    expect(held).toBeLessThan(STUCK);
    await act(page, { type: 'plan/approve', who: 'sri', by: 'atasan' });
    await sidebar.waitForText('Disetujui', STAGES);
    expect((await sidebar.html()).length).toBeLessThan(200_000);
    expect(await page.evaluate(() => window.pwned ?? null)).toBeNull();
  });

  test('a stream of red notices without end holds neither page nor sidebar', async () => {
    await look(RED);
    const held = await page.evaluate(longestHold, { name: 'streamRed', script: `(${streamRed})()` });
    expect(held).toBeLessThan(STUCK);
    await sidebar.click({ name: 'Pilihan' });
    await sidebar.waitForElement('.menu');
    expect(
      await sidebar.evaluate((root) => root.querySelectorAll('[data-card=notices] li').length),
    ).toBeLessThan(100);
  });
});

/** The address of a page of ours, which no page of the site is told. */
async function ownPage(stage) {
  const own = await stage.openExtensionPage('dashboard.html');
  const address = await own.url();
  await own.close();
  return address;
}
