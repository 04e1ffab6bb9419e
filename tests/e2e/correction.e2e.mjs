// What was read wrongly is said to be so, holds, and yields to what is newer; a page is reported without its people.
// biome-ignore-all lint/performance/useDomNodeTextContent: what a person can see is what is asked for
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { focusIn } from './support/focus.mjs';
import { saveForm } from './support/forms.mjs';
import { act, jumpTo, tabsOf } from './support/tabs.mjs';

const HOME = '/pengelolaan-kinerja';
const LIST = '/pengelolaan-kinerja/persetujuan?situasi=kepsek-2024';
const READER = fileURLToPath(new URL('../read.mjs', import.meta.url));
const READ = { card: 'read' };
const PLAN = 'Perencanaan: Menunggu persetujuan';

onBrowsers({ build: 'practice' }, (stage) => {
  const open = tabsOf(stage);
  let page;
  let sidebar;
  const look = async (path) => {
    page = await open(path);
    sidebar = page.sidebar();
  };
  /** Unfolds the row of that name, where it is not. */
  const unfold = async (name) => {
    await sidebar.waitForElement('[data-card="read"] .read');
    if (await sidebar.evaluate(isFolded, name))
      await sidebar.click({ name: new RegExp(`^${name}`), ...READ });
  };

  beforeAll(async () => {
    await look(`${HOME}?situasi=guru-menunggu-2024`);
    await skipFirstRun(sidebar);
    await sidebar.click({ name: 'Apa yang terbaca', ...READ });
  });

  describe('a reading is set right', () => {
    test('in the row where it stands, with the value that was read filled in', async () => {
      await unfold('Tahap dan status');
      await sidebar.click({ name: `Bukan begitu: ${PLAN}`, ...READ });
      const filled = await sidebar.evaluate((root) => root.querySelector('[data-card="read"] select').value);
      expect(filled).toBe('menunggu-persetujuan');
      expect(await sidebar.evaluate((root) => root.querySelectorAll('form').length)).toBe(1);
      await saveForm(sidebar, { status: 'Sedang' });
      await sidebar.waitForText('Ajukan perencanaan Anda', { card: 'now' });
    });

    test('and is shown beside the page’s word, which stays listed', async () => {
      await isSetRight(sidebar);
    });

    test('after a reload and the death of the worker too', async () => {
      await page.reload();
      await isSetRight(sidebar);
      await stage.browser.killWorker();
      await page.reload();
      await isSetRight(sidebar);
      await sidebar.waitForText('Ajukan perencanaan Anda', { card: 'now' });
    });

    test('until the page says something newer and different', async () => {
      await jumpTo(page, '2024-03-29T09:00+07:00');
      await act(page, { type: 'plan/approve', who: 'sri', by: 'atasan' });
      await sidebar.waitForText(/Halaman menyebut Disetujui, Anda mengisi Sedang dikerjakan/, {
        card: 'stages',
      });
      await unfold('Tahap dan status');
      await sidebar.waitForText('Perencanaan: Disetujui Bukan begitu', READ);
      expect(await sidebar.text('now')).not.toMatch(/Ajukan perencanaan/);
    });
  });

  describe('a reading is ignored', () => {
    const ignore = async () => {
      await sidebar.click({ name: /^Bukan begitu: Perencanaan: Menunggu/, ...READ });
      await sidebar.click({ name: 'Abaikan bacaan ini', ...READ });
      await isIgnored(sidebar);
    };

    test('and counts nowhere any more', async () => {
      await look(`${HOME}?situasi=guru-menunggu-2026`);
      await sidebar.waitForText('menunggu persetujuan', { card: 'now' });
      await unfold('Tahap dan status');
      await ignore();
      expect(await sidebar.text('stages')).not.toMatch(/Menunggu persetujuan/);
    });

    test('can be undone at once', async () => {
      await sidebar.click({ name: 'Urungkan' });
      await sidebar.waitForText('menunggu persetujuan', { card: 'now' });
      await ignore();
    });

    test('is so after a reload and the death of the worker too', async () => {
      await stage.browser.killWorker();
      await page.reload();
      await unfold('Tahap dan status');
      await isIgnored(sidebar);
    });

    test('until it is taken back', async () => {
      await sidebar.click({ name: /^Pakai lagi: Perencanaan/, ...READ });
      await sidebar.waitForText('menunggu persetujuan', { card: 'now' });
      await sidebar.waitForText('Anda bilang bukan begitu', { ...READ, gone: true });
    });
  });

  describe('a page is reported', () => {
    let text = '';
    beforeAll(async () => {
      await look(LIST);
      await sidebar.waitForText('Endang Lestari · J'); // a profile of her own, with its own first run
      await skipFirstRun(sidebar);
      await sidebar.waitForText('7 pengajuan menunggu persetujuan Anda', { card: 'now' });
    });

    test('as text that holds the words of the feature and nobody’s name', async () => {
      await sidebar.click({ name: 'Laporkan halaman', ...READ });
      await sidebar.waitForElement('.report pre');
      text = await sidebar.evaluate((root) => root.querySelector('.report pre').textContent);
      for (const word of ['Perlu disetujui', 'Jadwal observasi'])
        expect(text.includes(word), word).toBe(true);
      expect(text.slice(0, 15)).toBe('<!doctype html>');
      const names = await page.evaluate(namesOnPage);
      expect(names.length).toBeGreaterThan(10);
      expect(names.filter((name) => new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
      expect(/[02-9]\d{3}/.exec(text.replace(/"[^"]*"/g, ''))).toBe(null);
      expect(await sidebar.evaluate((root) => root.querySelector('.report table'))).toBe(null);
    });

    test('that `npm run read` understands as a page', () => {
      const folder = mkdtempSync(join(tmpdir(), 'pendamping-report-'));
      const file = join(folder, 'kerangka.html');
      writeFileSync(file, text);
      const said = execFileSync(process.execPath, [READER, file, '--on', '2024-03-28'], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      const kinds = JSON.parse(said).observations.map((one) => one.kind);
      expect(kinds).toContain('approval');
    });

    test('from which Tab does not lead out', async () => {
      const names = [];
      for (let at = 0; at < 5; at += 1) {
        names.push(await focusIn(sidebar));
        await page.press('Tab');
      }
      expect(names).toEqual([
        'Kerangka halaman',
        'Salin',
        'Simpan sebagai berkas',
        'Tutup',
        'Kerangka halaman',
      ]);
    });

    test('and is copied, and given back to where it was asked for', async () => {
      await sidebar.click({ name: 'Salin' });
      await sidebar.waitForText('Tersalin');
      await page.press('Escape');
      await sidebar.waitForElement('.report', { gone: true });
      expect(await focusIn(sidebar)).toBe('Laporkan halaman');
      // A search field is one line.
      const plain = (one) => one.replace(/\s+/g, '');
      expect(plain(await pasted(page, sidebar)) === plain(text)).toBe(true);
    });

    test('and is saved by the browser itself, without an error', async () => {
      await sidebar.click({ name: 'Laporkan halaman', ...READ });
      await sidebar.click({ name: 'Simpan sebagai berkas' });
      await sidebar.click({ name: 'Tutup' });
      await sidebar.waitForElement('.report', { gone: true });
      expect(await page.url()).toMatch(/persetujuan/);
    });

    test('also where nothing had been a reason to read it', async () => {
      await look('/practice.css');
      // Of several who are known here, the page says nobody's name: hers shows no record before she says that it is hers.
      await sidebar.click({ name: 'Ini halaman saya: Endang Lestari' });
      await sidebar.click({ name: 'Laporkan halaman', ...READ });
      await sidebar.waitForElement('.report pre');
      const shown = await sidebar.evaluate((root) => root.querySelector('.report pre').textContent);
      expect(/<pre/.test(shown)).toBe(true);
    });
  });

  async function isSetRight(bar) {
    const conflict = /Halaman menyebut Menunggu persetujuan, Anda mengisi Sedang dikerjakan/;
    await bar.waitForText(conflict, { card: 'stages' });
    await unfold('Tahap dan status');
    await bar.waitForText(/Anda bilang bukan begitu, .*: Sedang dikerjakan/, READ);
    expect(await bar.evaluate((root) => root.querySelector('[data-card="read"] s').innerText)).toBe(PLAN);
  }

  async function isIgnored(bar) {
    await bar.waitForText('Dibaca dari halaman. Anda bilang bukan begitu', READ);
    await bar.waitForText('menunggu persetujuan', { card: 'now', gone: true });
  }
});

function isFolded(root, name) {
  const rows = [...root.querySelectorAll('[data-card="read"] details')];
  const row = rows.find((one) => one.querySelector('summary').innerText.startsWith(name));
  if (!row) throw new Error(`no row "${name}" among ${rows.length}`);
  return !row.open;
}

/** Every word with a capital of what stands in the list's cells of names, and who is signed in. */
function namesOnPage() {
  const shown = document.querySelector('#root').innerText;
  const all = window.practice.read();
  const people = JSON.stringify(all).match(/"name":"([^"]+)"/g) ?? [];
  const words = people.flatMap((one) => one.slice(8, -1).split(/\s+/));
  return [...new Set(words)].filter((word) => word.length > 3 && shown.includes(word));
}

/** What the clipboard holds, by pasting it into the search among the teachers. */
async function pasted(page, sidebar) {
  await sidebar.click({ name: 'Lihat semua guru', card: 'approvals' });
  await sidebar.click('.search');
  await page.press('Control+V');
  return sidebar.evaluate((root) => root.querySelector('.search').value);
}
