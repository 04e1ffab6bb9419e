import { expect, it } from 'vitest';
import type { Origin } from '../../utils/engine/findings';
import { originMark, sourceMark, tickMark, unique } from '../../utils/views/marks';
import { found, sceneOf } from './shown';

const scene = sceneOf(found('waiting-28-march'));
const page = (seenAt: string): Origin => ({ by: 'page', seenAt, evidence: '' });

it('an eye for what was read, with its hour, and its day when that is not today', () => {
  expect(originMark(page('2024-03-28T10:24:00+07:00'), scene)).toEqual({
    icon: 'eye',
    text: 'Dibaca dari halaman, 10.24',
    href: null,
  });
  expect(originMark(page('2024-03-26T08:12:00+07:00'), scene)?.text).toBe(
    'Dibaca dari halaman, 26 Maret, 08.12',
  );
});

it('a pencil for what the person said', () => {
  const origin: Origin = { by: 'person', at: '2024-03-20T07:00:00+07:00' };
  expect(originMark(origin, scene)).toMatchObject({ icon: 'pencil', text: 'Anda isi sendiri' });
  expect(tickMark(origin, scene)?.text).toBe('Anda tandai 20 Maret');
});

it('the book only for an official text that is sure, and says when it is a copy', () => {
  expect(sourceMark('se-0559-2024', 'resmi', scene)).toMatchObject({
    icon: 'book',
    text: 'Aturan: SE 0559/2024, lewat salinan',
    title: 'Surat Edaran Dirjen GTK 0559/B.B1/GT.02.00/2024',
  });
  expect(sourceMark('bantuan-poin', 'resmi', scene).text).toBe('Aturan: Pusat Informasi, tentang poin');
});

it.each([
  ['kepmen-271-2025', 'turunan', 'Perkiraan: mengikuti 271/O/2025'],
  ['kepmen-271-2025', 'sekunder', 'Belum resmi: 271/O/2025'],
  ['linggaupos-2024', 'sekunder', 'Belum resmi: Koran Linggau Pos, 6 Januari 2024'],
  ['menteri-2024', 'resmi', 'Pernyataan Menteri, lewat media'],
  ['nobody-knows', 'resmi', 'Belum resmi: nobody-knows'],
] as const)('no book for %s as %s', (id, confidence, text) => {
  expect(sourceMark(id, confidence, scene)).toMatchObject({ icon: 'unofficial', text });
});

it('claims nothing where nothing is known', () => {
  expect(originMark({ by: 'none' }, scene)).toBeNull();
});

it('links only to https', () => {
  const source = { id: 'x', short: 'x', title: 'x', official: false, copy: false, on: null };
  const odd = { ...scene, sources: [{ ...source, url: 'javascript:alert(1)' }] };
  expect(sourceMark('x', 'sekunder', odd).href).toBeNull();
});

it('says each mark once', () => {
  const one = sourceMark('se-0559-2024', 'resmi', scene);
  expect(unique([one, null, one])).toEqual([one]);
});
