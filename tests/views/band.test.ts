import { expect, it } from 'vitest';
import { found, plain, show, shown } from './shown';

const text = (name: string) => plain(shown(name).band?.text);

it.each([
  ['stale', 'Terakhir dibaca 2 hari lalu'],
  ['not-saved', 'Perubahan terakhir belum tersimpan. Peramban menolak menyimpan.'],
  ['chosen-against-page', 'Halaman menampilkan Januari–Juni 2024, Pendamping 2025.'],
  [
    'unknown-period-2028',
    'Aturan untuk periode ini belum kami miliki. Tahap dan tanggal Anda sendiri tetap berfungsi.',
  ],
])('%s', (name, words) => {
  expect(text(name)).toBe(words);
});

it('following the page lets go of the choice', () => {
  expect(shown('chosen-against-page').band?.button).toMatchObject({
    label: 'Ikuti halaman',
    intent: { do: 'profile', change: { period: null } },
  });
});

it('is absent where there is nothing to warn of', () => {
  expect(shown('waiting-28-march').band).toBeNull();
});

it('a page that was read in part says so while old findings stand', () => {
  const findings = found('waiting-28-march');
  const detail = { expected: 'a', found: 'b' };
  const readings = [
    { what: 'points', state: 'could-not-read', observations: [], seenAt: null, detail },
  ] as const;
  const band = show({ ...findings, readings: readings.map((one) => ({ ...one, observations: [] })) }).band;
  expect(plain(band?.text)).toBe('Sebagian halaman belum terbaca. Bacaan sebelumnya tetap ada.');
});

it('what was not saved goes before all else', () => {
  const findings = { ...found('stale'), saved: false };
  expect(plain(show(findings).band?.text)).toMatch(/^Perubahan terakhir belum tersimpan/);
});
