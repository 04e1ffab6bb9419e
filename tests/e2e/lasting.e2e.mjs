// What a person enters, and what was read, is there tomorrow: whatever happens to page, browser and extension.
// biome-ignore-all lint/performance/useDomNodeTextContent: what a person can see is what is asked for
import { beforeAll, describe, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { saveForm } from './support/forms.mjs';
import { goRound } from './support/round.mjs';

const HOME = '/pengelolaan-kinerja';
/** Cards that say how things stand; `read` and `notices` speak of the page that is open. */
const CARDS = ['now', 'stages', 'points', 'checklist', 'deadlines'];
const PATIENT = { timeout: 15_000 };

onBrowsers({ build: 'practice' }, (stage) => {
  let page;
  let sidebar;
  const use = (opened) => {
    page = opened;
    sidebar = page.sidebar();
  };
  beforeAll(async () => {
    use(await stage.open(`${HOME}?situasi=memuat`));
    await skipFirstRun(sidebar);
  });

  describe('on a page that cannot be read', () => {
    test('a stage can be set by hand', async () => {
      await sidebar.click({ name: /^Isi status Perencanaan/, card: 'stages' });
      await saveForm(sidebar, { status: 'Sedang', on: '2024-03-11' });
      const now = await sidebar.waitForText('Ajukan perencanaan Anda', { card: 'now' });
      expect(now).toMatch(/Giliran Anda.*3 hari lagi/);
      expect(await sidebar.text('stages')).toMatch(/Sedang dikerjakan[\s\S]*Anda isi sendiri/);
    });

    test('an item can be ticked, and taken back', async () => {
      const item = { name: /^Cek data diri Anda/, card: 'checklist' };
      await sidebar.click(item);
      await sidebar.waitForText('Urungkan');
      await sidebar.click({ name: 'Urungkan' });
      await sidebar.waitForElement('[data-card="checklist"] input:checked', { gone: true });
      await sidebar.click(item);
      await sidebar.waitForElement('[data-card="checklist"] .row-done');
    });

    test('an item of their own can be added', async () => {
      await sidebar.click({ name: 'Tambah', card: 'checklist' });
      await saveForm(sidebar, { title: 'Pinjam ruang IPA' });
      await sidebar.click({ name: /lagi$/, card: 'checklist' });
      await sidebar.waitForText('Pinjam ruang IPA', { card: 'checklist' });
    });

    test('a date of their own can be added', async () => {
      await sidebar.click({ name: 'Tambah', card: 'deadlines' });
      await saveForm(sidebar, { title: 'Observasi kelas VIII B', on: '2024-04-03', note: 'Jam ketiga' });
      const dates = await sidebar.waitForText('Observasi kelas VIII B', { card: 'deadlines' });
      expect(dates).toMatch(/Apr 3 Observasi kelas VIII B.*6 hari/);
    });

    test('an activity of their own counts', async () => {
      await sidebar.click({ name: 'Tambah', card: 'points' });
      await saveForm(sidebar, { title: 'Lokakarya sains', points: '6', count: '2', doneOn: '2024-03-20' });
      const points = await sidebar.waitForText('Lokakarya sains', { card: 'points' });
      expect(points).toMatch(/12 direncanakan.*12 sudah selesai/);
    });

    test('a date of the rules can be given another day, and both are shown', async () => {
      await sidebar.click({ name: /^Ubah tanggal: Masa pengisian rencana ditutup/, card: 'deadlines' });
      await saveForm(sidebar, { on: '2024-03-30', note: 'Surat Dinas' });
      const dates = await sidebar.waitForText('Aturan menyebut 31 Maret', { card: 'deadlines' });
      expect(dates).toMatch(/Mar 30 .*2 hari/);
    });
  });

  test('where page and person differ, both are shown', async () => {
    const later = encodeURIComponent('2024-03-28T11:05+07:00');
    await page.goto(stage.url(`${HOME}?situasi=guru-menunggu-2024&now=${later}`));
    const both = /Halaman menyebut Menunggu persetujuan, Anda mengisi Sedang dikerjakan/;
    await sidebar.waitForText(both, { card: 'stages' });
    await sidebar.waitForText(
      /24 direncanakan.*Isian Anda sendiri: 12 poin, 12 selesai. Tidak ada di daftar halaman/,
      { card: 'points' },
    );
  });

  test('nothing changes in fifty turns through the site by its own links', { timeout: 90_000 }, async () => {
    const before = await atRest(sidebar);
    await goRound(page, 50);
    await sidebar.waitForText('menunggu persetujuan', { card: 'now' });
    await isAsItWas(sidebar, before);
  });

  test('nor when the browser is closed and opened again', async () => {
    const before = await atRest(sidebar);
    const errors = page.consoleErrors();
    await stage.relaunch();
    use(await stage.open(HOME));
    await isAsItWas(sidebar, before);
    expect(errors).toEqual([]);
  });

  test('nor when the extension is reloaded', async () => {
    const before = await atRest(sidebar);
    await stage.browser.reloadExtension();
    await page.reload();
    await isAsItWas(sidebar, before);
  });

  test('nor when its worker is killed', async () => {
    const before = await atRest(sidebar);
    await stage.browser.killWorker();
    await sidebar.click({ name: /^Siapkan RPP atau modul ajar/, card: 'checklist' });
    await sidebar.waitForText('Tersimpan');
    await sidebar.click({ name: 'Urungkan' });
    await isAsItWas(sidebar, before);
  });
});

/** What every card says at this moment; '' of one that is not there. */
const standing = (sidebar) =>
  sidebar.evaluate((root, cards) => {
    const shown = (card) => {
      const part = root.querySelector(`[data-card="${card}"]`);
      return part && part.getClientRects().length > 0 ? part.innerText : '';
    };
    return cards.map(shown);
  }, CARDS);

/** The same once it has come to rest: two looks are equal. */
async function atRest(sidebar) {
  let before = await standing(sidebar);
  const isSame = async () => {
    const now = await standing(sidebar);
    const same = JSON.stringify(now) === JSON.stringify(before);
    before = now;
    return same;
  };
  await expect.poll(isSame, PATIENT).toBe(true);
  return before;
}

async function isAsItWas(sidebar, before) {
  await expect.poll(() => standing(sidebar), PATIENT).toEqual(before);
  expect(await sidebar.hosts()).toBe(1);
  expect(await sidebar.evaluate((root) => root.querySelectorAll('aside').length)).toBe(1);
}
