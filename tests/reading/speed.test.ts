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

/** Median of many readings; the first ones warm up, as on a page that is read again and again. */
async function median(
  html: string,
  runs: number,
): Promise<{ first: number; median: number; elements: number }> {
  await reader.read(html);
  return reader.page.evaluate((count) => {
    const { readPage } = (globalThis as unknown as { reading: typeof import('./in-page') }).reading;
    const took = Array.from({ length: count }, () => {
      const start = performance.now();
      readPage(document, { today: '2024-03-28' });
      return performance.now() - start;
    });
    const sorted = [...took].sort((a, b) => a - b);
    return {
      first: took[0] ?? 0,
      median: sorted[count >> 1] ?? 0,
      elements: document.querySelectorAll('*').length,
    };
  }, runs);
}

// Twice the aim of the issue: the machine that runs this may be busy with other browsers.
test.each([
  ['a teacher, 2,000 elements', TEACHER + times(220, CARD), 30],
  ['a teacher, 20,000 elements', TEACHER + times(2200, CARD), 240],
  ['a superior, 2,000 elements', `${SUPERIOR}${times(235, ROW)}</table>`, 30],
  ['a superior, 20,000 elements', `${SUPERIOR}${times(2350, ROW)}</table>`, 240],
])('%s', async (name, html, limit) => {
  const measured = await median(html, 9);
  console.log(name, measured);
  expect(measured.median).toBeLessThan(limit);
});
