import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReader, type Reader, TODAY } from './in-chromium';
import { MUTATIONS } from './mutate';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const N = (name: string) => `<span data-name>${name}</span>`;
const PAGES: Record<string, string> = {
  table: `<h1>Pengelolaan Kinerja</h1><p>Periode Januari - Juni 2024</p><table><tr><th>Tahap</th><th>Status</th><th>Batas akhir</th></tr><tr><td>Perencanaan</td><td>Menunggu persetujuan</td><td>31 Maret 2024</td></tr><tr><td>Pelaksanaan</td><td>Belum dimulai</td><td>30 Juni 2024</td></tr><tr><td>Penilaian</td><td>Terkunci</td><td></td></tr></table>`,
  cards: `<h1>Pengelolaan Kinerja</h1><main><div><div><h3>Perencanaan</h3><p>Susun rencana kinerja</p></div><div><b>Sedang diperiksa</b></div><p>s.d. 31 Maret 2024</p></div><div><div><h3>Pelaksanaan</h3><p>Observasi dan tindak lanjut</p></div><div><b>Terkunci</b></div></div><div><div><h3>Penilaian</h3><p>Hasil akhir</p></div><div><b>Belum dimulai</b></div></div></main>`,
  list: `<h1>Pengelolaan Kinerja</h1><ol><li><div>Diskusi Persiapan</div><div>Selesai</div></li><li><div>Observasi Kinerja</div><div>Menunggu persetujuan</div></li><li><div>Diskusi Tindak Lanjut</div><div>Terkunci</div></li></ol><div><div>Total poin direncanakan</div><div>24</div></div><p>Anjuran 32–128 poin</p>`,
  plan: `<nav><a href="#">Pengelolaan Kinerja</a><b aria-current="page">Perencanaan</b></nav><header><h1>Perencanaan</h1><div><span>Ada penyesuaian</span></div></header><h2>Pengembangan Kompetensi</h2><table><tr><th>Kegiatan</th><th>Poin (statis)</th><th>Jumlah</th></tr><tr><td>${N('Pelatihan mandiri')}</td><td>8</td><td>2</td></tr><tr><td>${N('Penelaah perangkat ajar')}</td><td>6</td><td>1</td></tr></table><p>Setelah disetujui, Anda dapat melanjutkan.</p>`,
  superior: `<h1>Pengelolaan Kinerja</h1><div role="tablist"><button role="tab" aria-selected="true">Sebagai Atasan</button><button role="tab" aria-selected="false">Sebagai Pegawai</button></div><h2>Perencanaan</h2><ul><li><div>${N('Budi Santoso, S.Pd.')}</div><div>Perlu disetujui</div><div>Diajukan 19 Maret 2024</div></li><li><div>${N('Ani Lestari')}</div><div>Disetujui</div><div>Diajukan 12 Maret 2024</div></li></ul>`,
};
const at = fc.noBias(fc.integer({ min: 0, max: 99_999 })).map((n) => n / 100_000);
const steps = fc.array(fc.tuple(fc.constantFrom(...MUTATIONS), at), { minLength: 1, maxLength: 6 });
const RUNS = 1000;

/** What is said: kinds and values, in order, without evidence, casing of free texts aside. */
test.each(Object.entries(PAGES))(
  '%s: the same facts after any of 1,000 mutations',
  async (_name, html) => {
    await reader.read(html);
    const all = fc.sample(steps, { numRuns: RUNS / 5, seed: 20240328 });
    const different = await reader.page.evaluate(
      ({ html, all, today }) => {
        const { readPage, mutate } = (globalThis as unknown as { reading: typeof import('./in-page') })
          .reading;
        const said = () =>
          readPage(document, { today })
            .map((one) => JSON.stringify({ ...one, evidence: undefined, marks: undefined }).toLowerCase())
            .sort()
            .join('\n');
        document.body.innerHTML = html;
        const before = said();
        return all.flatMap((some) => {
          document.body.innerHTML = html;
          mutate(document.body, some);
          const after = said();
          return after === before
            ? []
            : [{ some: JSON.stringify(some), before, after, html: document.body.innerHTML }];
        });
      },
      { html, all, today: TODAY },
    );
    const added = different.filter(({ before, after }) =>
      after.split('\n').some((fact) => fact && !before.includes(fact) && !fact.includes('could-not-read')),
    );
    expect(added.slice(0, 2), 'facts that the page does not say').toEqual([]);
    expect(different.length / all.length, JSON.stringify(different.slice(0, 2), null, 1)).toBeLessThanOrEqual(
      0.01,
    );
  },
  60_000,
);
