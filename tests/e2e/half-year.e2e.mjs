// A principal's half year on the list of 32, from the first plan in January to the assessment in June: at every step
// card, edge tab, role switch and the button in the toolbar say the same, and what the list says.
import { beforeAll, expect, test } from 'vitest';
import { approvalOf } from '../practice/state/select.js';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { act, jumpTo, tabsOf } from './support/tabs.mjs';

const LIST = '/pengelolaan-kinerja/persetujuan?situasi=kepsek-januari-2024';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun'];
const WHAT = {
  perencanaan: 'Perencanaan',
  'jadwal-observasi': 'Jadwal observasi',
  'hasil-observasi': 'Hasil observasi',
  'dokumen-tindak-lanjut': 'Dokumen tindak lanjut',
  penilaian: 'Penilaian',
};

const plan = (type, who, by = 'atasan', more = {}) => ({ type: `plan/${type}`, who, by, ...more });
const step = (type, who, name, by = 'guru') => ({ type: `step/${type}`, who, step: name, by });
const handIn = (who) => plan('hand-in', who, 'guru');

/** Day by day: who does what. Everybody stands on the first page of the list. */
const HALF_YEAR = [
  ['01-16', [handIn('nur')]],
  ['01-18', [handIn('sri')]],
  ['01-22', [handIn('dewi'), handIn('bambang'), handIn('agus')]],
  ['01-23', [plan('approve', 'nur'), plan('adjust', 'bambang', 'atasan', { note: 'Jumlah disesuaikan.' })]],
  ['01-25', [plan('agree', 'bambang', 'guru'), plan('return', 'sri', 'atasan', { note: 'Lengkapi SK.' })]],
  ['02-01', [handIn('sri'), plan('approve', 'agus')]],
  ['02-02', [plan('approve', 'sri'), plan('approve', 'dewi')]],
  ['02-12', [step('begin', 'sri', 'diskusi-persiapan'), step('submit', 'sri', 'diskusi-persiapan')]],
  ['02-13', [step('begin', 'nur', 'diskusi-persiapan'), step('submit', 'nur', 'diskusi-persiapan')]],
  ['02-14', [step('confirm', 'sri', 'diskusi-persiapan', 'atasan')]],
  ['02-16', [step('return', 'nur', 'diskusi-persiapan', 'atasan')]],
  ['02-20', [step('submit', 'nur', 'diskusi-persiapan')]],
  ['02-21', [step('confirm', 'nur', 'diskusi-persiapan', 'atasan')]],
  ['03-04', [step('begin', 'sri', 'observasi-kinerja', 'atasan')]],
  ['03-05', [step('begin', 'nur', 'observasi-kinerja', 'atasan')]],
  ['03-06', [step('submit', 'sri', 'observasi-kinerja', 'atasan')]],
  ['03-11', [step('begin', 'sri', 'diskusi-tindak-lanjut'), step('submit', 'sri', 'diskusi-tindak-lanjut')]],
  ['03-13', [step('confirm', 'sri', 'diskusi-tindak-lanjut', 'atasan')]],
  ['03-28', [handIn('lina'), handIn('ahmad')]],
  ['04-02', [plan('approve', 'lina'), step('begin', 'sri', 'upaya-tindak-lanjut')]],
  ['05-14', [step('submit', 'sri', 'upaya-tindak-lanjut'), step('begin', 'sri', 'refleksi-tindak-lanjut')]],
  ['06-03', [step('submit', 'sri', 'refleksi-tindak-lanjut')]],
  ['06-11', [{ type: 'rating/begin', who: 'sri', by: 'atasan' }]],
  ['06-12', [{ type: 'rating/give', who: 'sri', by: 'atasan', hasil: 'sesuai', perilaku: 'sesuai' }]],
  ['06-14', [{ type: 'school/predikat', by: 'dinas', value: 'baik' }]],
  ['06-18', [{ type: 'rating/predikat', who: 'sri', by: 'atasan' }]],
];

