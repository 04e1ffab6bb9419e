import { describe, expect, it } from 'vitest';
import { closingOf, monthsOf, openingOf, stretchesOf } from '../../utils/engine/windows';
import type { Profile } from '../../utils/observations';
import { ask, only } from './asking';
import { at, memory, TEACHER } from './memories';

const asked = (day: string, profile: Partial<Profile> = {}) =>
  ask(memory({ profile: { ...TEACHER, ...profile } }), at(day));
const ids = (day: string, profile: Partial<Profile> = {}) =>
  stretchesOf(asked(day, profile).c).map((one) => one.id);

describe('windows', () => {
  it('are those of one’s own role', () => {
    expect(ids('2024-03-28')).toEqual(['plan', 'carry-out', 'report', 'assess']);
    expect(ids('2024-03-28', { role: 'kepala-sekolah' })).toContain('plan-kepala-sekolah');
    expect(ids('2024-03-28', { role: 'kepala-sekolah' })).not.toContain('plan');
    expect(ids('2024-03-28', { role: 'plt-kepala-sekolah' }).slice(0, 2)).toEqual([
      'plan',
      'plan-kepala-sekolah',
    ]);
  });

  it('look at the next period’s first dates once they are near, under names of their own', () => {
    expect(ids('2026-09-29')).not.toContain('2027-pra-perencanaan');
    expect(ids('2026-09-30')).toContain('2027-pra-perencanaan');
    const next = stretchesOf(asked('2026-11-21').c).filter((one) => !one.own);
    expect(next.map((one) => [one.id, one.period])).toEqual([
      ['2027-pra-perencanaan', '2027'],
      ['2027-plan', '2027'],
    ]);
  });

  it('look at no next period that is long gone', () => {
    expect(ids('2026-11-21', { period: '2024-1' })).toEqual(['plan', 'carry-out', 'report', 'assess']);
  });

  it('are none without a ruleset', () => {
    expect(ids('2028-02-10')).toEqual([]);
  });

  it('close a stage with reporting before carrying out, and never with advice or a campaign', () => {
    const { stretches } = asked('2024-03-28');
    expect(closingOf('pelaksanaan', stretches)?.id).toBe('report');
    expect(closingOf('perencanaan', asked('2026-01-10').stretches)?.id).toBe('plan');
    expect(closingOf('pelaksanaan', asked('2026-01-10').stretches)?.id).toBe('carry-out');
    expect(closingOf('diskusi-persiapan', stretches)).toBeNull();
    expect(closingOf('pra-perencanaan', asked('2026-11-21').stretches)?.period).toBe('2026');
  });

  it.each([
    ['perencanaan', '2024-01-01', 'not-yet'],
    ['perencanaan', '2024-01-02', 'opened'],
    ['perencanaan', '2024-05-01', 'opened'],
    ['pelaksanaan', '2024-01-31', 'not-yet'],
    ['pelaksanaan', '2024-02-01', 'opened'],
    ['penilaian', '2024-05-31', 'not-yet'],
    ['penilaian', '2024-06-01', 'opened'],
    ['penilaian', '2026-03-01', 'unknown'],
    ['tindak-lanjut', '2026-03-01', 'unknown'],
  ] as const)('%s on %s: %s', (stage, day, opening) => {
    expect(openingOf(stage, asked(day).stretches, day)).toBe(opening);
  });

  it('give the months that hold, with their source', () => {
    const { rule } = only(asked('2024-03-28').stretches, (one) => one.id === 'assess');
    expect(monthsOf(rule.months, '2024-03-28')).toEqual({
      from: '2024-06',
      to: '2024-06',
      origin: { by: 'rule', source: 'penilaian-juni-2024', confidence: 'sekunder' },
    });
    expect(monthsOf(undefined, '2024-03-28')).toBeNull();
  });
});
