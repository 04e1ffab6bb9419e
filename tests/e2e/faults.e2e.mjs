// What may befall a person who is using it. Elsewhere: a site that drops our host or its root (hardship), a store that is
// refused (bad-input), a browser closed and opened again (lasting), a page that means harm (hostile).
// biome-ignore-all lint/performance/useDomNodeTextContent: what a person can see is what is asked for
import { setTimeout as after } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { ask } from './support/backup.mjs';
import { chanceFor, often } from './support/chance.mjs';
import { saveForm } from './support/forms.mjs';
import { panelBox, roomOf } from './support/layout.mjs';
import { rowsIn } from './support/rows.mjs';
import { act, jumpTo, tabsOf } from './support/tabs.mjs';
import { cardsAtRest, cardsOf, drawWalk, walk } from './support/walk.mjs';

const HOME = '/pengelolaan-kinerja';
const START = `${HOME}?situasi=guru-menunggu-2024`;
const RED = '/pengelolaan-kinerja/penilaian?situasi=guru-menunggu-2024';
const NOON = '2024-03-28T10:24+07:00';
const WAITING = 'menunggu persetujuan';
const PATIENT = { timeout: 30_000 };
const STEPS = often(5, 60);

/** What our own page says of a worker that was killed while it was asked, and of a store that went from under it. */
const EXPECTED = /NoAnswerError: no answer to/;
const launch = { backForwardCache: true };

