import { describe, expect, it, vi } from 'vitest';
import { hasScent } from '../../entrypoints/boot.content/scent';
import { added, fakePage } from './page';

/** Words with which pages of Pengelolaan Kinerja begin. Source: domain/labels.md. */
const LABELS = [
  'Pengelolaan Kinerja',
  'Pengelolaan Kinerja Anda',
  'Linimasa',
  'Sebagai Pegawai',
  'Sebagai Atasan',
  'Guru sebagai Pegawai',
  'Kepala Sekolah sebagai Atasan',
  'Tim Kinerja',
  'Pejabat Penilai Kinerja',
  'Perencanaan',
  'Praktik Kinerja',
  'Ada Penyesuaian dari Atasan: Perencanaan',
  'Perencanaan Anda sedang diperiksa.',
  'Perlu disetujui',
  'Pelaksanaan Observasi',
  'Tindak Lanjut Observasi',
  'Tindak\n        Lanjut',
  'Refleksi Tindak Lanjut',
  'Penilaian',
  'Menunggu persetujuan',
  'Mulai Perencanaan Kinerja',
  'Cek rubrik observasi',
  'Panduan Penetapan Predikat Kinerja',
  'Pra-perencanaan',
  'SKP 2026',
];
const OTHERS = ['Pelatihan Mandiri', 'Komunitas', 'Bukti Karya', 'Selamat pagi', 'Masuk', 'HSKPB'];

describe('what is new on a page', () => {
  it.each(LABELS)('has a scent: %s', (label) => {
    const { document } = fakePage();
    expect(hasScent(document, [added('Mulai', label.toUpperCase())] as MutationRecord[])).toBe(true);
  });

  it.each(OTHERS)('has none: %s', (label) => {
    const { document } = fakePage();
    expect(hasScent(document, [added(label)] as MutationRecord[])).toBe(false);
  });

  it('counts when a text changes in its place', () => {
    const { document } = fakePage();
    const record = { type: 'characterData', target: { textContent: 'Perencanaan' } };
    expect(hasScent(document, [record] as unknown as MutationRecord[])).toBe(true);
  });

  it('asks only what is new: a class that toggles on the body reads nothing', () => {
    const { document, page } = fakePage();
    const asked = vi.fn(() => 'Pengelolaan Kinerja');
    Object.defineProperty(page.body, 'textContent', { get: asked });
    const toggles = Array.from({ length: 2_000 }, () => ({ type: 'attributes', target: page.body }));
    expect(hasScent(document, toggles as unknown as MutationRecord[])).toBe(false);
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('what no text tells', () => {
  it('is asked for at every look: an application that is mounted late, a frame that comes later', () => {
    const { document, page } = fakePage();
    const news = [added('Selamat pagi')] as MutationRecord[];
    Object.assign(page, { defaultView: { length: 0 } });
    expect(hasScent(document, news)).toBe(false);
    Object.assign(page.body, { getElementsByTagName: () => [{ shadowRoot: null }, { shadowRoot: {} }] });
    expect(hasScent(document, news)).toBe(true);
    Object.assign(page.body, { getElementsByTagName: () => [] });
    Object.assign(page, { defaultView: { length: 1 } });
    expect(hasScent(document, news)).toBe(true);
  });
});

describe('a whole page', () => {
  it('has a scent by its text, however much of it is script before', () => {
    const { document, page } = fakePage();
    expect(hasScent(document, null)).toBe(false);
    page.body.textContent = `${'x'.repeat(400_000)} Pengelolaan Kinerja`;
    expect(hasScent(document, null)).toBe(true);
  });

  it('has a scent by its title or its address', () => {
    const { document, page } = fakePage();
    page.title = 'Pengelolaan Kinerja | PMM';
    expect(hasScent(document, null)).toBe(true);
    Object.assign(page, { title: 'PMM', location: { pathname: '/pengelolaan-kinerja' } });
    expect(hasScent(document, null)).toBe(true);
  });
});
