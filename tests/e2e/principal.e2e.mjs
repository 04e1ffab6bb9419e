// A principal with 32 teachers: what waits, over pages and filters; her own side kept apart. See also half-year.
import { beforeAll, describe, expect, test } from 'vitest';
import { approvalOf } from '../practice/state/select.js';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { atPace } from './support/pace.mjs';
import { act, isReadAt, jumpTo, ownMoment, pathAt, tabsOf } from './support/tabs.mjs';

const LIST = '/pengelolaan-kinerja/persetujuan';
const HOME = '/pengelolaan-kinerja';
/** How many the practice PMM lists of each status. */
const LISTED = { 'menunggu-pegawai': 2, 'perlu-disetujui': 7, '': 32 };
const NAMES = { sri: 'Sri Rahayu', bambang: 'Bambang Hartono', maria: 'Maria Yosefa Bere', nur: 'Nur Aini' };

const plan = (type, who, by = 'atasan', more = {}) => ({ type: `plan/${type}`, who, by, ...more });

onBrowsers({ build: 'practice' }, (stage) => {
  const open = tabsOf(stage);
  let page;
  beforeAll(async () => skipFirstRun((await open(`${HOME}?situasi=guru-menunggu-2024`)).sidebar()));

  describe('a list of 32', () => {
    test('says at once what the first ten rows say', async () => {
      page = await open(`${LIST}?situasi=kepsek-2024`);
      await page.sidebar().waitForText('Endang Lestari · J'); // a profile of her own, with its own first run
      await skipFirstRun(page.sidebar());
      const now = await page.sidebar().waitForText('7 pengajuan menunggu persetujuan Anda', { card: 'now' });
      expect(now).toMatch(/Giliran Anda.*3 hari lagi/);
      expect(now).toMatch(/4 perencanaan, 2 jadwal observasi, 1 hasil observasi\. Yang tertua 9 hari\./);
      const card = await page.sidebar().text('approvals');
      expect(card).toMatch(
        /Menunggu Anda.*tertua dahulu.*Perencanaan.*4.*Sri Rahayu.*diajukan 19 Mar.*9 hari/s,
      );
      await says(page, 7);
    });

    test('adds up over its pages, and a filter takes nobody away', async () => {
      for (let at = 2; at <= 4; at += 1) await turnTo(page, at);
      await page.sidebar().waitForText('19 dari 32 disetujui', { card: 'approvals' });
      const squares = await page.sidebar().evaluate((root) => root.querySelector('.squares').ariaLabel);
      expect(squares).toBe('19 disetujui, 4 menunggu Anda, 2 menunggu guru, 7 belum diajukan');
      for (const status of ['menunggu-pegawai', 'perlu-disetujui', '']) {
        await page.evaluate(filterBy, status);
        await expect.poll(() => page.evaluate(rangeOnPage)).toContain(`dari ${LISTED[status]} guru`);
        const now = ownMoment();
        await jumpTo(page, now);
        await isReadAt(page.sidebar(), now);
        await page.sidebar().waitForText('19 dari 32 disetujui', { card: 'approvals' });
        await says(page, 7);
      }
    });

    test('an arrow leads to the row on the page', async () => {
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.sidebar().click({ name: 'Tunjukkan Nur Aini di halaman', card: 'approvals' });
      await page.sidebar().waitForElement('.pointer');
      expect(await rowUnderPointer(page)).toBe('Nur Aini');
    });

    test('who is approved leaves within a second, without a reload', async () => {
      await page.sidebar().waitForText(NAMES.sri, { card: 'approvals' });
      const deed = { action: plan('approve', 'sri'), name: NAMES.sri };
      expect(await atPace(page, () => page.evaluate(timeUntilGone, deed))).toBeLessThan(1000);
      await page.sidebar().waitForText(NAMES.sri, { card: 'approvals', gone: true });
      await says(page, 6);
    });
  });

  test('on the way of a principal: checked one by one, the list follows', async () => {
    page = await open(`${LIST}?situasi=kepsek-2024`);
    await says(page, 7);
    await page.evaluate(() => window.practice.go('/pengelolaan-kinerja/persetujuan/sri'));
    const now = ownMoment();
    await jumpTo(page, now);
    await isReadAt(page.sidebar(), now);
    // The page names the teacher under a label: the record is hers, and the account is not.
    expect(await page.sidebar().text()).toContain('Endang Lestari');
    await act(page, plan('approve', 'sri'));
    await page.evaluate(() => window.practice.go('/pengelolaan-kinerja/persetujuan'));
    await page.sidebar().waitForText(NAMES.sri, { card: 'approvals', gone: true });
    await says(page, 6);
  });

  test('two hats: her own plan and her teachers never mix', async () => {
    page = await open(`${LIST}?situasi=kepsek-2024`);
    await says(page, 7);
    await page.evaluate(() => window.practice.go('/pengelolaan-kinerja?sisi=pegawai'));
    await page.sidebar().waitForElement('[data-card="stages"]');
    expect(await page.sidebar().text()).not.toContain(NAMES.sri);
    expect(await page.sidebar().text('stages')).toMatch(/Perencanaan.*Disetujui/s);
    await page.sidebar().click({ name: /^Atasan/ });
    await page.sidebar().waitForText(NAMES.sri, { card: 'approvals' });
    expect(await page.sidebar().evaluate((root) => root.querySelector('[data-card="stages"]'))).toBe(null);
    await page.sidebar().click({ name: /^Pegawai/ });
    await page.sidebar().waitForElement('[data-card="stages"]');
  });

  test('names by hand join those of the page; one click takes all, and one brings them back', async () => {
    page = await open(`${LIST}?situasi=kepsek-2024`);
    await says(page, 7);
    const sidebar = page.sidebar();
    await sidebar.click({ name: 'Lihat semua guru' });
    await sidebar.click({ name: 'Tambah nama' });
    await sidebar.type({ name: 'Tempel dari lembar kerja' }, 'Sri Rahayu\nBudi Baru\nAni Baru');
    await sidebar.click({ name: 'Simpan' });
    await sidebar.waitForText('Budi Baru', { card: 'approvals' });
    await sidebar.type({ name: 'Cari nama guru' }, 'baru');
    await sidebar.waitForText('Ani Baru', { card: 'approvals' });
    expect(await sidebar.evaluate((root) => root.querySelectorAll('.everybody li').length)).toBe(2);
    await sidebar.click({ name: 'Hapus nama guru' });
    await sidebar.waitForText('Budi Baru', { gone: true });
    await sidebar.click({ name: 'Urungkan' });
    await sidebar.waitForText(NAMES.sri, { card: 'approvals' });
  });

  test('two of one name stay two, and any name is nothing but a name', async () => {
    page = await open(`${LIST}?situasi=nama-kembar`);
    await page.sidebar().waitForText('onerror', { card: 'approvals' });
    await forgetNames(page); // those of the other situation are of the same school and period
    await page.reload();
    await page.sidebar().waitForText('onerror', { card: 'approvals' });
    await says(page, await waitingOn(page));
    await page.sidebar().click({ name: 'Tunjukkan Sri Rahayu (Matematika) di halaman', card: 'approvals' });
    await page.sidebar().waitForElement('.pointer');
    expect(await rowUnderPointer(page)).toBe('Sri Rahayu');
    expect(await page.evaluate(() => window.__pwned ?? null)).toBe(null);
    await forgetNames(page);
  });

  test('another account sees none of her teachers, and she finds them again', async () => {
    const now = ownMoment();
    // In the same tab: beside another, the list that is open there would be drawn once more, for a teacher.
    await page.goto(stage.url(pathAt(`${HOME}?sebagai=guru&situasi=guru-menunggu-2024`, now)));
    await isReadAt(page.sidebar(), now);
    await page.sidebar().waitForText('Sri Rahayu ·');
    await page.sidebar().waitForElement('.roles', { gone: true });
    expect(await page.sidebar().text()).not.toContain(NAMES.bambang);
    page = await open(`${LIST}?situasi=kepsek-2024`);
    await says(page, 7);
  });
});

