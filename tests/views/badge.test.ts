import { describe, expect, it } from 'vitest';
import { judge } from '../../utils/engine';
import { RULESETS } from '../../utils/rulesets';
import { approval, HEAD, listed, NOW, thirtyTwo } from '../engine/principals';
import { found, show, shown } from './shown';

const badge = (name: string, language: 'id' | 'en' = 'id') => shown(name, language).badge;
const ofSuperior = (rows: Parameters<typeof listed>[0], parts: Parameters<typeof listed>[1] = {}) =>
  show(judge(listed(rows, parts), RULESETS, NOW)).badge;

describe('badge', () => {
  it.each([
    ['waiting-28-march', { text: '1', tone: 'urgent', name: 'Pendamping PMM. 1 tenggat dalam 3 hari.' }],
    ['not-handed-in-1-april', { text: '1', tone: 'overdue', name: 'Pendamping PMM. 1 tenggat sudah lewat.' }],
    // Ten days left: what is soon has no number.
    ['step-5-handed-in', null],
    ['waiting-1-april', null],
    ['nothing-yet', null],
  ])('%s: counts dates that are late or within three days, never days', (name, expected) => {
    expect(badge(name)).toEqual(expected);
  });

  it('late and near are told apart in words', () => {
    const findings = found('not-handed-in-1-april');
    const [late] = findings.deadlines.filter((one) => one.urgency === 'overdue');
    if (!late) throw new Error('expected a late date');
    const near = { ...late, id: 'near', urgency: 'urgent' as const, daysLeft: 2 };
    const printed = show({ ...findings, deadlines: [...findings.deadlines, near] }).badge;
    expect(printed).toEqual({
      text: '2',
      tone: 'overdue',
      name: 'Pendamping PMM. 1 tenggat sudah lewat, 1 dalam 3 hari.',
    });
    expect(badge('waiting-28-march', 'en')?.name).toBe('Pendamping PMM. Deadlines within 3 days: 1.');
  });

  it('nobody is late for a date that is only estimated', () => {
    const findings = found('not-handed-in-1-april');
    const deadlines = findings.deadlines.map((one) => ({ ...one, estimate: true }));
    expect(show({ ...findings, deadlines }).badge).toBeNull();
  });

  it('of a superior counts what waits, whichever hat is worn, as the card and the edge tab do', () => {
    const seven = {
      text: '7',
      tone: 'you',
      name: 'Pendamping PMM. 7 pengajuan menunggu persetujuan Anda.',
    };
    expect(ofSuperior(thirtyTwo())).toEqual(seven);
    expect(ofSuperior(thirtyTwo(), { profile: { ...HEAD, side: 'pegawai' } })).toEqual(seven);
    expect(ofSuperior([approval('Sri')])?.name).toBe(
      'Pendamping PMM. 1 pengajuan menunggu persetujuan Anda.',
    );
    expect(show(judge(listed(thirtyTwo()), RULESETS, NOW)).tab.number).toBe('7');
  });

  it('of a superior for whom nothing waits is that of the dates, and holds no name', () => {
    expect(ofSuperior([approval('Sri', { status: 'disetujui' })])?.tone).not.toBe('you');
    expect(JSON.stringify(ofSuperior(thirtyTwo()))).not.toContain('Sri Rahayu');
  });
});
