import { describe, expect, it } from 'vitest';
import type { Profile } from '../../utils/observations';
import { found, plain, show } from './shown';

function step(firstRun: number, change: Partial<Profile> = {}) {
  const findings = found('waiting-28-march');
  return show({ ...findings, profile: { ...findings.profile, ...change, firstRun } }).firstRun;
}

describe('first run', () => {
  it('three steps, each skippable, then over', () => {
    expect([0, 1, 2].map((at) => step(at)?.counter)).toEqual([
      'Langkah 1 dari 3',
      'Langkah 2 dari 3',
      'Langkah 3 dari 3',
    ]);
    expect([0, 1, 2].map((at) => step(at)?.skip)).toMatchObject(
      [1, 2, 3].map((firstRun) => ({ label: 'Lewati', intent: { do: 'profile', change: { firstRun } } })),
    );
    expect([0, 1, 2].map((at) => step(at)?.next.label)).toEqual(['Lanjut', 'Lanjut', 'Mulai']);
    expect(step(3)).toBeNull();
    expect(step(0)?.back).toBeNull();
    expect(step(2)?.back?.intent).toEqual({ do: 'profile', change: { firstRun: 1 } });
  });

  it('not asked where the browser keeps no answer: what was read comes first', () => {
    const findings = found('waiting-28-march');
    const profile = { ...findings.profile, firstRun: 0 };
    expect(show({ ...findings, profile, saved: false }).firstRun).toBeNull();
    expect(show({ ...findings, profile, saved: true }).firstRun).not.toBeNull();
  });

  it('role: three choices, and what follows from the answer at once', () => {
    expect(step(0)?.choices.map((one) => one.label)).toEqual([
      'Guru',
      'Kepala Sekolah',
      'Plt. Kepala Sekolah',
    ]);
    expect(step(0)?.choices[0]).toMatchObject({
      chosen: true,
      intent: { do: 'profile', change: { role: 'guru' } },
    });
    expect(plain(step(0, { role: null })?.note?.text)).toBe('Tanpa jawaban, kami menampilkan sisi guru.');
  });

  it('employment: the rule’s own force, with its source', () => {
    const asn = step(1, { employment: 'pppk' })?.note;
    expect(plain(asn?.text)).toBe(
      'Sebagai ASN, Anda diharuskan memakai Pengelolaan Kinerja. Bagi yang bukan ASN, tidak diharuskan.',
    );
    expect(asn?.mark?.text).toContain('SE 0559/2024');
    expect(plain(step(1, { employment: 'non-asn' })?.note?.text)).toContain('tidak diharuskan');
    expect(step(1, { employment: null })?.note?.mark).toBeNull();
  });

  it('period: what the page says is offered, not asked', () => {
    const third = step(2);
    expect(third?.text).toBe('Kami membaca periode ini dari halaman. Benar?');
    expect(third?.choices[0]).toMatchObject({
      label: 'Januari–Juni 2024',
      mark: { icon: 'eye' },
      intent: { do: 'profile', change: { period: '2024-1' } },
    });
    expect(third?.choices.at(-1)).toMatchObject({ label: 'Ikuti halaman', chosen: true });
  });

  it('a promise on every step', () => {
    for (const at of [0, 1, 2]) expect(plain(step(at)?.promise)).not.toBe('');
  });
});