/** Card, role switch and edge tab say that so many wait. */
async function says(page, count) {
  const sidebar = page.sidebar();
  const sentence = count === 0 ? 'Tidak ada pengajuan' : `${count} pengajuan menunggu`;
  await sidebar.waitForText(sentence, { card: 'now' });
  const said = await sidebar.evaluate((root) => ({
    rows: root.querySelectorAll('.waits li').length,
    role: root.querySelector('.roles-count')?.textContent ?? null,
    tab: [...root.querySelectorAll('.tab-tone, .tab-count')].map((one) => one.textContent).join(),
  }));
  expect(said).toEqual({ rows: count, role: `${count}`, tab: `${count}cek` });
}

async function forgetNames(page) {
  await page.sidebar().click({ name: 'Lihat semua guru' });
  await page.sidebar().click({ name: 'Hapus nama guru' });
  await page.sidebar().waitForElement('[data-card="approvals"]', { gone: true });
}

/** How many rows of the practice PMM wait for the principal. */
async function waitingOn(page) {
  const { people } = await page.evaluate(() => window.practice.read());
  const rows = Object.values(people).filter((one) => one.role === 'guru');
  return rows.filter((one) => approvalOf(one).status === 'perlu-disetujui').length;
}

async function turnTo(page, number) {
  await page.evaluate(() => {
    const buttons = [...document.querySelectorAll('#root button')];
    buttons.find((one) => one.textContent === 'Berikutnya').click();
  });
  const known = Math.min(32, number * 10);
  await page.sidebar().waitForText(`dari ${known} disetujui`, { card: 'approvals' });
}

/** Acts, and takes the time in ms until the name no longer stands among those who wait. Runs in the page. */
function timeUntilGone({ action, name }) {
  const sidebar = document.querySelector('pendamping-pmm').shadowRoot;
  const isGone = () => !sidebar.querySelector('[data-card="approvals"]').textContent.includes(name);
  return new Promise((resolve) => {
    const start = performance.now();
    const look = () => isGone() && resolve(performance.now() - start);
    new MutationObserver(look).observe(sidebar, { childList: true, subtree: true, characterData: true });
    window.practice.act(action);
  });
}

const filterBy = (status) => {
  const select = [...document.querySelectorAll('#root select')].at(-1);
  select.value = status;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

/** How many of how many the practice PMM says that it lists; '' for nobody. */
const rangeOnPage = () =>
  /Menampilkan \S+ dari \d+ guru/.exec(document.querySelector('#root').textContent)?.[0] ?? '';

/** The name that stands on the page in the middle of our frame. */
async function rowUnderPointer(page) {
  const { x, y } = await page.sidebar().evaluate((root) => {
    const box = root.querySelector('.pointer').getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  return page.evaluate(
    ({ x, y }) => document.elementsFromPoint(x, y).find((one) => one.closest('#root')).textContent,
    { x, y },
  );
}
