// What a person keeps goes to a calendar and to a spreadsheet, and rows of a spreadsheet come back.
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { axeOn } from './gallery-axe.mjs';
import { onBrowsers } from './stage.mjs';
import { ask } from './support/backup.mjs';
import { paste, saveFile } from './support/exchange.mjs';
import { saveForm } from './support/forms.mjs';
import { focused, pressTo } from './support/keyboard.mjs';

const ROWS = [
  'Kegiatan\tPoin\tJumlah\tTanggal selesai',
  'Seminar nasional\t4\t1\t5/3/2024',
  '=HYPERLINK("http://x")\t2\t2\t',
  'Tanpa angka\tdua\t1\t',
].join('\n');

/** For a machine that is busy with others. */
const LONG = 120_000;

/** By a parser that nobody here wrote. */
const eventsIn = (text) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
const cellsIn = (text) =>
  Papa.parse(text.replace(/^\uFEFF/, ''), { delimiter: ';', newline: '\r\n' }).data.slice(0, -1);
/** As the form of the one own date sends it. */
async function moveOwnDate(page, on) {
  const { deadlines } = await ask(page, 'overview', {});
  const form = deadlines.forms.find((one) => one.form === 'own-date' && one.target !== null);
  const values = Object.fromEntries(form.fields.map((field) => [field.name, field.value]));
  const intent = { do: 'submit', form: 'own-date', target: form.target, values: { ...values, on } };
  const { outcome } = await ask(page, 'do', { intent, id: crypto.randomUUID() });
  expect(outcome.ok).toBe(true);
}
const named = (events, title) => events.find((one) => one.summary === title);