onBrowsers({ build: 'practice', expectedErrors: EXPECTED, launch }, (stage) => {
  const open = tabsOf(stage);
  let page;
  let sidebar;
  const look = async (path = START) => {
    page = await open(path);
    sidebar = page.sidebar();
  };
  beforeAll(async () => {
    await look();
    await skipFirstRun(sidebar);
    await sidebar.waitForText(WAITING, { card: 'now' });
  });

  test(`killed between any two messages of ${STEPS} steps: the same is seen as without`, {
    timeout: 60_000 + STEPS * 20_000,
  }, async () => {
    const chance = chanceFor(`faults, ${stage.name}`);
    const steps = drawWalk(chance, STEPS);
    const seen = [];
    for (const around of [undefined, (step) => struck(stage, chance, step)]) {
      await eraseAll(stage);
      await look();
      await skipFirstRun(sidebar);
      await walk({ page, sidebar }, steps, around);
      await page.goto(stage.url(HOME));
      if (seen.length === 0) seen.push(await cardsAtRest(sidebar));
      else await expect.poll(() => cardsOf(sidebar), PATIENT).toEqual(seen[0]);
    }
    expect(seen[0].join()).toMatch(/Rapat|Butir|Lokakarya/);
  });

  test('two tabs say the same a moment after one of them was told, and both at once are both kept', async () => {
    await look();
    const first = page;
    const second = await stage.open(HOME);
    await second.sidebar().waitForText(WAITING, { card: 'now' });
    await first.show();
    await first.sidebar().click({ name: 'Tambah', card: 'deadlines' });
    await saveForm(first.sidebar(), { title: 'Rapat bersama', on: '2024-04-06', note: '' });
    await second.show();
    await second.sidebar().waitForText('Rapat bersama', { card: 'deadlines' });
    const own = await stage.openExtensionPage('popup.html');
    const other = await stage.openExtensionPage('dashboard.html');
    const { id } = (await rowsIn(own)).stores.entries.find(({ entry }) => entry.title === 'Rapat bersama');
    const does = (of, intent) => ask(of, 'do', { intent, id: crypto.randomUUID(), clock: NOON });
    const change = (of, title) => {
      const values = { title, on: '2024-04-06', note: '' };
      return does(of, { do: 'submit', form: 'own-date', target: id, values });
    };
    const tick = (of) => does(of, { do: 'mark', entry: id, done: true });
    const told = await Promise.all([
      change(own, 'Rapat dari satu jendela'),
      tick(other),
      change(other, 'Rapat dari jendela lain'),
      tick(own),
    ]);
    expect(told.map(({ outcome }) => outcome.ok)).toEqual([true, true, true, true]);
    const { entry } = (await rowsIn(own)).stores.entries.find((row) => row.id === id);
    expect(entry.title).toMatch(/^Rapat dari (satu jendela|jendela lain)$/);
    expect(entry.done).toBe(true);
    await own.close();
    await other.close();
    // What is done lies folded away: in neither tab its old words are left.
    for (const one of [second, first]) {
      await one.show();
      await one.sidebar().waitForText('Rapat bersama', { gone: true });
    }
    await second.close();
  });

  test('a clock that goes back a year and forth again changes nothing for good', async () => {
    await look();
    await sidebar.waitForText(WAITING, { card: 'now' });
    const before = await cardsAtRest(sidebar);
    for (const moment of ['2023-03-28T10:24+07:00', '2027-03-28T10:24+07:00', NOON]) {
      await jumpTo(page, moment);
      await sidebar.waitForElement('[data-card="now"]');
    }
    await expect.poll(() => cardsOf(sidebar), PATIENT).toEqual(before);
  });

  test('a document that the site writes anew keeps one sidebar', async () => {
    await look();
    await sidebar.waitForText(WAITING, { card: 'now' });
    await page.evaluate(() => {
      const text = document.querySelector('#root').outerHTML;
      const clock = document.querySelector('meta[name="practice-now"]').outerHTML;
      document.open();
      document.write(`<!doctype html><html><head>${clock}</head><body>${text}</body></html>`);
      document.close();
    });
    await sidebar.waitForText(WAITING, { card: 'now' });
    expect(await sidebar.hosts()).toBe(1);
    await sidebar.click({ name: 'Pilihan' });
    await sidebar.waitForElement('.menu');
  });

  test('a page that comes back from the cache of pages left says what holds now', async () => {
    await look();
    await sidebar.waitForText(WAITING, { card: 'now' });
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        window.cameBack = persisted;
      });
    });
    await page.goto(stage.url('/bantuan'));
    await sidebar.waitForElement('[data-card="now"]');
    await sidebar.click({ name: 'Tambah', card: 'deadlines' });
    await saveForm(sidebar, { title: 'Rapat di sela', on: '2024-04-07', note: '' });
    await page.evaluate(() => void setTimeout(() => history.back()));
    await expect.poll(() => page.evaluate(() => location.pathname).catch(() => null)).toBe(HOME);
    // Puppeteer keeps Firefox from caching pages: there it is loaded anew, and has to say the same.
    const isCached = stage.name === 'chromium';
    await expect.poll(() => page.evaluate(() => window.cameBack ?? false)).toBe(isCached);
    await sidebar.waitForText('Rapat di sela', { card: 'deadlines' });
    expect(await sidebar.hosts()).toBe(1);
  });

  test('on paper there is neither the sidebar nor the room beside the page', async () => {
    await look();
    await sidebar.waitForElement('aside');
    await expect.poll(() => roomOf(page)).toBe('360px');
    const isSeen = () =>
      sidebar.evaluate(
        (root) =>
          root.host.getClientRects().length > 0 &&
          [...root.children].some((one) => one.getClientRects().length > 0),
      );
    await page.printed(true);
    expect(await isSeen()).toBe(false);
    await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
    expect(await roomOf(page)).toBe('');
    await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
    await page.printed(false);
    expect(await roomOf(page)).toBe('360px');
    expect(await isSeen()).toBe(true);
  });

  test.each([2, 0.5])(
    'at a zoom of %d it is at the right, as high as the window, and can be pressed',
    async (zoom) => {
      await look();
      await sidebar.waitForElement('aside');
      const own = await stage.openExtensionPage('popup.html');
      await own.evaluate(setZoom, zoom);
      await page.show();
      await page.reload();
      await sidebar.waitForElement('.tab, aside');
      await sidebar.waitForText(/Perencanaan|menunggu|hari/);
      if ((await panelBox(sidebar)) === null) await sidebar.click('.tab');
      await sidebar.waitForElement('aside');
      const { height } = await page.evaluate(() => ({ height: document.documentElement.clientHeight }));
      const box = await panelBox(sidebar);
      expect(Math.max(...[box.right, box.bottom, box.height - height].map(Math.abs))).toBeLessThan(1);
      await sidebar.click({ name: 'Pilihan' });
      await sidebar.waitForElement('.menu');
      await own.evaluate(setZoom, 1);
      await own.close();
    },
  );

  test('beside the shadow host of another extension both can be pressed', async () => {
    await look();
    await sidebar.waitForText(WAITING, { card: 'now' });
    await page.evaluate(() => {
      const other = document.createElement('other-extension');
      other.style.cssText = 'all: initial; position: fixed; left: 8px; bottom: 8px; z-index: 2147483647';
      const shadow = other.attachShadow({ mode: 'closed' });
      const button = document.createElement('button');
      button.textContent = 'Terjemahkan';
      button.addEventListener('click', () => {
        window.translated = true;
      });
      shadow.append(button);
      document.documentElement.append(other);
    });
    await page.click('other-extension');
    expect(await page.evaluate(() => window.translated ?? false)).toBe(true);
    await sidebar.click({ name: 'Pilihan' });
    await sidebar.waitForElement('.menu');
    expect(await page.evaluate(() => document.querySelectorAll('other-extension').length)).toBe(1);
  });

  test('without any network all of it goes on, in the page that is open', async () => {
    await look();
    await sidebar.waitForText(WAITING, { card: 'now' });
    await stage.browser.offline(true);
    try {
      await stage.browser.killWorker();
      await act(page, { type: 'plan/approve', who: 'sri', by: 'atasan' });
      await sidebar.waitForText('Disetujui', { card: 'stages', ...PATIENT });
      await sidebar.click({ name: 'Tambah', card: 'deadlines' });
      await saveForm(sidebar, { title: 'Rapat tanpa jaringan', on: '2024-04-08', note: '' });
      await sidebar.waitForText('Rapat tanpa jaringan', { card: 'deadlines' });
    } finally {
      await stage.browser.offline(false);
    }
  });

  test('what the person cleared in the browser is gone from every surface: it begins as on the first day', async () => {
    await look();
    await sidebar.waitForText(WAITING, { card: 'now' });
    await sidebar.click({ name: 'Tambah', card: 'deadlines' });
    await saveForm(sidebar, { title: 'Rapat', on: '2024-04-10', note: '' });
    await stage.browser.clearStorage();
    await act(page, { type: 'plan/approve', who: 'sri', by: 'atasan' });
    await sidebar.waitForText('Langkah 1 dari 3');
    await skipFirstRun(sidebar);
    await sidebar.waitForText('Disetujui', { card: 'stages' });
    expect(await sidebar.text()).not.toMatch(/Rapat|Butir|Lokakarya/);
    const own = await stage.openExtensionPage('dashboard.html');
    await own.body().waitForText('Isian Anda', { card: 'data', gone: true });
    expect((await rowsIn(own)).stores.entries).toEqual([]);
    await own.close();
  });

  test('an extension that is replaced while its pages are open loses nothing, and leaves no notice put away', async () => {
    await look();
    await sidebar.waitForElement('aside');
    await sidebar.click({ name: 'Tambah', card: 'deadlines' });
    await saveForm(sidebar, { title: 'Rapat sebelum pembaruan', on: '2024-04-09', note: '' });
    await look(RED);
    const hidden = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[data-pendamping="diabaikan"]')].map((one) => one.offsetHeight),
      );
    await expect.poll(hidden).toEqual([0]);
    const own = await stage.openExtensionPage('dashboard.html');
    await page.show();
    await stage.browser.reloadExtension();
    await act(page, { type: 'plan/approve', who: 'sri', by: 'atasan' });
    await AFTER[stage.name]({ page, sidebar, hidden });
    expect(await sidebar.hosts()).toBe(1);
    await page.goto(stage.url(HOME));
    await sidebar.waitForText('Rapat sebelum pembaruan', { card: 'deadlines', ...PATIENT });
    await sidebar.waitForText('Disetujui', { card: 'stages' });
    await own.close();
  });
});

