// A teacher in the yearly cycles: without points, without known dates, and in a year that nobody has ruled yet.
// biome-ignore-all lint/performance/useDomNodeTextContent: what a person can see is what is asked for
import { beforeAll, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { atPace } from './support/pace.mjs';
import { act, tabsOf } from './support/tabs.mjs';

const HOME = '/pengelolaan-kinerja';

onBrowsers({ build: 'practice' }, (stage) => {
  const open = tabsOf(stage);
  beforeAll(async () => skipFirstRun((await open(`${HOME}?situasi=guru-dinilai-2026`)).sidebar()));

  test('who is being rated on 21 November 2026 waits, and has no points', async () => {
    const sidebar = (await open(`${HOME}?situasi=guru-dinilai-2026`)).sidebar();
    const now = await sidebar.waitForText('Kinerja Anda sedang dinilai', { card: 'now' });
    expect(now).toMatch(/Giliran: Kepala Sekolah/);
    expect(now).toMatch(/Kepala Sekolah menilai sebagai Pejabat Penilai Kinerja/);
    expect(await sidebar.evaluate((root) => root.querySelectorAll('[data-card="points"]').length)).toBe(0);
    expect(await sidebar.text()).not.toMatch(/\d+ poin/);
  });

  test('sees what comes next, marked as an estimate', async () => {
    const sidebar = (await open(`${HOME}?situasi=guru-dinilai-2026`)).sidebar();
    await sidebar.waitForText('Kinerja Anda sedang dinilai', { card: 'now' });
    const [first, second] = await sidebar.evaluate(datesOf);
    expect(first).toMatch(/Des 31 .*Pra-Perencanaan 2027/);
    expect(first).toMatch(/Perkiraan/);
    expect(second).toMatch(/Jan .*2027/);
    expect(second).toMatch(/31 Januari/);
    expect(second).toMatch(/Perkiraan/);
  });

  test('is told that a year without a ruleset is one', async () => {
    const sidebar = (await open(`${HOME}?situasi=guru-2028`)).sidebar();
    await sidebar.waitForText('Jan–Des 2028');
    await sidebar.waitForText('Aturan untuk periode ini belum kami miliki');
    await sidebar.waitForText(/Perencanaan.*tanpa tanggal resmi.*Sedang dikerjakan/, { card: 'stages' });
    expect(await sidebar.text()).not.toMatch(/Aturan: |\d+ hari lagi/);
  });

  test('who waits sees the approval within a second, without a reload', async () => {
    const page = await open(`${HOME}?situasi=guru-menunggu-2024`);
    await page.sidebar().waitForText('menunggu persetujuan', { card: 'now' });
    const late = await atPace(page, () => page.evaluate(timeFromPageToSidebar));
    await page.sidebar().waitForText('Disetujui', { card: 'stages' });
    expect(late).toBeLessThan(1000);
  });

  test('who waits sees what her principal does in another tab', async () => {
    const teacher = await open(`${HOME}?situasi=guru-menunggu-2024`);
    await teacher.sidebar().waitForText('menunggu persetujuan', { card: 'now' });
    const principal = await stage.open(`${HOME}/persetujuan/sri?sebagai=kepala-sekolah`);
    await expect.poll(() => principal.evaluate(pressButton, 'Setujui')).toBe(true);
    await principal.close();
    await teacher.evaluate(watchFromShownToSidebar);
    await teacher.show();
    const late = await atPace(teacher, () => teacher.evaluate(() => window.late));
    expect(late).toBeLessThan(1000);
    await teacher.sidebar().waitForText(/Perencanaan.*Disetujui/, { card: 'stages' });
    expect(await teacher.sidebar().text('now')).not.toMatch(/menunggu persetujuan/);
  });

  test('whose plan comes back changed is told that it is her turn', async () => {
    const page = await open(`${HOME}?situasi=guru-menunggu-2024`);
    await page.sidebar().waitForText('menunggu persetujuan', { card: 'now' });
    await act(page, { type: 'plan/adjust', who: 'sri', by: 'atasan', note: 'Satu kegiatan saja.' });
    await page.sidebar().waitForText(/Giliran Anda.*Kepala Sekolah mengubah rencana Anda/, { card: 'now' });
  });
});

function datesOf(root) {
  const rows = [...root.querySelectorAll('[data-card="deadlines"] li')];
  return rows.map((row) => row.innerText.replace(/\s+/g, ' '));
}

/** Whether it is drawn and was pressed. */
function pressButton(text) {
  const all = [...document.querySelectorAll('#root button')];
  const button = all.find((one) => one.innerText.trim() === text);
  button?.click(); // not drawn yet
  return button !== undefined;
}

/** Sets `window.late` to the time in ms from when the tab is shown until its sidebar says that the plan is approved. */
function watchFromShownToSidebar() {
  const sidebar = document.querySelector('pendamping-pmm').shadowRoot;
  // Meanwhile it may tell of the principal, who has no such card.
  const isThere = () => /Disetujui/.test(sidebar.querySelector('[data-card="stages"]')?.textContent ?? '');
  let shown = document.hidden ? null : performance.now();
  window.late = new Promise((resolve) => {
    const look = () => {
      if (!document.hidden) shown ??= performance.now();
      if (shown !== null && isThere()) resolve(performance.now() - shown);
    };
    document.addEventListener('visibilitychange', look);
    new MutationObserver(look).observe(sidebar, { childList: true, subtree: true, characterData: true });
    look();
  });
}

/**
 * Lets the principal approve, and takes the time in ms from the moment the page shows it until the sidebar does.
 * One clock for both, which the practice build's open shadow root allows.
 */
function timeFromPageToSidebar() {
  const root = document.querySelector('#root');
  const sidebar = document.querySelector('pendamping-pmm').shadowRoot;
  return new Promise((resolve) => {
    let shown = null;
    const look = () => {
      if (shown === null && /Disetujui/.test(root.innerText)) shown = performance.now();
      const stages = sidebar.querySelector('[data-card="stages"]');
      if (shown !== null && /Disetujui/.test(stages.innerText)) resolve(performance.now() - shown);
    };
    const observer = new MutationObserver(look);
    for (const one of [root, sidebar]) {
      observer.observe(one, { childList: true, subtree: true, characterData: true });
    }
    window.practice.act({ type: 'plan/approve', who: 'sri', by: 'atasan' });
  });
}
