// Popup and full page by the keyboard alone: every control is come to, can be used, shows its ring, and keeps focus.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { focused, pressAndSee, pressTo, unreached, walk } from './support/keyboard.mjs';
import { expectSense, heardIn } from './support/tree.mjs';
import { use } from './support/uses.mjs';

const HOME = '/pengelolaan-kinerja';
const LIST = '/pengelolaan-kinerja/persetujuan';
const LONG = 120_000;
/** Of the popup's words these are read in this order. */
const READ = ['Setelan', 'Buka Pengelolaan Kinerja', 'Tenggat', 'Ringkasan', 'Jeda'];

onBrowsers({ build: 'practice' }, (stage) => {
  let page;

  describe.each([
    {
      who: 'teacher',
      path: `${HOME}?situasi=guru-menunggu-2024`,
      name: 'Sri Rahayu',
      says: /menunggu persetujuan/,
    },
    {
      who: 'principal',
      path: `${LIST}?situasi=kepsek-2024`,
      name: 'Endang Lestari',
      says: /7 pengajuan menunggu/,
    },
  ])('$who', ({ who, path, name, says }) => {
    beforeAll(async () => {
      const site = await stage.open(path);
      await site.sidebar().waitForText(name, { timeout: 30_000 });
      await skipFirstRun(site.sidebar());
      await site.sidebar().waitForText(says, { card: 'now' });
      await site.close();
    });

    describe('the full page', () => {
      beforeAll(async () => {
        page = await stage.openExtensionPage('dashboard.html');
      });
      afterAll(() => page.close()); // one that stays open draws whatever is done elsewhere

      test('every control is come to, and does by a key what it does by a press', {
        timeout: LONG,
      }, async () => {
        await page.body().waitForText(says);
        await page.evaluate(stubPrint);
        // What both have is used once.
        const isOwn = ({ card }) => who === 'teacher' || ['', 'approvals'].includes(card);
        const stops = await walk(page, { use: async (stop) => isOwn(stop) && (await use(page, stop)) });
        expect(stops.length).toBeGreaterThan(60);
        expect(stops.filter((one) => !one.name || !one.ringed || !one.seen)).toEqual([]);
        expect(await page.evaluate(() => globalThis.printed)).toBe(1);
      });

      test('none is left out on the way back', { timeout: LONG }, async () => {
        const back = await walk(page, { key: 'Shift+Tab' });
        expect(back.length).toBeGreaterThan(60);
        expect(back.filter((one) => !one.ringed || !one.seen)).toEqual([]);
        expect(await unreached(page)).toEqual([]);
      });

      test('a screen reader is told what each thing is, what it is called and how it stands', async () => {
        if (!page.accessibility) return expect(stage.name).toBe('firefox'); // its driver gives no tree
        const heard = heardIn(await page.accessibility());
        expectSense(heard);
        const roles = new Set(heard.map((one) => one.role));
        expect([...roles]).toEqual(
          expect.arrayContaining(['navigation', 'main', 'combobox', 'searchbox', 'image']),
        );
        const names = heard.filter((one) => one.role === 'region').map((one) => one.name);
        expect(names).toEqual([...new Set(names)]);
        if (who === 'principal')
          expect([...roles]).toEqual(expect.arrayContaining(['table', 'columnheader']));
      });
    });

    describe('the popup', () => {
      beforeAll(async () => {
        page = await stage.openExtensionPage('popup.html');
        await page.body().waitForText(says);
        await page.evaluate(() => {
          globalThis.gone = 0;
          window.close = () => {
            globalThis.gone += 1;
          };
        });
      });

      afterAll(() => page.close());

      test('every control is come to, in both directions', async () => {
        const stops = await walk(page);
        expect(stops.filter((one) => !one.name || !one.ringed || !one.seen)).toEqual([]);
        expect(await unreached(page)).toEqual([]);
        const back = await walk(page, { key: 'Shift+Tab' });
        expect(back.map((one) => one.name).reverse()).toEqual(stops.slice(0, -1).map((one) => one.name));
      });

      test('a rest is chosen and given up', async () => {
        await pressTo(page, 'Jeda');
        await pressAndSee(page, 'Enter', { name: '1 jam', ringed: true, seen: true });
        await pressAndSee(page, 'Shift+Tab', { name: 'Jeda', expanded: true });
        await pressAndSee(page, 'Enter', { name: 'Jeda', expanded: false });
      });

      test('a screen reader is told what each thing is, what it is called and how it stands', async () => {
        if (!page.accessibility) return expect(stage.name).toBe('firefox'); // its driver gives no tree
        const heard = heardIn(await page.accessibility());
        expectSense(heard);
        const order = heard.filter(({ role }) => ['heading', 'button', 'term', 'link'].includes(role));
        const said = order.map(({ name }) => name).filter((one) => READ.includes(one));
        expect(said).toEqual(READ);
      });

      test('what waits at the superior is copied, or the side is changed', async () => {
        if (who === 'teacher') {
          await pressTo(page, 'Salin pengingat');
          await page.press('Enter');
          await page.body().waitForText('Tersalin');
          expect(await focused(page)).toMatchObject({ name: 'Salin pengingat' });
          return;
        }
        await pressTo(page, 'Atasan 7');
        await pressAndSee(page, 'ArrowRight', { kind: 'radio', name: 'Pegawai', checked: true });
        await page.body().waitForText(says, { gone: true });
        await pressAndSee(page, 'ArrowLeft', { name: 'Atasan 7', checked: true });
        await page.body().waitForText(says);
      });

      test.each(['Setelan', 'Ringkasan'])(
        '%s is opened in a tab of its own, and the popup goes',
        async (link) => {
          const before = await page.evaluate(() => globalThis.gone);
          await pressTo(page, link);
          await page.press('Enter');
          await expect.poll(() => page.evaluate(() => globalThis.gone)).toBe(before + 1);
          await expect.poll(() => page.evaluate(isInFront)).toBe(false);
          expect(await page.evaluate(closeFullPages)).toBe(1);
          await page.show();
          await expect.poll(() => page.evaluate(isInFront)).toBe(true);
        },
      );
    });
  });

  test('each link of the navigation leads to its part, which has focus and is in view', {
    timeout: LONG,
  }, async () => {
    page = await stage.openExtensionPage('dashboard.html');
    await page.body().waitForText('7 pengajuan menunggu');
    const links = await page.evaluate(() => document.querySelectorAll('nav a').length);
    expect(links).toBeGreaterThan(5);
    for (let at = 0; at < links; at += 1) {
      if (at > 0) await page.evaluate((before) => document.querySelectorAll('nav a')[before].focus(), at - 1);
      await page.press('Tab');
      const { href, kind } = await focused(page);
      expect({ kind, at: await page.evaluate(linkInFocus) }).toEqual({ kind: 'link', at });
      await page.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement.id)).toBe(`title-${href.slice(1)}`);
      await expect.poll(() => focused(page)).toMatchObject({ kind: 'h2', seen: true });
    }
    await page.close();
  });

  test('a part that is taken away takes no key away: it comes back by one', async () => {
    page = await stage.openExtensionPage('dashboard.html');
    await page.body().waitForText('7 pengajuan menunggu');
    await pressTo(page, 'Lihat semua guru');
    await pressAndSee(page, 'Enter', { expanded: true });
    await pressTo(page, 'Hapus nama guru');
    await page.press('Enter');
    await page.body().waitForText('7 pengajuan menunggu', { gone: true });
    await page.body().waitForText('Urungkan');
    expect(await focused(page)).not.toBeNull();
    await page.press('Control+z');
    await page.body().waitForText('7 pengajuan menunggu');
    expect(await focused(page)).not.toBeNull();
  });
});

/** Whether the tab that asks is the one that is shown. */
async function isInFront() {
  const tab = await (globalThis.browser ?? globalThis.chrome).tabs.getCurrent();
  return tab.active;
}

/** Closes every tab of the full page; how many there were. */
async function closeFullPages() {
  const { tabs, runtime } = globalThis.browser ?? globalThis.chrome;
  const ours = await tabs.query({ url: `${runtime.getURL('dashboard.html')}*` });
  await tabs.remove(ours.map(({ id }) => id));
  return ours.length;
}

/** Which of the links of the navigation has focus, from 0. */
function linkInFocus() {
  return [...document.querySelectorAll('nav a')].indexOf(document.activeElement);
}

function stubPrint() {
  globalThis.printed = 0;
  window.print = () => {
    globalThis.printed += 1;
  };
}
