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
  const band = show({
    ...findings,
    readings: readings.map((one) => ({ ...one, observations: [], facts: [] })),
  }).band;
  expect(plain(band?.text)).toBe('Sebagian halaman belum terbaca. Bacaan sebelumnya tetap ada.');
});

it('what was not saved goes before all else', () => {
  const findings = { ...found('stale'), saved: false };
  expect(plain(show(findings).band?.text)).toMatch(/^Perubahan terakhir belum tersimpan/);
});

it('a page of which nothing was read says so, and from when what is shown is', () => {
  const findings = found('waiting-28-march');
  const detail = { expected: 'a', found: '' };
  const seenAt = '2024-03-28T10:30:00+07:00';
  const failed = {
    what: 'page',
    state: 'could-not-read' as const,
    observations: [],
    facts: [],
    seenAt,
    detail,
  };
  const at = '2024-03-27T08:00:00+07:00';
  const read = findings.readings.map((one) => ({ ...one, seenAt: one.what === 'page' ? seenAt : at }));
  const told = (readings: typeof read) => plain(show({ ...findings, readings }).band?.text);
  expect(told([...read, failed])).toBe(
    'Belum ada yang terbaca di halaman ini. Yang tampak dibaca kemarin, 08.00.',
  );
  expect(told([failed])).toBe('Belum ada yang terbaca di halaman ini.');
});

it('signed out: what is shown is told as the record of whom it is about', () => {
  const findings = { ...found('waiting-28-march'), away: true };
  expect(plain(show(findings).band?.text)).toBe(
    'Kami tidak membaca nama akun di halaman ini. Yang tampak: catatan terakhir Sri Rahayu, hari ini, 10.24.',
  );
  const english = { ...found('waiting-28-march', 'en'), away: true, readings: [] };
  expect(plain(show(english).band?.text)).toBe(
    'We do not read an account name on this page. What is shown is the last record of Sri Rahayu.',
  );
  const nobody = { ...findings, profile: { ...findings.profile, name: null } };
  expect(show(nobody).band).toBeNull();
});