onBrowsers({ build: 'practice' }, (stage) => {
  let page;
  const data = (text, more) => page.body().waitForText(text, { card: 'data', timeout: 20_000, ...more });

  describe('a teacher', () => {
    beforeAll(async () => {
      const site = await stage.open('/pengelolaan-kinerja?situasi=guru-menunggu-2024');
      const sidebar = site.sidebar();
      await skipFirstRun(sidebar);
      await sidebar.waitForText('menunggu persetujuan', { card: 'now' });
      await sidebar.click({ name: 'Tambah', card: 'deadlines' });
      await saveForm(sidebar, {
        title: 'Observasi; ruang 3, "VIII B"',
        on: '2024-04-03',
        note: 'Jam ketiga',
      });
      page = await stage.openExtensionPage('dashboard.html');
      await data('Bawa ke kalender');
    });

    test('saves deadlines for a calendar, each with its day, its words and its reminders', async () => {
      const { type, text } = await saveFile(page, 'Simpan berkas kalender');
      expect(type).toBe('text/calendar;charset=utf-8');
      const events = eventsIn(text);
      const plan = named(events, 'PMM: Masa pengisian rencana ditutup');
      expect(plan.startDate.toString()).toBe('2024-03-31');
      expect(plan.description).toMatch(/^Periode: Januari–Juni 2024\n/);
      const own = named(events, 'Observasi; ruang 3, "VIII B"');
      expect(own.startDate.toString()).toBe('2024-04-03');
      expect(own.description).toContain('Catatan Anda: Jam ketiga');
      expect(own.component.getAllSubcomponents('valarm').length).toBeGreaterThan(1);
    });

    test('a second file has the same events, newer', async () => {
      const once = eventsIn((await saveFile(page, 'Simpan berkas kalender')).text);
      await moveOwnDate(page, '2024-04-10');
      const again = eventsIn((await saveFile(page, 'Simpan berkas kalender')).text);
      const ids = (events) => events.map((one) => one.uid).sort();
      expect(ids(again)).toEqual(ids(once));
      const moved = named(again, 'Observasi; ruang 3, "VIII B"');
      expect(moved.startDate.toString()).toBe('2024-04-10');
      expect(moved.sequence).toBeGreaterThanOrEqual(named(once, moved.summary).sequence);
    });

    test('saves a table whose letters a spreadsheet reads rightly', async () => {
      const { first, text } = await saveFile(page, 'Poin');
      expect(first).toEqual([0xef, 0xbb, 0xbf]);
      const [head, row] = cellsIn(text);
      expect(head.slice(0, 5)).toEqual(['Kegiatan', 'Poin', 'Jumlah', 'Tanggal selesai', 'Selesai']);
      expect(row.length).toBe(head.length);
      expect(text).not.toMatch(/sep=/);
    });

    test('pastes rows: shown by their numbers, then kept as one deed, then taken back', async () => {
      const before = await page.body().text('points');
      const told = await paste(page, ROWS);
      expect(told).toMatch(/Baris 2 baru Seminar nasional 4 poin × 1, selesai 5 Maret 2024/);
      expect(told).toMatch(/Baris 4 tidak terbaca Tanpa angka Poin belum berupa angka/);
      expect(told).toContain('=HYPERLINK("http://x")');
      expect(await page.body().text('points')).toBe(before);
      await page.body().click({ name: 'Simpan 2 baris', card: 'data' });
      await page.body().waitForText('Seminar nasional', { card: 'points' });
      await page.body().waitForElement('[data-card="data"] .opened', { gone: true });
      expect(await page.evaluate(() => document.querySelector('#field-paste').value)).toBe('');
      const cells = cellsIn((await saveFile(page, 'Poin')).text);
      expect(cells.map((row) => row[0])).toContain('\'=HYPERLINK("http://x")');
    });

    test('what was saved and is pasted again changes nothing', async () => {
      const { text } = await saveFile(page, 'Poin');
      expect(await paste(page, text)).toMatch(/Tidak ada yang perlu disimpan\./);
      await page.body().click({ name: 'Tutup', card: 'data' });
      await page.body().waitForElement('[data-card="data"] .opened', { gone: true });
    });

    test('a changed row changes its activity, and one press takes it back', async () => {
      await paste(page, 'Seminar nasional\t6\t1\t5/3/2024');
      await data('semula 4 poin × 1, selesai 5 Maret 2024');
      await page.body().click({ name: 'Simpan 1 baris', card: 'data' });
      await page.body().waitForElement('[data-card="data"] .opened', { gone: true });
      await page.body().click({ name: 'Urungkan' });
      await page.body().waitForElement('.toast', { gone: true });
      await expect
        .poll(
          async () =>
            cellsIn((await saveFile(page, 'Poin')).text).find((row) => /^Seminar/.test(row[0]))?.[1],
        )
        .toBe('4');
    });

    test('is kept though the worker was killed between the look and the press', async () => {
      await paste(page, 'Menulis modul ajar\t3\t1\t');
      await stage.browser.killWorker();
      await page.body().click({ name: 'Simpan 1 baris', card: 'data' });
      await page.body().waitForText('Menulis modul ajar', { card: 'points', timeout: 20_000 });
      // With it the field begins anew: what was typed before would be gone.
      await page.body().waitForElement('[data-card="data"] .opened', { gone: true });
    });

    test(
      'by the keys alone, with focus on what was read',
      async () => {
        await paste(page, 'Lokakarya\t4\t1\t5/3/2024', { keys: true });
        await expect.poll(() => page.evaluate(() => document.activeElement.localName)).toBe('h4');
        await pressTo(page, 'Simpan 1 baris');
        await expect.poll(() => focused(page)).toMatchObject({ ringed: true, seen: true });
        await page.press('Enter');
        await page.body().waitForText('Lokakarya', { card: 'points' });
      },
      LONG,
    );

    test(
      'axe finds nothing where rows are shown',
      async () => {
        await paste(page, ROWS);
        expect(await axeOn(page, 'html')).toEqual([]);
      },
      LONG,
    );

    test('what is no table says so, and nothing changes', async () => {
      expect(await paste(page, 'Halo, ini bukan tabel')).toContain('Kami belum tahu ini tabel apa.');
      expect(await page.evaluate(() => document.querySelectorAll('.opened .button-primary').length)).toBe(0);
    });
  });

  describe('a principal', () => {
    beforeAll(async () => {
      const site = await stage.open('/pengelolaan-kinerja/persetujuan?situasi=kepsek-2024');
      await site.sidebar().waitForText('Endang Lestari · J', { timeout: 30_000 });
      await skipFirstRun(site.sidebar());
      await site.sidebar().waitForText(/7 pengajuan menunggu/, { card: 'now' });
      page = await stage.openExtensionPage('dashboard.html');
      await data('Daftar guru memuat nama');
    });

    test('saves the list of teachers, and pasted back it changes nothing', async () => {
      const { text } = await saveFile(page, 'Daftar guru');
      const [head, ...rows] = cellsIn(text);
      expect(head[0]).toBe('Nama guru');
      expect(rows.length).toBeGreaterThan(6);
      expect(await paste(page, text)).toMatch(/Tidak ada yang perlu disimpan\./);
    });

    test('adds those that a spreadsheet names beyond it', async () => {
      expect(await paste(page, 'Nama guru\tPembeda\nBudi Santoso, S.Pd.\tMatematika')).toContain(
        'Baris 2 baru',
      );
      await page.body().click({ name: 'Simpan 1 baris', card: 'data' });
      await page.body().waitForElement('[data-card="data"] .opened', { gone: true });
      const cells = cellsIn((await saveFile(page, 'Daftar guru')).text);
      expect(cells.map(([name, mark]) => [name, mark])).toContainEqual(['Budi Santoso, S.Pd.', 'Matematika']);
    });

    test('a calendar names none of them', async () => {
      const { text } = await saveFile(page, 'Simpan berkas kalender');
      expect(eventsIn(text).length).toBeGreaterThan(0);
      expect(text).not.toMatch(/Sri Rahayu|Bambang/);
    });
  });
});
