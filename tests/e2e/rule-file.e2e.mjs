// A circular moves a deadline: its file is chosen, shown beside what stands, taken in, believed no more than it says, revoked.
// biome-ignore-all lint/performance/useDomNodeTextContent: what a person can see is what is asked for
import { beforeAll, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { axeOn } from './gallery-axe.mjs';
import { onBrowsers } from './stage.mjs';
import { ask } from './support/backup.mjs';
import { focused, pressTo } from './support/keyboard.mjs';
import { chooseRuleFile, keptRuleFiles, ruleFileText } from './support/rule-file.mjs';

const LATER = ruleFileText([{ stage: 'perencanaan', closesOn: '2024-04-14' }]);
const HTML = '<img src=x onerror=alert(1)>';
/** For a machine that is busy with others. */
const LONG = 120_000;

onBrowsers({ build: 'practice' }, (stage) => {
  let site;
  let page;
  const told = (text, more) => page.body().waitForText(text, { timeout: 20_000, ...more });
  const isShut = () => page.body().waitForElement('[data-card="data"] .opened', { gone: true });
  /** The first date of the sidebar's card, with all that stands beside it. */
  const firstDate = () =>
    site
      .sidebar()
      .evaluate((root) => root.querySelector('[data-card="deadlines"] .row').innerText.replace(/\s+/g, ' '));

  beforeAll(async () => {
    site = await stage.open('/pengelolaan-kinerja?situasi=guru-menunggu-2024');
    await skipFirstRun(site.sidebar());
    await site.sidebar().waitForText('menunggu persetujuan', { card: 'now' });
    page = await stage.openExtensionPage('dashboard.html');
    await told('Belum ada berkas aturan.', { card: 'data' });
  });

  test('is shown day by day beside what stands now, and nothing changes yet', async () => {
    const before = await page.body().text('deadlines');
    const shown = await chooseRuleFile(page, LATER);
    expect(shown).toContain(
      'Dari Dinas Pendidikan Contoh, berdasarkan Surat Edaran 800/1, terbit 20 Maret 2024.',
    );
    expect(shown).toMatch(
      /Perencanaan berubah Ditutup 14 April 2024 Sekarang 31 Maret 2024 · Aturan: SE 0559\/2024, lewat salinan/,
    );
    expect(shown).toContain('Berkas ini mengganti tanggal resmi.');
    expect(await page.body().text('deadlines')).toBe(before);
  });

  test(
    'axe finds nothing where it is shown',
    async () => {
      expect(await axeOn(page, 'html')).toEqual([]);
    },
    LONG,
  );

  test('taken in, the date is the new one, with this source beside it, never as official', async () => {
    await page.body().click({ name: 'Pakai tanggal ini', card: 'data' });
    await told('14', { card: 'deadlines' });
    await isShut();
    expect(await keptRuleFiles(page)).toMatch(
      /Perpanjangan perencanaan · Januari–Juni 2024 Perencanaan ditutup 14 April 2024 Dari Dinas Pendidikan Contoh.*Dipakai sejak 28 Maret 2024 Belum resmi Cabut/,
    );
    await site.show(); // a tab that is hidden asks when it is shown again
    await expect.poll(firstDate, { timeout: 20_000 }).toMatch(/17 hari/);
    const row = await firstDate();
    expect(row).toContain('Semula 31 Maret (SE 0559/2024)');
    expect(row).toContain(
      'Belum resmi: berkas aturan “Perpanjangan perencanaan” dari Dinas Pendidikan Contoh, terbit 20 Maret 2024',
    );
    await site.sidebar().waitForText('Yang resmi Minggu, 31 Maret (SE 0559/2024).', { card: 'now' });
    await page.show();
  });

  test('chosen once more it is there already', async () => {
    expect(await chooseRuleFile(page, LATER)).toContain('Berkas ini sudah Anda pakai.');
    await page.body().click({ name: 'Tutup', card: 'data' });
    await isShut();
  });

  test('revoked, all is as before, and one press brings it back', async () => {
    await page.body().click({ name: /^Cabut/, card: 'data' });
    await told('Belum ada berkas aturan.', { card: 'data' });
    await told('3 hari', { card: 'deadlines' });
    await page.body().click({ name: 'Urungkan' });
    await told('17 hari', { card: 'deadlines' });
    await page.body().click({ name: /^Cabut/, card: 'data' });
    await told('Belum ada berkas aturan.', { card: 'data' });
    await told('3 hari', { card: 'deadlines' });
  });

  test(
    'is kept though the worker was killed between the look and the press, and by the keys alone',
    async () => {
      await chooseRuleFile(page, LATER);
      await expect.poll(() => page.evaluate(() => document.activeElement.localName)).toBe('h4');
      await stage.browser.killWorker();
      await pressTo(page, 'Pakai tanggal ini');
      await expect.poll(() => focused(page)).toMatchObject({ ringed: true, seen: true });
      await page.press('Enter');
      await told('17 hari', { card: 'deadlines' });
      await isShut();
    },
    LONG,
  );

  test('a damaged or hostile one says what is wrong and where, and changes nothing', async () => {
    const before = JSON.stringify((await ask(page, 'overview', {})).ruleFiles);
    expect(await chooseRuleFile(page, LATER.slice(0, -30))).toMatch(/terpotong.*baris 1, kolom \d+/);
    expect(await chooseRuleFile(page, LATER.replace('closesOn', 'tutup'))).toContain(
      'bagian “windows › ke-1 › tutup”. Yang dikenal di situ: stage, for, opensOn, closesOn.',
    );
    const nested = `{"pendamping":${'['.repeat(3_000)}${']'.repeat(3_000)}}`;
    expect(await chooseRuleFile(page, nested)).toContain('bersarang terlalu dalam');
    expect(await chooseRuleFile(page, ' '.repeat(500_000))).toContain('terlalu besar');
    expect(await page.evaluate(() => document.querySelectorAll('.opened .button-primary').length)).toBe(0);
    expect(JSON.stringify((await ask(page, 'overview', {})).ruleFiles)).toBe(before);
  });

  test('markup in it is text wherever it stands', async () => {
    const file = ruleFileText([{ stage: 'penilaian', closesOn: '2024-06-21' }], { name: HTML, issuer: HTML });
    expect(await chooseRuleFile(page, file)).toContain(HTML);
    await page.body().click({ name: 'Pakai tanggal ini', card: 'data' });
    await isShut();
    await expect.poll(() => keptRuleFiles(page)).toContain(`${HTML} · Januari–Juni 2024`);
    expect(await page.evaluate(() => document.querySelectorAll('img[src="x"]').length)).toBe(0);
  });
});
