import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PracticePage, pagesIn, score } from '../practice/score';
import { openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

/** The sets that were written blind; the first is judged in `pages.test.ts`. First scores: `practice/SCORES.md`. */
const SETS: ['unseen/' | 'third/' | 'fourth/' | 'seventh/', PracticePage[]][] = [
  ['unseen/', pagesIn('unseen/')],
  ['third/', pagesIn('third/')],
  ['fourth/', pagesIn('fourth/')],
  ['seventh/', pagesIn('seventh/')],
];

/** Facts that are not found yet, and why: `practice/SCORES.md`. Nothing false is ever left. */
const LEFT: Readonly<Record<string, number>> = {
  'fourth/grid-columns': 4,
  'fourth/ribbon-cards': 1,
  'seventh/s07-belah-dua': 1,
  'seventh/s12-dl-saring': 1,
  'seventh/t03-forum': 1,
  'seventh/t04-kotak-pesan': 1,
  'seventh/t05-katalog-cari': 1,
};

describe.each(SETS)('%s', (_folder, pages) => {
  test.each(pages)('$name', async (page) => {
    const said = await reader.read(page.html, { today: page.on, path: page.path });
    const { missed, wrong } = score(page, said);
    expect(wrong).toEqual([]);
    expect(missed.length, missed.join('\n')).toBe(LEFT[page.name] ?? 0);
  });
});
