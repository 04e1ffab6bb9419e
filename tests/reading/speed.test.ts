import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const CARD = (i: number) =>
  `<div class="c"><div><span>${i}</span><h3>RHK nomor ${i} dalam praktik</h3></div><p>Keterangan singkat tentang <b>kegiatan</b> ${i} di kelas.</p><div><span>8 poin</span><span>Selesai</span></div></div>`;
const ROW = (i: number) =>
  `<tr><td>${i}</td><td>Budi Nomor ${'ABCDEFGHIJ'[i % 10]}${'klmnopqrst'[((i / 10) % 10) | 0]}, S.Pd.</td><td>Matematika</td><td>19 Maret 2024</td><td><span>Perlu disetujui</span></td><td><button>Cek</button></td></tr>`;
const times = (n: number, make: (i: number) => string) =>
  Array.from({ length: n }, (_one, i) => make(i)).join('');
const TEACHER = `<h1>Pengelolaan Kinerja</h1><ul><li>Perencanaan <b>Disetujui</b></li><li>Pelaksanaan <b>Belum dimulai</b></li></ul>`;
const SUPERIOR =
  '<h1>Pengelolaan Kinerja</h1><div role="tablist"><a role="tab" aria-selected="true">Sebagai Atasan</a></div><h2>Perencanaan</h2><table><tr><th>No</th><th>Nama</th><th>Mapel</th><th>Diajukan</th><th>Status</th><th>Aksi</th></tr>';

/**
 * The least of some readings, beside the least of as many turns of the barest work that any reader must do: to touch
 * every element once. A machine that is busy with other browsers slows both; the milliseconds are for `npm run bench`.
 */
async function measure(html: string): Promise<{ reading: number; touching: number; elements: number }> {
  await reader.read(html);
  return reader.page.evaluate(() => {
    const { readPage } = (globalThis as unknown as { reading: typeof import('./in-page') }).reading;
    const all = [...document.querySelectorAll('*')];
    const touch = () => {
      for (const one of all)
        if (one.checkVisibility()) one.getBoundingClientRect().width + (one.textContent?.length ?? 0);
    };
    const least = (work: () => unknown) =>
      Math.min(
        ...Array.from({ length: 4 }, () => {
          const start = performance.now();
          work();
          return performance.now() - start;
        }),
      );
    touch();
    readPage(document, { today: '2024-03-28' });
    return {
      touching: least(touch),
      reading: least(() => readPage(document, { today: '2024-03-28' })),
      elements: all.length,
    };
  });
}

test.each([
  ['a teacher', TEACHER, CARD, 220, ''],
  ['a superior', SUPERIOR, ROW, 235, '</table>'],
])(
  '%s: the time grows with the page, not faster',
  async (_name, head, row, count, end) => {
    const small = await measure(head + times(count, row) + end);
    const large = await measure(head + times(count * 4, row) + end);
    expect(small.elements).toBeGreaterThan(1900);
    expect(large.reading / small.reading).toBeLessThan(16);
    expect(large.reading / large.touching).toBeLessThan(40);
  },
  120_000,
);
