import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Observation } from '../../utils/observations';
import { redact as redactBy } from '../../utils/reading/skeleton/redact';
import { longest } from '../../utils/reading/words/trie';
import '../../utils/reading/words';
import { bundle } from './bundle.mjs';
import { facts, openReader, type Reader } from './in-chromium';

const redact = (text: string) => redactBy(text, longest);

const PAGES = fileURLToPath(new URL('../practice/pages', import.meta.url));
const names = readdirSync(PAGES).filter((name) => name.endsWith('.html'));

const folder = mkdtempSync(join(tmpdir(), 'pendamping-skeleton-'));

let reader: Reader;
let code = '';
beforeAll(async () => {
  [reader, code] = await Promise.all([openReader(), bundle()]);
});
afterAll(async () => {
  await reader.close();
  rmSync(folder, { recursive: true });
});

/** As `npm run read` opens it: only a page that was opened has its shadow roots from the text. */
async function readAsFile(html: string, today: string, path: string): Promise<Observation[]> {
  const file = join(folder, 'skeleton.html');
  writeFileSync(file, html);
  await reader.page.goto(pathToFileURL(file).href);
  await reader.page.addScriptTag({ content: code });
  return reader.page.evaluate(
    (given) =>
      (globalThis as unknown as { reading: typeof import('./in-page') }).reading.readPage(document, given),
    { today, path },
  );
}

describe('what stays of a text', () => {
  test.each([
    ['Perencanaan: Menunggu persetujuan', 'Perencanaan: Menunggu persetujuan'],
    ['Siti Rahmawati, S.Pd.', 'Xxxx Xxxxxxxxx, X.Xx.'],
    ['Budi Santoso', 'Xxxx Xxxxxxx'],
    ['Seni Wati', 'Xxxx Xxxx'],
    ['Mei Lestari', 'Xxx Xxxxxxx'],
    ['12 Mei 2024', '11 Mei 1111'],
    ['NIP 19800101 200501 1 001', 'XXX 11111111 111111 1 111'],
    ['Januari – Juni 2024', 'Januari – Juni 1111'],
    ['Menunggu persetujuan. Masuk sebagai Siti.', 'Menunggu persetujuan. Masuk sebagai Xxxx.'],
    ['siti@sekolah.sch.id', 'xxxx@xxxxxxx.xxx.xx'],
    ['Jl. Merdeka 7', 'Xx. Xxxxxxx 1'],
    ['Matematika', 'Xxxxxxxxxx'],
    ['24 dari 32 poin', '11 dari 11 poin'],
    ['王小明', 'xxx'],
  ])('%s', (text, left) => expect(redact(text)).toBe(left));

  test('no digit but 1, and as many characters as before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 200 }), (text) => {
        expect(redact(text)).not.toMatch(/[02-9]/);
        expect(redact(text)).toHaveLength(text.length);
      }),
    );
  });

  test('invented names never stay', () => {
    const name = fc.constantFrom(
      'Wulandari',
      'Agus',
      'Juni',
      'Kartika',
      'Hasanah',
      'Budi',
      'Tari',
      'Purnomo',
    );
    fc.assert(
      fc.property(fc.array(name, { minLength: 2, maxLength: 4 }), (parts) => {
        for (const part of parts) expect(redact(parts.join(' '))).not.toContain(part);
      }),
    );
  });
});

describe('a practice page without its people', () => {
  test.each(names)('%s keeps its stages and loses its names', async (name) => {
    const html = readFileSync(join(PAGES, name), 'utf8');
    const { on, path } = JSON.parse(readFileSync(join(PAGES, name.replace('.html', '.json')), 'utf8'));
    const before = await reader.read(html, { today: on, path });
    const skeleton = await reader.page.evaluate(() => {
      const { longest, skeletonOf } = (globalThis as unknown as { reading: typeof import('./in-page') })
        .reading;
      return skeletonOf(document, longest);
    });
    const people = before.flatMap((one) =>
      'person' in one ? [one.person] : 'name' in one ? [one.name] : [],
    );
    for (const person of people) if (person) expect(skeleton).not.toContain(person);
    const stages = facts(before, 'stage').map(({ stage, status }) => ({ stage, status }));
    const again = facts(await readAsFile(skeleton, on, path), 'stage');
    expect(again.map(({ stage, status }) => ({ stage, status }))).toEqual(stages);
  });
});
