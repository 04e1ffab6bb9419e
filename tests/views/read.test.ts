import { describe, expect, it } from 'vitest';
import type { ReadingFinding } from '../../utils/engine/findings';
import { ALL, card, found, show, shown, words } from './shown';

const read = (name: string) => card(shown(name), 'read');

function row(reading: Partial<ReadingFinding>) {
  const base: ReadingFinding = {
    what: 'points',
    state: 'read',
    observations: [],
    facts: [],
    seenAt: null,
    detail: null,
  };
  const [first] = card(
    show({ ...found('waiting-28-march'), readings: [{ ...base, ...reading }] }),
    'read',
  ).rows;
  return first;
}

describe('read', () => {
  it('is always there and always last', () => {
    for (const name of ALL) expect(shown(name).cards.at(-1)?.id).toBe('read');
  });

  it('says what was found, in the page’s own words', () => {
    const rows = read('waiting-28-march').rows;
    expect(rows.find((one) => one.label === 'Periode')).toMatchObject({
      value: 'Januari–Juni 2024',
      state: 'read',
      evidence: '“Januari - Juni 2024”',
    });
    expect(rows.find((one) => one.label === 'Tahap dan status')?.value).toBe('3 dari 3');
    expect(rows.find((one) => one.label === 'Rencana poin')?.value).toBe('24 direncanakan, 8 selesai');
  });

  it('when, in foot and fold', () => {
    const card_ = read('waiting-28-march');
    expect(words(card_.marks)).toEqual(['Terakhir dibaca hari ini, 10.24']);
    expect(card_.meta).toMatch(/^\d dari \d · 10\.24$/);
    expect(words(read('nothing-yet').marks)).toEqual(['Belum pernah dibaca']);
    expect(card_.action).toMatchObject({ label: 'Baca ulang', intent: { do: 'read-again' } });
  });

  it('what could not be read says what was sought and what stood there', () => {
    const detail = { expected: 'angka 0–100.000', found: 'poin: -3' };
    expect(row({ state: 'could-not-read', detail })).toMatchObject({
      value: 'Belum terbaca',
      state: 'unread',
      evidence: 'Yang kami cari: angka 0–100.000. Yang ada: “poin: -3”.',
    });
  });

  it('what is not on the page is absent, not wrong', () => {
    expect(row({ state: 'not-on-page' })).toMatchObject({
      value: 'Tidak ada di halaman ini',
      state: 'absent',
      evidence: null,
    });
  });

  it('an older reading tells its age', () => {
    expect(row({ seenAt: '2024-03-26T08:12:00+07:00' })?.age).toBe('26 Maret, 08.12');
  });

  it('markup of the page stays text', () => {
    const name = '<img src=x onerror=alert(1)>';
    const account = { kind: 'account', evidence: name, name, school: null } as const;
    expect(row({ what: 'account', observations: [account] })?.value).toBe(name);
  });
});
