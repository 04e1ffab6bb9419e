import { describe, expect, it } from 'vitest';
import type { PointsFinding } from '../../utils/engine/findings';
import { card, found, plain, show, shown, words } from './shown';

const points = (name: string) => card(shown(name), 'points');

/** The card with some of its finding changed. */
function changed(change: Partial<PointsFinding>) {
  const findings = found('waiting-28-march');
  if (!findings.points) throw new Error('no points');
  return card(show({ ...findings, points: { ...findings.points, ...change } }), 'points');
}

describe('points', () => {
  it('24 of the recommended 32 to 128, 8 to go', () => {
    const card_ = points('waiting-28-march');
    expect([card_.big, card_.bigLabel, plain(card_.side)]).toEqual(['24', 'direncanakan', '8 sudah selesai']);
    expect(plain(card_.sentence)).toBe(
      '8 poin lagi mencapai batas bawah anjuran. Ini anjuran, bukan kewajiban.',
    );
    expect(card_.bar).toMatchObject({ planned: 24 / 128, earned: 8 / 128, from: 32 / 128 });
    expect(card_.bar.labels.map((one) => one.text)).toEqual(['0', '32', 'anjuran', '128']);
    expect(card_.bar.name).toBe('Poin direncanakan: 24. Selesai: 8. Anjuran: 32–128.');
    expect(words(card_.marks)).toEqual([
      'Dibaca dari halaman, 10.24',
      'Aturan: Perdirjen 7607/2023, lewat salinan',
    ]);
  });

  it('rows say how often, whether done, and by what it is shown', () => {
    expect(points('waiting-28-march').rows.map((one) => [one.done, one.detail, one.points])).toEqual([
      [true, '1 kali · selesai · bukti: sertifikat topik atau dokumen lain yang relevan', '8'],
      [false, '1 kali · bukti: laporan', '8'],
      [false, '2 kali × 4 · bukti: sertifikat', '8'],
    ]);
  });

  it('nothing is still to be reached once the period is over', () => {
    const july = shown('waiting-28-march', 'id', {}, '2024-07-01T08:00:00+07:00');
    const profile = { ...found('waiting-28-march').profile, period: '2024-1' };
    const chosen = shown('waiting-28-march', 'id', { profile }, '2024-07-01T08:00:00+07:00');
    for (const panel of [july, chosen])
      expect(plain(card(panel, 'points').sentence)).toBe(
        'Periode ini sudah berakhir. Anjurannya 32–128 poin, bukan kewajiban.',
      );
    const last = shown('waiting-28-march', 'id', {}, '2024-06-30T23:00:00+07:00');
    expect(plain(card(last, 'points').sentence)).toMatch(/^8 poin lagi/);
  });

  it('a sum with gaps is a lower bound', () => {
    const card_ = changed({ planned: 16, short: 16, atLeast: true });
    expect(card_.big).toBe('sedikitnya 16');
    expect(plain(card_.sentence)).toMatch(/^Paling banyak 16 poin lagi/);
  });

  it('a missing value is told, not made 0', () => {
    const card_ = changed({ planned: null, earned: null, short: null, activities: [] });
    expect(card_.big).toBe('Belum terbaca');
    expect(plain(card_.side)).toBe('Poin selesai belum terbaca');
    expect(plain(card_.sentence)).toBe('Anjurannya 32–128 poin. Ini anjuran, bukan kewajiban.');
  });

  it.each([
    [32, 'Rencana Anda sudah di dalam anjuran 32–128.'],
    [128, 'Rencana Anda sudah di dalam anjuran 32–128.'],
    [136, 'Rencana Anda melewati 128, batas atas anjuran.'],
  ])('%i planned', (planned, start) => {
    const card_ = changed({ planned, short: 0 });
    expect(plain(card_.sentence)).toBe(`${start} Ini anjuran, bukan kewajiban.`);
    expect(card_.bar.planned).toBeLessThanOrEqual(1);
  });

  it('absurd numbers stay inside the bar', () => {
    const card_ = changed({ planned: 1e9, earned: -3, short: 0 });
    expect(card_.bar).toMatchObject({ planned: 1, earned: 0 });
  });

  it('both sums are shown where page and person disagree', () => {
    const origin = { by: 'page', seenAt: '2024-03-28T10:24:00+07:00', evidence: '' } as const;
    const mine = { by: 'person', at: origin.seenAt } as const;
    const card_ = changed({ planned: 32, origin: mine, conflict: { planned: 24, earned: 8, origin } });
    expect(plain(card_.conflict)).toBe(
      'Halaman menyebut 24, isian Anda 32 poin direncanakan. Keduanya kami tampilkan.',
    );
  });

  it('a page that contradicts itself, and points done that differ, are told as what they are', () => {
    const at = '2024-03-28T10:24:00+07:00';
    const page = { by: 'page', seenAt: at, evidence: '' } as const;
    const told = (conflict: PointsFinding['conflict']) => plain(changed({ conflict }).conflict);
    expect(told({ planned: 40, earned: 8, origin: page })).toBe(
      'Halaman menyebut 24, jumlah barisnya 40 poin direncanakan. Keduanya kami tampilkan.',
    );
    expect(told({ planned: 24, earned: 16, origin: { by: 'person', at } })).toBe(
      'Halaman menyebut 8, isian Anda 16 poin selesai. Keduanya kami tampilkan.',
    );
  });

  it('own activities stand beside the page’s total', () => {
    const told = (listed: boolean) => plain(changed({ added: { planned: 4.5, earned: 4, listed } }).conflict);
    expect(told(true)).toBe('Isian Anda sendiri: 4,5 poin, 4 selesai. Tidak ada di daftar halaman.');
    expect(told(false)).toBe('Isian Anda sendiri: 4,5 poin, 4 selesai. Daftar di halaman belum terbaca.');
  });

  it('a day of doing that cannot count is told', () => {
    const [first] = found('waiting-28-march').points?.activities ?? [];
    if (!first) throw new Error('no activity');
    const card_ = changed({ activities: [{ ...first, done: false, doubt: 'outside-period' }] });
    expect(card_.rows[0]?.detail).toContain('tanggal selesainya di luar periode');
  });

  it('the form offers the activities of the rules and fills title and points', () => {
    const [form] = points('waiting-28-march').forms;
    expect(form).toMatchObject({ form: 'own-activity', target: null, remove: null });
    const [choice] = form?.fields ?? [];
    expect(choice?.options).toHaveLength(13);
    expect(choice?.options[1]).toEqual({
      value: 'pelatihan-mandiri',
      label: 'Pelatihan mandiri (8 poin)',
      fills: { title: 'Pelatihan mandiri', points: '8' },
    });
  });

  it('own activities can be changed and removed', () => {
    const card_ = points('waiting-with-own-entries');
    const row = card_.rows.find((one) => one.title === 'Lokakarya MGMP');
    const intent = row?.edit?.intent;
    const form = card_.forms.find((one) => intent?.do === 'open-form' && one.target === intent.target);
    expect(form?.remove?.intent.do).toBe('remove');
    expect(row?.mark?.text).toBe('Anda isi sendiri');
  });

  it('is absent where the rules have no points', () => {
    expect(shown('assessed-2026').cards.map((one) => one.id)).not.toContain('points');
  });
});
