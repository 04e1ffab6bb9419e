// Several computers come together over the account of the browser: off until it is turned on, and only what may leave.
import { beforeAll, describe, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { ask } from './support/backup.mjs';
import { saveForm } from './support/forms.mjs';
import { account, fromElsewhere, goneElsewhere, itemsIn, recordsIn, send } from './support/sync.mjs';

const NOON = '2024-03-28T10:24+07:00';
const LONG = { timeout: 30_000 };
const KILLS = 10;

/** As the page itself sends a deed; what is asked while the worker is being killed may be answered by nobody. */
const act = (page, intent, id = crypto.randomUUID()) => ask(page, 'do', { intent, id, clock: NOON });
const date = (title) => ({
  do: 'submit',
  form: 'own-date',
  target: null,
  values: { title, on: '2024-04-05', note: '' },
});

/** What our own page says of a worker that was killed while it was asked. */
const KILLED = /NoAnswerError: no answer to/;

onBrowsers({ build: 'practice', expectedErrors: KILLED }, (stage) => {
  let page;
  let site;
  beforeAll(async () => {
    site = await stage.open('/pengelolaan-kinerja?situasi=guru-menunggu-2024');
    const sidebar = site.sidebar();
    await skipFirstRun(sidebar);
    await sidebar.click({ name: 'Tambah', card: 'deadlines' });
    await saveForm(sidebar, { title: 'Rapat dinas', on: '2024-04-03', note: 'Jam ketiga' });
    page = await stage.openExtensionPage('dashboard.html');
    await page.body().waitForText('Samakan di beberapa komputer', { card: 'data' });
  });
  const press = (name) => page.body().click({ name, card: 'data' });

  test('off: it says what would leave and by whom, and nothing has', async () => {
    const told = await page.body().text('data');
    expect(told).toMatch(/satu-satunya yang keluar dari komputer ini: lewat akun peramban Anda/);
    expect(told).toContain('Tidak ada yang dikirim ke luar komputer ini.');
    expect(await account(page)).toBe('{}');
  });

  test('turned on, after it has asked: what is entered is there, in items that browsers take, and no name', async () => {
    await press('Nyalakan');
    await page.body().waitForText(/Nyalakan untuk akun .+\?/, { card: 'data' });
    expect(await account(page)).toBe('{}');
    await page.body().click('[data-card="data"] .confirm .button-primary');
    await page.body().waitForText(/Terakhir hari ini, 10.24: \d+ catatan/, { card: 'data', ...LONG });
    const text = await account(page);
    expect(text).toContain('Rapat dinas');
    const { accounts } = await ask(page, 'save-backup', { id: null, at: 0 }).then(({ text: all }) => ({
      accounts: JSON.parse(all).stores.profiles,
    }));
    const words = accounts.flatMap(({ name, school }) =>
      `${name} ${school}`.toLowerCase().match(/\p{L}{4,}/gu),
    );
    expect(words.length).toBeGreaterThan(2);
    for (const word of words) expect(text.toLowerCase()).not.toContain(word);
    for (const [name, value] of Object.entries(JSON.parse(text)))
      expect(name.length + JSON.stringify(value).length).toBeLessThan(8_192);
  });

  test('no place says any more that nothing leaves', async () => {
    await page.body().waitForText('di peramban ini dan akun peramban Anda', { card: 'data' });
    expect(await page.body().text('data')).not.toContain('Tidak ada yang dikirim');
    await site.show();
    await site.sidebar().waitForText('Isian Anda juga ada di akun peramban', LONG);
    await page.show();
  });

  test('what another computer says stands here a moment later, on the site’s page too', async () => {
    await send(page, fromElsewhere(await itemsIn(page), { x1: 'Dari rumah', x2: 'Juga dari rumah' }));
    await page.body().waitForText('Dari rumah', { card: 'deadlines', ...LONG });
    await page.body().waitForText('dari 2 komputer', { card: 'data', ...LONG });
    await site.show();
    await site.sidebar().waitForText('Dari rumah', { card: 'deadlines', ...LONG });
    await page.show();
  });

  test('what another computer took away goes here too; what has not arrived takes nothing away', async () => {
    const items = await itemsIn(page);
    await send(page, goneElsewhere(items, ['entry', '2024-1', 'x1']));
    const shown = async () => (await page.body().text('deadlines')).match(/(?:Juga dari|Dari) rumah/g);
    await expect.poll(shown, LONG).toEqual(['Juga dari rumah']);
    await page.evaluate(() => (globalThis.browser ?? chrome).storage.sync.remove('s.bbbbbbbb.'));
    await act(page, { do: 'sync', how: 'now' });
    expect(await shown()).toEqual(['Juga dari rumah']);
  });

  test('a change goes by itself: in a minute, which is not waited for here', async () => {
    await act(page, date('Semenit kemudian'));
    const alarm = () => page.evaluate(() => (globalThis.browser ?? chrome).alarms.get('sync'));
    await expect.poll(async () => (await alarm())?.scheduledTime > Date.now() - 60_000).toBe(true);
    await act(page, { do: 'sync', how: 'now' });
    expect(await account(page)).toContain('Semenit kemudian');
  });

  test(`killed ${KILLS} times on the way: whatever was confirmed is here and in the account, whole`, async () => {
    const confirmed = [];
    for (let round = 0; round < KILLS; round += 1) {
      const title = `Putaran ${round}`;
      if ((await act(page, date(title))).outcome.ok) confirmed.push(title);
      const look = act(page, { do: 'sync', how: 'now' }).catch(() => null); // killed with its worker
      // Each time somewhere else on the way.
      for (let hops = round % 6; hops > 0; hops -= 1) await page.evaluate(() => 0);
      await stage.browser.killWorker();
      await look;
    }
    await expect
      .poll(
        () =>
          act(page, { do: 'sync', how: 'now' }).then(
            () => true,
            () => false,
          ),
        LONG,
      )
      .toBe(true);
    const { text } = await ask(page, 'save-backup', { id: null, at: 0 });
    const here = JSON.parse(text).stores.entries.map(({ entry }) => entry.title);
    const there = await account(page);
    expect(confirmed.length).toBe(KILLS);
    for (const title of confirmed) {
      expect(here).toContain(title);
      expect(there).toContain(title);
    }
    const own = Object.entries(JSON.parse(there)).filter(([name]) => !/bbbbbbbb|cccccccc/.test(name));
    const names = recordsIn(Object.fromEntries(own)).map(([name]) => JSON.stringify(name));
    expect(new Set(names).size).toBe(names.length);
  }, 180_000);

  describe('turned off', () => {
    test('and removed, after it has asked: nothing of it is left in the account, all of it is here', async () => {
      await press('Hapus dari akun');
      await page.body().waitForText('Hapus dari akun peramban?', { card: 'data' });
      await page.body().click('[data-card="data"] .confirm .button-danger');
      await page.body().waitForText('Samakan di beberapa komputer', { card: 'data', ...LONG });
      expect(Object.keys(await itemsIn(page))).toEqual(['s.off']);
      expect(await page.body().text('deadlines')).toContain('Juga dari rumah');
      await page.body().waitForText('hanya di peramban ini', { card: 'data' });
    });

    test('nothing goes or comes any more', async () => {
      await act(page, date('Tetap di sini'));
      await send(page, fromElsewhere({ a: { who: 'x.y' } }, { x9: 'Orang lain' }));
      expect(Object.keys(await itemsIn(page)).sort()).toEqual(['s.bbbbbbbb.', 's.off']);
      expect(await page.evaluate(() => (globalThis.browser ?? chrome).alarms.get('sync').then(Boolean))).toBe(
        false,
      );
    });
  });
});
