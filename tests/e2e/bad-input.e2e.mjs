// Pages and browsers that misbehave: one calm sentence where it matters, the rest works, nothing stored is lost.
import { beforeAll, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { breakStore, mendStore } from './support/break-store.mjs';
import { saveForm } from './support/forms.mjs';
import { act, tabsOf } from './support/tabs.mjs';

const HOME = '/pengelolaan-kinerja';
/** A worker that is stopped while it starts takes the browser some seconds. */
const PATIENT = { timeout: 15_000 };
const MARKUP = '<img src=x onerror="window.__pwned=true"><b>Rapat</b> guru';

onBrowsers({ build: 'practice' }, (stage) => {
  const open = tabsOf(stage);
  beforeAll(async () => skipFirstRun((await open(`${HOME}?situasi=memuat`)).sidebar()));

  test.each(['/masuk', '/bantuan'])(
    'of %s, which does not look like PMM, it claims nothing',
    async (path) => {
      const sidebar = (await open(path)).sidebar();
      const now = await sidebar.waitForText('Kami belum tahu status Perencanaan Anda', { card: 'now' });
      expect(now).not.toMatch(/Giliran|menunggu|disetujui/i);
      expect(await sidebar.text('stages')).not.toMatch(/Menunggu persetujuan|Disetujui|Selesai|Sedang/);
    },
  );

  test('of a page of which half came it says what it has, and what it has not', async () => {
    const sidebar = (await open(`${HOME}?situasi=setengah`)).sidebar();
    await sidebar.waitForText('menunggu persetujuan', { card: 'now' });
    expect(await sidebar.text('points')).toMatch(/Belum terbaca/);
  });

  test('absurd numbers are not believed, and that is said', async () => {
    const sidebar = (await open(`${HOME}?situasi=angka-ganjil`)).sidebar();
    await sidebar.waitForText('Sebagian halaman belum terbaca');
    await sidebar.waitForText('menunggu persetujuan', { card: 'now' });
    const points = await sidebar.text('points');
    expect(points).toMatch(/Belum terbaca/);
    expect(points).not.toMatch(/-3|−3|000\.000|999/);
  });

  test('a date that does not exist is not moved to one that does', async () => {
    const sidebar = (await open(`${HOME}?situasi=tanggal-mustahil`)).sidebar();
    const now = await sidebar.waitForText('menunggu persetujuan', { card: 'now' });
    expect(now).toMatch(/31 Maret/);
    expect(await sidebar.text()).not.toMatch(/\b(30|31) Feb|\b[12] Mar(et)?\b/);
  });

  test('markup in what the page says or the person writes stays text', async () => {
    const page = await open(`${HOME}?situasi=guru-draf-2024`);
    const sidebar = page.sidebar();
    await sidebar.waitForText('Ajukan perencanaan Anda', { card: 'now' });
    await act(page, { type: 'plan/add-activity', who: 'sri', by: 'guru', title: MARKUP, points: 4 });
    await sidebar.waitForText(MARKUP, { card: 'points' });
    await sidebar.click({ name: 'Tambah', card: 'deadlines' });
    await saveForm(sidebar, { title: MARKUP, on: '2024-04-03' });
    await sidebar.waitForText(MARKUP, { card: 'deadlines' });
    await isPlain(page);
    const other = await open(`${HOME}?situasi=html-di-nama`);
    await other.sidebar().waitForText('menunggu persetujuan', { card: 'now' });
    await isPlain(other);
  });

  test('while somebody has to sign in, or a page gives nothing, what is shown is told as a record', async () => {
    const page = await open(`${HOME}?situasi=guru-menunggu-2024`);
    const sidebar = page.sidebar();
    await sidebar.waitForText('menunggu persetujuan', { card: 'now' });
    await page.goto(stage.url('/masuk'));
    await sidebar.waitForText(/Yang tampak: catatan terakhir Sri Rahayu/);
    await page.goto(stage.url(`${HOME}?situasi=memuat`));
    await sidebar.waitForText(/Belum ada yang terbaca di halaman ini\. Yang tampak dibaca/, PATIENT);
    await sidebar.waitForText('menunggu persetujuan', { card: 'now' });
  });

  test('a worker killed in mid-message loses nothing', async () => {
    const page = await open(`${HOME}?situasi=guru-menunggu-2024`);
    const sidebar = page.sidebar();
    await sidebar.waitForText('menunggu persetujuan', { card: 'now' });
    const does = (type, by) => act(page, { type, who: 'sri', by });
    await Promise.all([stage.browser.killWorker(), does('plan/adjust', 'atasan')]);
    await sidebar.waitForText('Kepala Sekolah mengubah rencana Anda', { card: 'now', ...PATIENT });
    await Promise.all([does('plan/rework', 'guru'), stage.browser.killWorker()]);
    await sidebar.waitForText('Perbaiki perencanaan Anda', { card: 'now', ...PATIENT });
    await Promise.all([stage.browser.killWorker(), sidebar.click({ name: /^Cek data diri Anda/ })]);
    await sidebar.waitForText('Tersimpan', PATIENT);
    await sidebar.waitForText('Rapat', { card: 'deadlines' });
  });

  test('a browser that refuses to store is told of, and the page is still read', async () => {
    await stage.relaunch({ meanwhile: breakStore });
    const sidebar = (await stage.open(`${HOME}?situasi=guru-menunggu-2024`)).sidebar();
    await sidebar.waitForText('menunggu persetujuan', { card: 'now', timeout: 15_000 });
    await sidebar.waitForText('Peramban menolak menyimpan');
    await sidebar.click({ name: /^Siapkan RPP/, card: 'checklist' });
    await sidebar.waitForText('Belum tersimpan');
  });

  test('and nothing that was stored before is lost', async () => {
    await stage.relaunch({ meanwhile: mendStore });
    const sidebar = (await stage.open(HOME)).sidebar();
    await sidebar.waitForText('Rapat', { card: 'deadlines', timeout: 15_000 });
  });
});

/** Nothing that the page says has become an element of ours, or has run. */
async function isPlain(page) {
  const made = await page
    .sidebar()
    .evaluate((root) => root.querySelectorAll('img, script, iframe, [onerror]').length);
  expect(made).toBe(0);
  expect(await page.evaluate(() => window.__pwned ?? null)).toBeNull(); // nobody has set it
}
