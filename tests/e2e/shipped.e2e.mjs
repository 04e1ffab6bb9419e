// The build that ships, under the real host names.
import { beforeAll, expect, test } from 'vitest';
import { HOSTS } from './drivers/tunnel.mjs';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { ask } from './support/backup.mjs';
import { painted } from './support/pace.mjs';
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
    const own = await stage.openExtensionPage('popup.html');
    const kept = async () => (await ask(own, 'data')).kept.rows.map(({ id }) => id);
    const before = await kept();
    expect(before).toContain('facts');
    await page.show();
    expect(await page.evaluate(callDoors)).toBe(2);
    expect(await kept()).toEqual(before);
    await painted(page);
    expect(await page.sidebar().evaluate(parts)).toEqual({ panels: 1, opened: 0 });
    // The door itself is a real one: a page of our own goes through it.
    const { outcome } = await ask(own, 'do', { intent: { do: 'erase-all' }, id: crypto.randomUUID() });
    expect(outcome.ok).toBe(true);
    await expect.poll(kept).not.toContain('facts');
    await own.close();
  });
});

/** What a page can try at the host and at whoever listens; gives how many of its letters the page itself has heard. */
function callDoors() {
  const host = document.querySelector('pendamping-pmm');
  for (const name of ['click', 'keydown'])
    host.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  const { runtime } = globalThis.browser ?? globalThis.chrome ?? {}; // a page of the site has none
  const letters = [1, 2].map(() => ({
    name: 'do',
    payload: { intent: { do: 'erase-all' }, id: crypto.randomUUID(), clock: null },
  }));
  const heard = new Promise((resolve) => {
    let count = 0;
    addEventListener('message', () => {
      count += 1;
      if (count === letters.length) resolve(runtime === undefined ? count : -1);
    });
  });
  for (const letter of letters) window.postMessage(letter, '*');
  return heard;
}

const parts = (root) => ({
  panels: root.querySelectorAll('aside').length,
  opened: root.querySelectorAll('form, .menu, .confirm').length,
});
