// The full page: says what the sidebar says, is reached part by part, and prints as one page of A4.
// biome-ignore-all lint/performance/useDomNodeTextContent: what a person can see is what is asked for
import { beforeAll, describe, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { axeOn } from './gallery-axe.mjs';
import { onBrowsers } from './stage.mjs';
import { tabsOf } from './support/tabs.mjs';

const HOME = '/pengelolaan-kinerja';
const PARTS = [
  'linimasa',
  'poin',
  'tenggat',
  'daftar-periksa',
  'mitos',
  'tanya',
  'setelan',
  'data',
  'tentang',
];

onBrowsers({ build: 'practice' }, (stage) => {
  const open = tabsOf(stage);
  let site;
  let page;
  beforeAll(async () => {
    site = await open(`${HOME}?situasi=guru-menunggu-2024`);
    await skipFirstRun(site.sidebar());
    await site.sidebar().waitForText('menunggu persetujuan', { card: 'now' });
    page = await stage.openExtensionPage('dashboard.html');
    await page.body().waitForText('Linimasa 2024');
  });

  describe('beside the sidebar', () => {
    test('says the same sentence, dates and points', async () => {
      const now = await site
        .sidebar()
        .evaluate((root) => root.querySelector('[data-card="now"] h2').innerText);
      const first = await page.body().evaluate((root) => root.querySelector('.answer-title').innerText);
      expect(first).toBe(now);
      const titles = (root) =>
        [...root.querySelectorAll('[data-card="deadlines"] .row-title')].map((one) => one.innerText);
      const dates = await site.sidebar().evaluate(titles);
      expect(dates.length).toBeGreaterThan(0);
      expect((await page.body().evaluate(titles)).slice(0, dates.length)).toEqual(dates);
      const planned = await site
        .sidebar()
        .evaluate((root) => root.querySelector('[data-card="points"] .points-big b').innerText);
      await page.body().waitForText(`${planned} direncanakan`, { card: 'points' });
    });

    test('what is done on one is seen on the other at once', async () => {
      const ticked = (root) => root.querySelectorAll('[data-card="checklist"] input:checked').length;
      const before = await page.body().evaluate(ticked);
      await page.show();
      await page.body().click('[data-card="checklist"] li:not(.row-done) .row-label .row-text');
      await expect.poll(() => page.body().evaluate(ticked)).toBe(before + 1);
      await page.body().click({ name: 'Urungkan' });
      await expect.poll(() => page.body().evaluate(ticked)).toBe(before);
      await page.body().click({ name: 'Gelap', card: 'settings' });
      await site.show(); // a tab that is hidden asks when it is shown again
      await expect
        .poll(() => site.evaluate(() => document.querySelector('pendamping-pmm').dataset.theme))
        .toBe('dark');
      await page.show();
      await page.body().click({ name: 'Ikuti perangkat', card: 'settings' });
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('auto');
    });
  });

  test.each(PARTS)('#%s is reached by its address, its heading in view and in focus', async (part) => {
    const own = await stage.openExtensionPage(`dashboard.html#${part}`);
    const heading = `title-${part}`;
    await expect.poll(() => own.evaluate(() => document.activeElement.id)).toBe(heading);
    const { top, height } = await own.evaluate((id) => {
      const box = document.getElementById(id).getBoundingClientRect();
      return { top: box.top, height: innerHeight };
    }, heading);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(height);
    await own.close();
  });

  test('its navigation goes by keyboard, and tells where it is', async () => {
    await page.show();
    await page.evaluate(() => document.querySelector('a[href="#tenggat"]').focus());
    await page.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement.id)).toBe('title-tenggat');
    const here = () => page.evaluate(() => document.querySelector('a[aria-current]').getAttribute('href'));
    await expect.poll(here).toBe('#tenggat');
  });

  test('a date of one’s own is added, moves into the timeline, and goes again', async () => {
    await page.body().click({ name: 'Tambah', card: 'deadlines' });
    await page.body().type('#field-title', 'Observasi kelas VIII B');
    await page.evaluate(() => {
      document.querySelector('#field-on').value = '2024-04-03';
    });
    await page.body().click({ name: 'Simpan', card: 'deadlines' });
    await page.body().waitForText('Observasi kelas VIII B', { card: 'deadlines' });
    await page.body().waitForText('Observasi kelas VIII B, 3 Apr', { card: 'timeline' });
    await site.show();
    await site.sidebar().waitForText('Observasi kelas VIII B', { card: 'deadlines' });
    await page.show();
    await page.press('Control+z'); // by now the button may be gone
    await page.body().waitForText('Observasi kelas VIII B', { card: 'deadlines', gone: true });
  });

  test('looks back at another period for every surface at once, and returns', async () => {
    await page.evaluate(() => document.querySelector('select.period').focus());
    await page.press('End');
    await page.body().waitForText('Anda melihat kembali 2027');
    await site.show();
    await site.sidebar().waitForText('Jan–Des 2027');
    await page.show();
    await page.body().click({ name: /^Kembali ke/ });
    await page.body().waitForText('Anda melihat kembali', { gone: true });
    await site.show();
    await site.sidebar().waitForText('Jan–Jun 2024');
    await page.show();
  });

  test('asks before everything goes, with focus on the way back', async () => {
    const focused = () => page.evaluate(() => document.activeElement.innerText);
    await page.body().click({ name: 'Hapus semua', card: 'settings' });
    await expect.poll(focused).toBe('Batal');
    await page.press('Enter');
    await expect.poll(focused).toBe('Hapus semua');
    await page.body().waitForText('Sri Rahayu');
  });

  test('settings are found by a word of their sentence', async () => {
    const found = () =>
      page.evaluate(() => document.querySelectorAll('[data-card="settings"] .setting').length);
    await page.body().type('.settings-search', 'kepegawaian');
    await expect.poll(found).toBe(2);
    await page.body().type('.settings-search', 'tidak ada yang begini');
    await page.body().waitForText('Tidak ada setelan yang cocok.', { card: 'settings' });
    for (let at = 'tidak ada yang begini'.length; at > 0; at -= 1) await page.press('Backspace');
    await expect.poll(found).toBeGreaterThan(5);
  });

  test('is the options page', async () => {
    const { options_ui: options } = await page.evaluate(() =>
      (globalThis.browser ?? chrome).runtime.getManifest(),
    );
    expect(options.open_in_tab).toBe(true);
    expect(options.page).toMatch(/dashboard\.html#setelan$/);
  });

  test.each([360, 640, 899, 1366, 2560])('needs no sideways scrolling at %i px', async (width) => {
    await page.resize({ width, height: 768 });
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
    await page.resize({ width: 1366, height: 768 });
  });

  test('axe finds nothing', async () => {
    expect(await axeOn(page, 'html')).toEqual([]);
  });

  test('a principal finds her 32 teachers, to filter and to search, and prints none of their names', async () => {
    const list = await stage.open('/pengelolaan-kinerja/persetujuan?situasi=kepsek-2024');
    await list.sidebar().waitForText('Endang Lestari · J');
    await skipFirstRun(list.sidebar());
    await list.sidebar().waitForText('7 pengajuan menunggu persetujuan Anda', { card: 'now' });
    await page.show();
    await page.body().waitForText('7 pengajuan menunggu persetujuan Anda');
    const rows = () => page.body().evaluate((root) => root.querySelectorAll('.people tbody tr').length);
    await page.body().click({ name: /^Giliran Anda 7/, card: 'approvals' });
    await expect.poll(rows).toBe(7);
    await page.body().type('.sieve .search', 'nur aini');
    await expect.poll(rows).toBe(1);
    const recap = await page.body().evaluate((root) => root.querySelector('.recap').textContent);
    expect(recap).toContain('Endang Lestari');
    expect(recap).not.toMatch(/Nur Aini|Sri Rahayu/);
  });

  test('prints as one page of A4', async () => {
    if (!page.pdf) return expect(stage.name).toBe('firefox'); // its driver cannot print a page of the extension
    const pdf = Buffer.from(await page.pdf()).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    expect(pdf).toContain('/Font'); // an empty sheet is one page too
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf);
    expect(Number(width)).toBeCloseTo(595, -1);
    expect(Number(height)).toBeCloseTo(842, -1);
  });
});
