// The build that ships, under the real host names.
import { beforeAll, expect, test } from 'vitest';
import { HOSTS } from './drivers/tunnel.mjs';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { act, jumpTo, tabsOf } from './support/tabs.mjs';

const HOME = '/pengelolaan-kinerja';
const WAITING = `${HOME}?situasi=guru-menunggu-2024`;

onBrowsers({ build: 'shipped' }, (stage) => {
  const open = tabsOf(stage);
  beforeAll(async () => skipFirstRun((await open(WAITING)).sidebar()));

  test.each(HOSTS)('it shows the stage on %s', async (host) => {
    const page = await open(WAITING, host);
    await page.sidebar().waitForText(/Perencanaan.*Menunggu persetujuan/, { card: 'stages' });
    expect(await page.evaluate(() => location.host)).toBe(host);
    expect(await page.sidebar().hosts()).toBe(1);
  });

  test('the page cannot look into it', async () => {
    const page = await open(WAITING);
    const sidebar = page.sidebar();
    await sidebar.waitForText('Menunggu persetujuan', { card: 'stages' });
    expect(await page.evaluate(() => document.querySelector('pendamping-pmm').shadowRoot)).toBeNull();
    await page.evaluate(() => {
      document.addEventListener('click', (event) => {
        window.clicked = event.composedPath().map((one) => one.localName ?? 'no element');
      });
    });
    await sidebar.click({ name: 'Pilihan' });
    await sidebar.waitForElement('.menu');
    expect(await page.evaluate(() => window.clicked.slice(0, 2))).toEqual(['pendamping-pmm', 'html']);
  });

  test('it keeps nothing in the site', async () => {
    const page = await open(WAITING);
    await page.sidebar().waitForText('Menunggu persetujuan', { card: 'stages' });
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(
      [],
    );
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['pmm-latihan']);
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

  test('a page has no say over its clock', async () => {
    const page = await open(WAITING);
    const sidebar = page.sidebar();
    await sidebar.waitForText('Menunggu persetujuan', { card: 'stages' });
    expect(await page.evaluate(() => document.querySelector('[name="practice-now"]').content)).toMatch(
      /^2024-03-28/,
    );
    expect(await sidebar.text('now')).not.toMatch(/hari lagi|Hari ini/);
    await jumpTo(page, '2024-03-31T10:24+07:00');
    await act(page, { type: 'plan/adjust', who: 'sri', by: 'atasan' });
    await sidebar.waitForText('Ada penyesuaian', { card: 'stages' });
    expect(await sidebar.text()).not.toMatch(/hari lagi|Hari ini|10\.24/);
  });

  test('it answers no page that calls its doors by name', async () => {
    const page = await open(WAITING);
    await page.sidebar().waitForText('Menunggu persetujuan', { card: 'stages' });
    const before = await page.sidebar().html();
    await page.evaluate(() => {
      const host = document.querySelector('pendamping-pmm');
      for (const name of ['click', 'keydown'])
        host.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
      window.postMessage({ name: 'do', payload: { intent: { do: 'erase' } } }, '*');
    });
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await page.sidebar().html()).toBe(before);
  });
});
