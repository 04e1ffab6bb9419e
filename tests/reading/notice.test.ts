import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, TODAY } from '../notices/in-chromium';
import type * as inPage from '../notices/in-page';
import { MARKUPS, PLACES } from '../notices/pages/markups';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
type Reading = { reading: typeof inPage };
const PAGE = PLACES.assessment(
  MARKUPS.antd('Tahap penilaian belum dibuka. <a id="more" href="#">Pelajari lebih lanjut</a>'),
);

test('a part of the page gives the same sighting as the whole page', async () => {
  await desk.notices(PAGE);
  const said = await desk.page.evaluate((today) => {
    const { sightNotices, verdictOf } = (globalThis as unknown as Reading).reading;
    const alert = document.querySelector('[role=alert]');
    const parts = [
      document,
      document.querySelector('main'),
      alert,
      document.querySelector('.ant-alert-message'),
    ];
    return parts.map((part) =>
      part
        ? sightNotices(part).map((one) => [
            one.element === alert,
            one.text,
            verdictOf(one, today).verdict,
            one.place.stage,
          ])
        : null,
    );
  }, TODAY);
  expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(said[0]?.[0]).toEqual([
    true,
    expect.stringContaining('Tahap penilaian'),
    'boleh-diabaikan',
    'penilaian',
  ]);
});

test('a notice that is put away is sighted all the same, and what a person points at is its notice', async () => {
  await desk.notices(`<style>[data-pendamping="diabaikan"]{display:none!important}</style>${PAGE}`);
  const said = await desk.page.evaluate((today) => {
    const { sightNotices, noticeAround, verdictOf } = (globalThis as unknown as Reading).reading;
    const more = document.querySelector('#more');
    document.querySelector('[role=alert]')?.setAttribute('data-pendamping', 'diabaikan');
    const around = more && noticeAround(more);
    return [
      sightNotices(document).map((one) => verdictOf(one, today).verdict),
      around && verdictOf(around, today).verdict,
    ];
  }, TODAY);
  expect(said).toEqual([['boleh-diabaikan'], 'boleh-diabaikan']);
});

test('in forced colours nothing is red', async () => {
  await desk.page.emulateMedia({ forcedColors: 'active' });
  const said = await desk.notices(PAGE);
  await desk.page.emulateMedia({ forcedColors: null });
  expect(said).toEqual([]);
  expect(await desk.notices(PAGE)).toHaveLength(1);
});

/** How often the browser is asked for a style is what a storm of changes pays for. */
test('a part without such words costs no style', async () => {
  await desk.notices(
    '<div id="card"><h3>Kegiatan</h3><p>Uraian <b>kegiatan</b> di kelas</p><span>Terbuka untuk umum</span><button>Buka</button></div>',
  );
  const asked = await desk.page.evaluate(() => {
    const real = globalThis.getComputedStyle;
    let count = 0;
    globalThis.getComputedStyle = (...args) => {
      count += 1;
      return real(...args);
    };
    const card = document.querySelector('#card');
    if (card) for (let i = 0; i < 100; i += 1) (globalThis as unknown as Reading).reading.sightNotices(card);
    globalThis.getComputedStyle = real;
    return card ? count : -1;
  });
  expect(asked).toBe(0);
});