/**
 * Chromium leaves the old script in the page, which says what to do and hides nothing any more; Firefox ends it and starts
 * the new one there at once, which goes on.
 */
const AFTER = {
  chromium: async ({ sidebar, hidden }) => {
    await sidebar.waitForText(/muat ulang halaman/i);
    await expect.poll(hidden).toEqual([]);
  },
  firefox: async ({ page, sidebar, hidden }) => {
    await expect.poll(hidden).toEqual([0]);
    await sidebar.waitForElement('aside, .tab');
    expect(await page.evaluate(() => document.querySelectorAll('pendamping-pmm').length)).toBe(1);
  },
};

/** One blow at a drawn moment of the step, which comes to its end nevertheless. */
async function struck(stage, chance, step) {
  const [stepped] = await Promise.allSettled([
    step(),
    after(chance.next() * 400).then(stage.browser.killWorker),
  ]);
  if (stepped.status === 'rejected') throw stepped.reason;
}

async function eraseAll(stage) {
  const own = await stage.openExtensionPage('popup.html');
  const intent = { do: 'erase-all' };
  const { outcome } = await ask(own, 'do', { intent, id: crypto.randomUUID(), clock: NOON });
  expect(outcome.ok).toBe(true);
  await own.close();
}

/** In a page of our own: of the site's tab that is open. */
async function setZoom(zoom) {
  const { tabs } = globalThis.browser ?? chrome;
  const all = await tabs.query({});
  for (const { id, url } of all) if (url?.startsWith('http://localhost')) await tabs.setZoom(id, zoom);
}