onBrowsers({ build: 'practice' }, (stage) => {
  const open = tabsOf(stage);
  let page;
  beforeAll(async () => {
    page = await open(LIST);
    await page.sidebar().waitForText('Endang Lestari · J');
    await skipFirstRun(page.sidebar());
  });

  test('before the first plan nothing waits, and no surface counts anything', async () => {
    await page.sidebar().waitForText('Tidak ada pengajuan yang menunggu Anda', { card: 'now' });
    expect(await saidOn(page)).toMatchObject({ rows: [], tab: '', role: null });
    expect((await stage.browser.badge()).title).not.toContain('pengajuan');
  });

  test.each(HALF_YEAR)('on %s every surface says what the list says', async (day, deeds) => {
    await jumpTo(page, `2024-${day}T09:00+07:00`);
    for (const deed of deeds) await act(page, deed);
    const rows = waitingOf(await page.evaluate(() => window.practice.read()));
    const count = rows.length === 0 ? null : `${rows.length}`;
    const sentence = count === null ? 'Tidak ada pengajuan' : `${count} pengajuan menunggu`;
    await page.sidebar().waitForText(sentence, { card: 'now' });
    const expected = { rows, tab: count === null ? '' : `${count}cek`, role: count };
    await expect.poll(() => saidOn(page), { timeout: 10_000 }).toEqual(expected);
    await expect.poll(() => badgeOf(stage), { timeout: 10_000 }).toEqual(count);
  });

  test('what waits at the end is what nobody looked at', async () => {
    const { rows } = await saidOn(page);
    expect(rows).toEqual(['Perencanaan: Ahmad Fauzi, 28 Mar', 'Hasil observasi: Nur Aini, 5 Mar']);
    expect(await page.sidebar().text('approvals')).not.toMatch(/predikat|Baik/);
  });

  test('a worker that was killed counts the same when it is back', async () => {
    const before = await stage.browser.badge();
    await stage.browser.killWorker();
    await page.reload();
    await page.sidebar().waitForText('pengajuan menunggu', { card: 'now', timeout: 15_000 });
    await expect.poll(() => stage.browser.badge(), { timeout: 10_000 }).toEqual(before);
  });
});

/** What waits by the practice PMM's own state: `Perencanaan: Sri Rahayu, 18 Jan`, oldest first in each part. */
function waitingOf({ people }) {
  const rows = Object.values(people)
    .filter(({ role }) => role === 'guru')
    .map((person) => ({ name: person.name, ...approvalOf(person) }))
    .filter(({ status }) => status === 'perlu-disetujui')
    .sort((one, other) => (`${one.since} ${one.name}` < `${other.since} ${other.name}` ? -1 : 1));
  return Object.keys(WHAT).flatMap((what) =>
    rows
      .filter((row) => row.what === what)
      .map(({ name, since }) => {
        const [, month, day] = since.split('-').map(Number);
        return `${WHAT[what]}: ${name}, ${day} ${MONTHS[month - 1]}`;
      }),
  );
}

/** The same of the card, in its own order inside each part; and the counts of edge tab and role switch. */
async function saidOn(page) {
  const { groups, ...counts } = await page.sidebar().evaluate((root) => ({
    groups: [...root.querySelectorAll('.waits')].map((group) => [
      group.getAttribute('aria-label'),
      group.querySelector('.waits-head .meta').textContent,
      [...group.querySelectorAll('li')].map((row) => [
        row.querySelector('.person-name').textContent,
        row.querySelector('.row-text .meta').textContent,
      ]),
    ]),
    tab: [...root.querySelectorAll('.tab-tone, .tab-count')].map((one) => one.textContent).join(''),
    role: root.querySelector('.roles-count')?.textContent ?? null, // nothing to count
  }));
  const inOrder = Object.values(WHAT).flatMap((title) => groups.filter(([name]) => name === title));
  expect(inOrder.length).toBe(groups.length);
  for (const [, count, rows] of groups) expect(count).toBe(`${rows.length}`);
  const rows = inOrder.flatMap(([title, , all]) =>
    all.map(([name, detail]) => `${title}: ${name}, ${/\d+ [A-Z][a-z]+/.exec(detail)?.[0]}`),
  );
  return { rows, ...counts };
}

/** The number on the button where it counts submissions, and the title says the same. */
async function badgeOf(stage) {
  const { text, title } = await stage.browser.badge();
  const said = /(\d+) pengajuan menunggu persetujuan Anda/.exec(title)?.[1] ?? null; // it counts dates, or nothing
  return said === null || said === text ? said : `${text}, but says ${title}`;
}
