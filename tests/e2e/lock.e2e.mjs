// Two people on one computer: nobody reads over another's shoulder, and who locks leaves nothing readable behind.
import { beforeAll, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { ask, restingView } from './support/backup.mjs';
import { saveForm } from './support/forms.mjs';
import { dump, send, unlockWith } from './support/lock.mjs';

const HOME = '/pengelolaan-kinerja?situasi=guru-menunggu-2024';
const LONG = { timeout: 30_000 };
const PASS = 'hujan bulan juni';
const LOCKED = 'Profil ini terkunci';
const WAITING = 'Menunggu nama akun di halaman ini';

onBrowsers({ build: 'practice' }, (stage) => {
  let first;
  let second;
  let page;
  /** Names of the two, as the pages show them, and a title of the first one's. */
  let names;
  let before;
  beforeAll(async () => {
    first = await stage.open(HOME);
    await skipFirstRun(first.sidebar());
    await first.sidebar().click({ name: 'Tambah', card: 'deadlines' });
    await saveForm(first.sidebar(), { title: 'Rapat rahasia', on: '2024-04-03', note: '' });
    second = await stage.open('/pengelolaan-kinerja?sebagai=kepala-sekolah');
    await second.sidebar().waitForElement('[data-card="approvals"], .first-run', LONG);
    page = await stage.openExtensionPage('dashboard.html');
    const { panel } = await ask(page, 'overview');
    names = panel.whose.choices.map(({ label }) => label);
  });
  const [one, other] = [() => names[0], () => names[1]];
  /** The one whose record holds the secret date. */
  const owner = async () => {
    for (const { id, label } of (await ask(page, 'overview')).panel.whose.choices) {
      await send(page, { do: 'whose', profile: id });
      if (JSON.stringify(await ask(page, 'overview')).includes('Rapat rahasia')) return { id, label };
    }
    throw new Error('expected the secret date in one of the records');
  };

  test('a page that names nobody shows nobody’s facts, on the page, in its tab and on the button', async () => {
    expect(names).toHaveLength(2);
    const nameless = await stage.open('/bantuan');
    await nameless.sidebar().waitForText(WAITING, { card: 'now', ...LONG });
    const shown = await nameless.sidebar().text();
    expect(shown).not.toContain('Rapat rahasia');
    expect(shown).not.toContain('menunggu persetujuan');
    expect((await ask(page, 'overview')).panel.badge).toBeNull();
    expect((await ask(page, 'overview')).panel.tab.number).toBeNull();
    expect(shown).toContain(one());
    expect(shown).toContain(other());
  });

  test('a passphrase is set on our own page, and nobody can undo it', async () => {
    await page.show();
    const { label } = await owner();
    names = [label, ...names.filter((name) => name !== label)];
    await page.reload();
    await page.body().waitForText('Kunci dengan kata sandi', { card: 'data', ...LONG });
    await page.body().waitForText('Tidak ada yang dapat membukanya bila kata sandi lupa', { card: 'data' });
    await page.body().click({ name: 'Pasang kata sandi', card: 'data' });
    await page.body().type('#field-passphrase', PASS);
    await page.body().type('#field-again', PASS);
    await page.body().click('.data-lock form .button-primary');
    await page.body().waitForText(`Terpasang untuk ${label}`, { card: 'data', ...LONG });
    before = await restingView(page);
    expect(before).toContain('Rapat rahasia');
  });

  test('locked from the page’s own menu: no name of theirs and no title lies open anywhere', async () => {
    await first.show();
    await first.sidebar().waitForText('Rapat rahasia', { card: 'deadlines', ...LONG });
    await first.sidebar().click({ name: 'Pilihan' });
    await first.sidebar().click({ name: 'Selesai di komputer ini' });
    await first.sidebar().click({ name: 'Kunci' });
    await first.sidebar().waitForText(LOCKED, { card: 'now', ...LONG });
    await page.show();
    const text = await dump(page);
    expect(text).toContain('vaults');
    for (const word of [
      names[0],
      'Rapat rahasia',
      ...names[0].split(/\s+/).filter((part) => part.length > 4),
    ])
      expect(text).not.toContain(word);
  });

  test('a page of the locked account is not read, and the other person goes on', async () => {
    await first.show();
    await first.reload();
    await first.sidebar().waitForText(LOCKED, { card: 'now', ...LONG });
    await second.show();
    await second.reload();
    await second.sidebar().waitForElement('[data-card="approvals"], .first-run', LONG);
    await page.show();
    const text = await dump(page);
    expect(text).not.toContain(names[0]);
    expect(text).toContain(names[1]);
  });

  test('a wrong passphrase opens nothing and says so; the right one brings the same view back', async () => {
    await first.show();
    await unlockWith(first.sidebar(), 'bukan kata ini');
    await first.sidebar().waitForText('Kata sandi ini keliru', LONG);
    await expect
      .poll(async () => {
        await unlockWith(first.sidebar(), PASS);
        return (await first.sidebar().text()).includes('Rapat rahasia');
      }, LONG)
      .toBe(true);
    await page.show();
    expect(await restingView(page)).toBe(before);
  });

  test('a browser that was closed without locking seals when it is started again', async () => {
    await stage.relaunch();
    page = await stage.openExtensionPage('dashboard.html');
    await page.body().waitForElement('[data-card="now"]', LONG);
    // The copies are looked through beside all else.
    await expect.poll(() => dump(page), LONG).not.toMatch(new RegExp(`${names[0]}|Rapat rahasia`));
    first = await stage.open('/pengelolaan-kinerja');
    await first.sidebar().waitForText(LOCKED, { card: 'now', ...LONG });
  });
});
