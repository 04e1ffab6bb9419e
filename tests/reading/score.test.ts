import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BLIND, type PracticePage, pagesIn, SEEN, score } from '../practice/score';
import { openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

/** The sets that were written blind, and the mender's own; the first is judged in `pages.test.ts`. First scores: `practice/SCORES.md`. */
const SETS = [...BLIND, ...SEEN].map((folder): [string, PracticePage[]] => [folder, pagesIn(folder)]);

/** Facts that are not found yet, and why: `practice/SCORES.md`. Nothing false is ever left. */
const LEFT: Readonly<Record<string, number>> = {
  'fourth/grid-columns': 4,
  'fourth/ribbon-cards': 1,
  'fifth/p05-kepsek-rencana-sendiri': 1,
  'fifth/t03-vuetify-timeline-kiri-kanan': 1,
  'fifth/x05-kotak-masuk': 1,
  'sixth/09-penyesuaian': 1,
  'sixth/16-tindak-lanjut-2026': 1,
  'sixth/27-teks-saja': 1,
  'seventh/s12-dl-saring': 1,
  'seventh/t03-forum': 1,
  'seventh/t04-kotak-pesan': 1,
  'seventh/t05-katalog-cari': 1,
  'eighth/a4-kotak-masuk-2025': 5,
  'eighth/p2-skp-2026': 1,
  'eighth/p3-pelaksanaan-2024': 3,
  'eighth/p4-poin-2024': 1,
  'ninth/bootstrap-rencana-dikembalikan': 1,
  'ninth/trap-dasbor-dinas': 1,
  'tenth/dwibahasa-hasil-2024': 2,
  'tenth/kalender-pengajuan-ks-2024': 8,
  'tenth/material-tim-kinerja-2026': 1,
  'tenth/tabel-centang-ks-2024': 14,
};

describe.each(SETS)('%s', (_folder, pages) => {
  test.each(pages)('$name', async (page) => {
    await reader.page.goto('about:blank'); // names of custom elements hold for a whole window
    const said = await reader.read(page.html, { today: page.on, path: page.path });
    const { missed, wrong } = score(page, said);
    expect(wrong).toEqual([]);
    expect(missed.length, missed.join('\n')).toBe(LEFT[page.name] ?? 0);
  });
});
