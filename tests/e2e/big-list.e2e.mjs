// Lists beyond most schools: 500 teachers, two of one name on two pages, and a page with an iframe that never loads.
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { paceOf } from './support/pace.mjs';
import { tabsOf } from './support/tabs.mjs';

const LIST = '/pengelolaan-kinerja/persetujuan?situasi=kepsek-2024';
const PATIENT = { timeout: 120_000 };
/** A block of the page's own thread in ms that a person would notice while scrolling or typing. */
const STUTTER = 1000;

onBrowsers({ build: 'practice' }, (stage) => {
  const open = tabsOf(stage);
  let silent;
  let page;
  beforeAll(async () => {
    silent = await listen();
    page = await open(LIST);
    await page.sidebar().waitForText('Endang Lestari · J');
    await skipFirstRun(page.sidebar());
  });
  afterAll(() => silent.close());

  test('an iframe that never loads holds nothing up', async () => {
    page = await open(LIST);
    await page.evaluate((port) => {
      const frame = document.createElement('iframe');
      frame.src = `http://localhost:${port}/`;
      document.querySelector('#root').before(frame);
    }, silent.port);
    await page.sidebar().waitForText('7 pengajuan menunggu', { card: 'now' });
  });

  test('500 teachers are read, searched and scrolled without a stutter', { timeout: 180_000 }, async () => {
    page = await open(LIST);
    await page.sidebar().waitForText('7 pengajuan menunggu', { card: 'now' });
    await page.evaluate(watchFrames);
    await page.evaluate(drawRows, { count: 500, name: 'Guru Baru' });
    await page.sidebar().waitForText('507 pengajuan menunggu', { card: 'now', ...PATIENT });
    await page.sidebar().click({ name: 'Lihat semua guru' });
    await page.sidebar().type({ name: 'Cari nama guru' }, 'baru 499');
    await page.sidebar().waitForText('Guru Baru 499', { card: 'approvals' });
    const found = await page.sidebar().evaluate((root) => root.querySelectorAll('.everybody li').length);
    expect(found).toBe(1);
    const longest = await page.evaluate(() => window.__longest);
    expect(longest / (await paceOf(page))).toBeLessThan(STUTTER);
  });

  test('of two of one name on two pages of a list each keeps their own', async () => {
    page = await open(LIST);
    const row = (subject, status) => [{ name: 'Wayan Kembar', subject, status }];
    await page.evaluate(drawPeople, row('Fisika', 'Perlu disetujui'));
    await page.sidebar().click({ name: 'Lihat semua guru' });
    await page.sidebar().type({ name: 'Cari nama guru' }, 'kembar');
    await page.sidebar().waitForText('Wayan Kembar', { card: 'approvals' });
    await page.evaluate(drawPeople, row('Kimia', 'Disetujui'));
    await page.sidebar().waitForText('Kimia', { card: 'approvals' });
    const both = await page
      .sidebar()
      .evaluate((root) => [...root.querySelectorAll('.everybody li')].map((one) => one.textContent).sort());
    expect(both).toEqual([
      expect.stringMatching(/Fisika.*menunggu Anda/),
      expect.stringMatching(/Kimia.*disetujui/),
    ]);
  });
});

/** A server that takes every connection and says nothing. */
async function listen() {
  const sockets = new Set();
  const server = createServer((socket) => sockets.add(socket));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** The longest time between two frames of the page from now on, in ms. */
const watchFrames = () => {
  let last = performance.now();
  window.__longest = 0;
  const frame = (now) => {
    window.__longest = Math.max(window.__longest, now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
};

/** In the place of the page's own rows a table of so many that wait. */
const drawRows = ({ count, name }) => {
  const rows = Array.from(
    { length: count },
    (_, at) =>
      `<tr><td>${name} ${at + 1}</td><td>Perencanaan</td><td>19 Maret 2024</td><td>Perlu disetujui</td></tr>`,
  ).join('');
  const heads = '<tr><th>Nama</th><th>Hal</th><th>Diajukan</th><th>Status</th></tr>';
  const own = document.querySelector('#root .max-w-5xl').lastElementChild;
  own.innerHTML = `<table><thead>${heads}</thead><tbody>${rows}</tbody></table>`;
};

const drawPeople = (people) => {
  const rows = people
    .map(
      ({ name, subject, status }) =>
        `<tr><td>${name}</td><td>${subject}</td><td>Perencanaan</td><td>${status}</td></tr>`,
    )
    .join('');
  const heads = '<tr><th>Nama</th><th>Mata pelajaran</th><th>Hal</th><th>Status</th></tr>';
  const own = document.querySelector('#root .max-w-5xl').lastElementChild;
  own.innerHTML = `<table><thead>${heads}</thead><tbody>${rows}</tbody></table>`;
};
