// What shows what was done: kept with its files, shown small, saved as one, refused where it is not what it says.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { axeOn } from './gallery-axe.mjs';
import { onBrowsers } from './stage.mjs';
import { ask } from './support/backup.mjs';
import { addFile, chooseBackup, LONG, PNG, pdf, saved } from './support/evidence.mjs';
import { saveForm } from './support/forms.mjs';

const PDF = pdf();
const NOON = '2024-03-28T10:24+07:00';
/** By browser: its backup with files. */
const backups = {};
const FORM = '[data-card="points"] .evidence';

onBrowsers({ build: 'practice' }, (stage) => {
  let page;
  const told = (text, card = 'points') => page.body().waitForText(text, { card, ...LONG });
  const open = () => page.body().click({ name: /^Bukti.*: Webinar literasi/, card: 'points' });
  const width = () => page.evaluate((form) => document.querySelector(`${form} img`)?.naturalWidth ?? 0, FORM);

  beforeAll(async () => {
    const site = await stage.open('/pengelolaan-kinerja?situasi=guru-menunggu-2024');
    await skipFirstRun(site.sidebar());
    await site.sidebar().waitForText('menunggu persetujuan', { card: 'now' });
    page = await stage.openExtensionPage('dashboard.html');
    await told('Siapkan bukti', 'evidence');
    await page.body().click({ name: 'Tambah', card: 'points' });
    await saveForm(page.body(), { title: 'Webinar literasi', points: '2', count: '1', doneOn: '2024-03-12' });
    await told(/Belum ada bukti di sini.*Webinar literasi/, 'evidence');
  });

  test('a PDF and a picture are kept, the picture is shown small', async () => {
    await open();
    await addFile(page, 'points', 'Sertifikat webinar.pdf', PDF);
    await told('Berkas tersimpan.');
    await addFile(page, 'points', 'foto.png', PNG);
    await told(/foto\.png Gambar · 7\d B/);
    await expect.poll(width, LONG).toBe(1);
    await told(/Sudah ada bukti.*Webinar literasi Selesai 12 Mar · 2 berkas/, 'evidence');
    expect(await axeOn(page, 'html')).toEqual([]);
  });

  test('a note and a link beside them; a link that is none is refused where it stands', async () => {
    await page.body().type('#field-note', 'Aslinya di map biru');
    await page.body().type('#field-link', 'contoh.id/sertifikat');
    await page.body().click({ name: 'Simpan', card: 'points' });
    await told('diawali https://');
    await page.body().type('#field-link', 'https://contoh.id/sertifikat');
    await page.body().click({ name: 'Simpan', card: 'points' });
    await page.body().waitForElement(FORM, { gone: true });
    await told(/2 berkas, tautan, catatan/, 'evidence');
  });

  test('all of it outlives the page and the worker', async () => {
    await stage.browser.killWorker();
    await page.reload();
    await told(/Sudah ada bukti.*2 berkas, tautan, catatan/, 'evidence');
    await open();
    await told(/Sertifikat webinar\.pdf PDF · 60 kB/);
    await expect.poll(width, LONG).toBe(1);
    const file = await saved(page, () => page.body().click({ name: 'Unduh Sertifikat webinar.pdf' }));
    await page.show(); // Firefox shows a PDF that it has saved
    expect(file.name).toBe('Sertifikat webinar.pdf');
    expect(file.bytes.equals(PDF)).toBe(true);
  });

  test('a file that leaves comes back whole', async () => {
    await page.body().click({ name: 'Hapus foto.png' });
    await page.body().waitForText('foto.png', { card: 'points', gone: true });
    await page.body().click({ name: 'Urungkan' });
    await told('foto.png');
    await expect.poll(width, LONG).toBe(1);
  });

  test('11 MB, and a page that calls itself PDF, are refused with words', async () => {
    await addFile(page, 'points', 'besar.pdf', pdf(11 * 1024 * 1024));
    await told('Berkas ini lebih dari 10 MB.');
    await addFile(page, 'points', 'sertifikat.pdf', '<!doctype html><script>alert(1)</script>');
    await told('Isi berkas ini bukan PDF, JPG, PNG, WebP, atau GIF.');
    await told(/2 berkas, tautan, catatan/, 'evidence');
  });

  test('the largest that is taken comes through, in seconds', async () => {
    const large = pdf(10 * 1024 * 1024);
    await page.body().click({ name: /Bukti.*: Pelatihan mandiri/, card: 'points' });
    const began = performance.now();
    await addFile(page, 'points', 'terbesar.pdf', large);
    await told('Berkas tersimpan.');
    console.log(`${stage.name}: 10 MB kept after ${Math.round(performance.now() - began)} ms`);
    const file = await saved(page, () => page.body().click({ name: 'Unduh terbesar.pdf' }));
    await page.show();
    expect(file.bytes.equals(large)).toBe(true);
    await page.body().click({ name: 'Hapus bukti ini', card: 'points' });
    await page.body().waitForElement(FORM, { gone: true });
  });

  test('saved as one: each file under a name that says what it is, byte for byte, with the list', async () => {
    const zip = await saved(page, () => page.body().click({ name: 'Simpan semua sebagai ZIP' }));
    expect(zip.name).toBe('pendamping-pmm-bukti-2024-1.zip');
    const files = unzipSync(zip.bytes);
    const folder = '2024-1/01 Webinar literasi';
    expect(Object.keys(files).sort()).toEqual([
      `${folder}/2024-03-12 Sertifikat webinar.pdf`,
      `${folder}/2024-03-12 foto.png`,
      'daftar-bukti.csv',
    ]);
    expect(PDF.equals(files[`${folder}/2024-03-12 Sertifikat webinar.pdf`])).toBe(true);
    expect(PNG.equals(files[`${folder}/2024-03-12 foto.png`])).toBe(true);
    const list = new TextDecoder().decode(files['daftar-bukti.csv']);
    expect(list).toContain('Webinar literasi;2024-03-12;Aslinya di map biru;https://contoh.id/sertifikat;');
  });

  test('a backup with files is one ZIP of both', async () => {
    await told(/Berkas bukti 2 buah · 60 kB/, 'data');
    const zip = await saved(page, () => page.body().click({ name: 'Unduh dengan berkas' }));
    await told('Cadangan diunduh.', 'data');
    expect(zip.name).toBe('pendamping-pmm-2024-03-28.zip');
    expect(
      Object.keys(unzipSync(zip.bytes))
        .map((path) => path.replace(/[0-9a-f-]{36}/, 'ID'))
        .sort(),
    ).toEqual(['berkas/ID.pdf', 'berkas/ID.png', 'cadangan.json']);
    backups[stage.name] = zip.bytes;
  });

  test('in an empty browser it brings the same bytes, this one’s and the other’s; a damaged one changes nothing', async () => {
    await stage.relaunch({ profileDir: mkdtempSync(join(tmpdir(), 'pendamping-empty-')) });
    page = await stage.openExtensionPage('dashboard.html');
    await page.body().waitForText('Data Anda', LONG);
    await ask(page, 'see', { clock: NOON });
    await page.reload();
    await told('Belum ada yang tersimpan.', 'data');
    const spoiled = Buffer.from(backups[stage.name]);
    spoiled[spoiled.indexOf('%PDF-1.7') + 200] ^= 1;
    await chooseBackup(page, spoiled);
    await told(/Berkas ini tidak dapat dipulihkan.*rusak.*Tidak ada yang diubah/, 'data');
    for (const zip of Object.values(backups)) {
      await chooseBackup(page, zip);
      await told('2 berkas bukti ikut di dalamnya (60 kB).', 'data');
      await stage.browser.killWorker();
      await page.body().click({ name: 'Ganti semua', card: 'data' });
      await page.body().click('.confirm .button-danger');
      await page.body().waitForElement('.opened', { gone: true, ...LONG });
      await told(/Sudah ada bukti.*Webinar literasi.*2 berkas, tautan, catatan/, 'evidence');
      const back = unzipSync(
        (await saved(page, () => page.body().click({ name: 'Simpan semua sebagai ZIP' }))).bytes,
      );
      const [webinar, photo] = ['Sertifikat webinar.pdf', 'foto.png'].map(
        (name) => back[`2024-1/01 Webinar literasi/2024-03-12 ${name}`],
      );
      expect([PDF.equals(webinar), PNG.equals(photo)]).toEqual([true, true]);
    }
  });
});
