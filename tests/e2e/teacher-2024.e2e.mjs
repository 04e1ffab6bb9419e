// A teacher of 2024, over the days on which the window for plans closes.
// biome-ignore-all lint/performance/useDomNodeTextContent: what a person can see is what is asked for
import { beforeAll, describe, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { jumpTo, tabsOf } from './support/tabs.mjs';

const ZONES = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };
const HOME = '/pengelolaan-kinerja';
const at = (day, time, zone) => `${day}T${time}${ZONES[zone]}`;
const opened = (situation, now) => `${HOME}?situasi=${situation}&now=${encodeURIComponent(now)}`;

onBrowsers({ build: 'practice' }, (stage) => {
  const open = tabsOf(stage);
  beforeAll(async () => skipFirstRun((await open(`${HOME}?situasi=guru-menunggu-2024`)).sidebar()));

  describe.each(Object.keys(ZONES))('in %s', (zone) => {
    test('who handed in her plan is told the days as her own calendar has them', async () => {
      const page = await open(opened('guru-menunggu-2024', at('2024-03-28', '10:24', zone)));
      await waitsWithThreeDaysLeft(page.sidebar());
      const reads = saysAt(page, zone);
      await reads('2024-03-28', '23:50', '3 hari lagi');
      await reads('2024-03-29', '00:10', '2 hari lagi');
      await reads('2024-03-31', '00:10', 'Hari ini');
      await reads('2024-03-31', '23:50', 'Hari ini');
      await reads('2024-04-01', '00:10', 'rencana Anda sudah diajukan');
      await isSafeAfterTheWindow(page.sidebar());
      await reads('2024-04-01', '23:50', 'rencana Anda sudah diajukan');
    });

    test('who still has a draft is late on 1 April, and not an hour before', async () => {
      const page = await open(opened('guru-draf-2024', at('2024-03-28', '10:24', zone)));
      const reads = saysAt(page, zone);
      await reads('2024-03-28', '23:50', /Giliran Anda.*3 hari lagi/);
      await reads('2024-03-31', '23:50', /Giliran Anda.*Hari ini/);
      const late = await reads('2024-04-01', '00:10', 'Lewat 1 hari');
      expect(late).toMatch(/Giliran Anda/);
      expect(late).toMatch(/31 Maret/);
    });
  });

  test('who has not begun is late too', async () => {
    const page = await open(opened('guru-kosong-2024', at('2024-04-01', '09:00', 'WIT')));
    const late = await page.sidebar().waitForText('Lewat 1 hari', { card: 'now' });
    expect(late).toMatch(/Giliran Anda/);
  });

  test('sees the source of the date beside the earlier one, and her points', async () => {
    const page = await open(opened('guru-menunggu-2024', at('2024-03-28', '10:24', 'WIB')));
    const sidebar = page.sidebar();
    await waitsWithThreeDaysLeft(sidebar);
    const window = await sidebar.evaluate(rowWith, 'Masa pengisian rencana ditutup');
    expect(window.text).toMatch(/^Mar 31 .*3 hari .*Semula 31 Januari.*SE 0559\/2024/);
    expect(window.titles.join()).toContain('0559/B.B1/GT.02.00/2024');
    const points = await sidebar.text('points');
    expect(points).toMatch(/24\s+direncanakan/);
    expect(points).toMatch(/32\s+anjuran\s+128/);
    expect(points).toMatch(/8 poin lagi mencapai batas bawah anjuran/);
  });
});

/** Lets the clock jump and waits until the sidebar has read at that hour; gives what `now` says then. */
const saysAt = (page, zone) => async (day, time, text) => {
  await jumpTo(page, at(day, time, zone));
  await page.sidebar().waitForText(time.replace(':', '.'), { card: 'read' });
  return page.sidebar().waitForText(text, { card: 'now' });
};

async function waitsWithThreeDaysLeft(sidebar) {
  const now = await sidebar.waitForText('menunggu persetujuan', { card: 'now' });
  expect(now).toMatch(/Giliran: Kepala Sekolah.*3 hari lagi/);
  expect(now).toMatch(/ditutup (Minggu, )?31 Maret/);
  const current = await sidebar.evaluate((root) => root.querySelector('[aria-current="step"]').innerText);
  expect(current).toMatch(/Perencanaan[\s\S]*Menunggu persetujuan[\s\S]*Giliran: Kepala Sekolah/);
}

async function isSafeAfterTheWindow(sidebar) {
  const now = await sidebar.waitForText('rencana Anda sudah diajukan', { card: 'now' });
  expect(now).toMatch(/sudah ditutup 31 Maret/);
  expect(now).toMatch(/Pelaporan pelaksanaan berjalan sampai 30 Juni/);
  expect(now).not.toMatch(/Lewat|Hari ini|hari lagi/);
}

/** The row of the dates that speaks of `what`: its words, and what its sources are called in full. */
function rowWith(root, what) {
  const rows = [...root.querySelectorAll('[data-card="deadlines"] li')];
  const row = rows.find((one) => one.innerText.includes(what));
  const titles = [...row.querySelectorAll('a')].map((link) => link.title);
  return { text: row.innerText.replace(/\s+/g, ' '), titles };
}
