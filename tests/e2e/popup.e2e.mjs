// The toolbar's popup, opened as a tab: it says what the sidebar says, hears of every change, and needs no page of PMM.
import { beforeAll, describe, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { axeOn } from './gallery-axe.mjs';
import { onBrowsers } from './stage.mjs';
import { act, jumpTo } from './support/tabs.mjs';

const HOME = '/pengelolaan-kinerja';
const LIST = '/pengelolaan-kinerja/persetujuan';
const PLAN = '/pengelolaan-kinerja/perencanaan';

onBrowsers({ build: 'practice' }, (stage) => {
  let page;
  let popup;
  /** The popup in view, once it says so. */
  const says = async (text, card = 'now') => {
    await popup.show();
    return popup.body().waitForText(text, { card });
  };

  /** Both at one moment: the one may be drawn before the other. */
  const saysTheSame = async () => {
    const compare = async () => {
      const [here, there] = await Promise.all([shownIn(popup.body()), shownIn(page.sidebar())]);
      const isSame = here.sentence !== '' && JSON.stringify(here) === JSON.stringify(there);
      return isSame ? 'the same' : { here, there };
    };
    await expect.poll(compare).toBe('the same');
  };

  test('before anything was read it says what to do', async () => {
    popup = await stage.openExtensionPage('popup.html');
    await says('Buka Pengelolaan Kinerja sekali');
    await popup.body().waitForText('Belum ada halaman PMM yang dibaca', { card: 'now' });
    expect(await popup.evaluate(() => document.title)).toBe('Pendamping PMM');
  });

  test('what a page says stands in it without being opened anew', async () => {
    page = await stage.open(`${HOME}?situasi=guru-menunggu-2024`);
    await skipFirstRun(page.sidebar());
    await page.sidebar().waitForText('menunggu persetujuan', { card: 'now' });
    await says(/Giliran: Kepala Sekolah.*3 hari lagi.*Perencanaan Anda menunggu persetujuan/s);
    expect(await popup.body().text()).toMatch(/Terakhir dibaca hari ini, 10\.24/);
    expect(await popup.body().text('glance')).toMatch(/Tahap\s*Perencanaan: Menunggu persetujuan/);
    expect(await popup.body().text('glance')).toMatch(/Poin\s*\d+ direncanakan/);
    await saysTheSame();
  });

  test.each([
    ['the plan is changed', { type: 'plan/adjust', who: 'sri', by: 'atasan', note: 'Jumlah.' }],
    ['it is agreed to', { type: 'plan/agree', who: 'sri', by: 'guru' }],
  ])('it agrees with the sidebar when %s', async (_, deed) => {
    const before = (await shownIn(page.sidebar())).sentence;
    await page.show();
    await act(page, deed);
    await expect.poll(async () => (await shownIn(page.sidebar())).sentence).not.toBe(before);
    await says((await shownIn(page.sidebar())).sentence);
    await saysTheSame();
  });

  test('and when time passes', async () => {
    await page.show();
    await jumpTo(page, '2024-06-28T07:00+07:00');
    await page.sidebar().waitForText('2 hari', { card: 'deadlines' });
    // A practice page's clock jumps without the alarm of midnight, which tells the popup of a real one.
    await popup.show();
    await popup.reload();
    await saysTheSame();
  });

  test('it is 360 wide, at most 600 high, and scrolls inside', async () => {
    const { width, height } = await boxOf(popup);
    expect(width).toBe(360);
    expect(height).toBeLessThanOrEqual(600);
    await popup.resize({ width: 320, height: 500 });
    expect(await popup.evaluate(sideways)).toBe(0);
    await popup.resize({ width: 1366, height: 768 });
  });

  test('by keyboard alone: settings, PMM, summary, rest', async () => {
    await popup.reload();
    await popup.body().waitForElement('h1');
    const names = [];
    while (names.length < 12 && names.at(-1) !== 'Jeda') {
      await popup.press('Tab');
      names.push(await popup.evaluate(nameOfFocus));
    }
    expect(names).toEqual(expect.arrayContaining(['Buka Pengelolaan Kinerja']));
    expect([names[0], ...names.slice(-2)]).toEqual(['Setelan', 'Ringkasan', 'Jeda']);
    await popup.press('Enter');
    await expect.poll(() => popup.evaluate(nameOfFocus)).toBe('1 jam');
    await popup.press('Tab');
    await popup.press('Enter');
    await popup.body().waitForText('Dijeda sampai Anda lanjutkan.');
    await expect.poll(() => popup.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  test('a rest holds for the sidebar too, and ends from here', async () => {
    await page.show(); // a tab that nobody sees need not paint
    await page.sidebar().waitForText('Dijeda sampai Anda lanjutkan.');
    await popup.show();
    await popup.body().click({ name: 'Lanjutkan' });
    await popup.body().waitForText('Dijeda', { gone: true });
    await page.show();
    await page.sidebar().waitForText('Dijeda', { gone: true });
  });

  test('its links lead to the full page and its settings', async () => {
    const links = await popup.evaluate(() =>
      [...document.querySelectorAll('a')]
        .filter((one) => one.host === location.host)
        .map((one) => one.pathname + one.hash),
    );
    expect(links).toEqual(['/dashboard.html#setelan', '/dashboard.html']);
  });

  describe.each([
    ['Terang', 'light'],
    ['Gelap', 'dark'],
  ])('in %s', (choice, theme) => {
    test('it is dressed as the sidebar is, and axe finds nothing', async () => {
      await page.show();
      await page.sidebar().click({ name: 'Pilihan' });
      await page.sidebar().waitForElement('.menu');
      await page.sidebar().click({ name: choice });
      await expect
        .poll(() => page.evaluate(() => document.querySelector('pendamping-pmm').dataset.theme))
        .toBe(theme);
      await page.press('Escape');
      await page.sidebar().waitForElement('.menu', { gone: true });
      await popup.show();
      await expect.poll(() => popup.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
      expect(await axeOn(popup, 'html')).toEqual([]);
    });
  });

  test('in English, and after the worker was stopped', async () => {
    await page.show();
    await page.sidebar().click({ name: 'Pilihan' });
    await page.sidebar().click({ name: 'English' });
    await says('Open Pengelolaan Kinerja');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('en');
    await stage.browser.killWorker();
    await popup.reload();
    await says('Open Pengelolaan Kinerja');
    await page.show();
    await page.sidebar().click({ name: 'Indonesia' });
    await says('Buka Pengelolaan Kinerja');
  });

  test('the tab that has PMM comes into view as it is, and no second one', async () => {
    const watch = await stage.openExtensionPage('popup.html');
    await watch.body().waitForElement('h1');
    await says('Buka Pengelolaan Kinerja');
    await popup.body().click({ name: 'Buka Pengelolaan Kinerja' });
    await expect.poll(() => watch.evaluate(tabsOfPmm)).toMatchObject([{ active: true }]);
    popup = watch;
  });

  describe('two hats on a shared computer', () => {
    test('what waits, whose record it is, and the other side', async () => {
      await page.show();
      await page.goto(stage.url(`${LIST}?situasi=kepsek-2024`));
      await page.sidebar().waitForText('Endang Lestari · J');
      await skipFirstRun(page.sidebar());
      await page.sidebar().waitForText('7 pengajuan menunggu', { card: 'now' });
      await says('7 pengajuan menunggu persetujuan Anda');
      const body = popup.body();
      await body.waitForText('Yang tampak: catatan terakhir Endang Lestari.');
      expect(await body.text()).toContain('Beberapa orang memakai peramban ini.');
      // The other one's name stands in the list to choose from, and nowhere else.
      const besides = (root) => {
        const copy = root.cloneNode(true);
        copy.querySelector('.whose')?.remove(); // it stands, or the next line says so
        return copy.textContent;
      };
      expect(await body.evaluate((root) => root.querySelector('.whose').textContent)).toContain('Sri Rahayu');
      expect(await body.evaluate(besides)).not.toContain('Sri Rahayu');
      expect(await body.text('glance')).toMatch(/Menunggu Anda\s*Perencanaan 4 · Jadwal observasi 2/);
      await saysTheSame();
      await body.click({ name: /^Pegawai/ });
      await body.waitForText('7 pengajuan menunggu', { gone: true });
      await page.show();
      await page.sidebar().waitForElement('[data-card="stages"]');
      await saysTheSame();
      await popup.show();
      await body.click({ name: /^Atasan/ });
      await says('7 pengajuan menunggu persetujuan Anda');
    });
  });
});

onBrowsers({ build: 'practice', browsers: ['firefox'] }, (stage) => {
  // Firefox lets people take hosts away; Chromium's own page for that has no door for a test.
  test('a host that may not be read is told, and given back by a press', async () => {
    const popup = await stage.openExtensionPage('popup.html');
    const body = popup.body();
    await body.waitForElement('h1');
    const { host_permissions: origins } = await popup.evaluate(() => browser.runtime.getManifest());
    await popup.evaluate((one) => browser.permissions.remove({ origins: [one] }), origins[0]);
    await body.waitForText('Peramban belum mengizinkan membaca sebagian PMM: guru.kemdikbud.go.id');
    await popup.evaluate((all) => browser.permissions.remove({ origins: all }), origins);
    await body.waitForText('Peramban belum mengizinkan membaca PMM.');
    expect(await axeOn(popup, 'html')).toEqual([]);
    await body.click({ name: 'Beri izin' });
    await body.waitForText('belum mengizinkan', { gone: true });
    expect(await popup.evaluate((all) => browser.permissions.contains({ origins: all }), origins)).toBe(true);
  });
});

onBrowsers({ build: 'shipped' }, (stage) => {
  beforeAll(async () => {
    const page = await stage.open(`${PLAN}?situasi=guru-menunggu-2024`);
    await skipFirstRun(page.sidebar());
    await page.sidebar().waitForText('Perencanaan', { card: 'stages' });
    await page.close();
  });

  test('without a tab of PMM it opens the page that was read last', async () => {
    const watch = await stage.openExtensionPage('popup.html');
    await watch.body().waitForElement('h1');
    expect(await watch.evaluate(tabsOfPmm)).toEqual([]);
    const popup = await stage.openExtensionPage('popup.html');
    await popup.body().click({ name: 'Buka Pengelolaan Kinerja' });
    const url = `https://guru.kemdikbud.go.id${PLAN}`;
    await expect.poll(() => watch.evaluate(tabsOfPmm)).toEqual([{ active: true, url }]);
  });
});

/** What both surfaces say of one view: chips, sentence, dates. */
const shownIn = (surface) =>
  surface.evaluate((root) => {
    const textsOf = (selector) => [...root.querySelectorAll(selector)].map((one) => one.textContent.trim());
    const dates = '[data-card="deadlines"] .row';
    return {
      chips: textsOf('[data-card="now"] .chip'),
      sentence: textsOf('#title-now').join(),
      titles: textsOf(`${dates} .row-title, ${dates} .row-text > p:first-child`).slice(0, 3),
      days: textsOf(`${dates} .leaf-day`).slice(0, 3),
      left: textsOf(`${dates} .chip`).slice(0, 3),
    };
  });

/** CSS px that the page could be scrolled to the side. */
const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

const boxOf = (popup) =>
  popup.evaluate(() => {
    const { width, height } = document.querySelector('main').getBoundingClientRect();
    return { width, height };
  });

function nameOfFocus() {
  const one = document.activeElement;
  return (one.getAttribute('aria-label') ?? one.textContent).trim();
}

/** Tabs that show PMM, as the extension may see them. */
async function tabsOfPmm() {
  const api = globalThis.browser ?? globalThis.chrome;
  const tabs = await api.tabs.query({ url: api.runtime.getManifest().host_permissions });
  return tabs.map(({ active, url }) => ({ active, url }));
}
