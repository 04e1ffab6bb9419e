import { describe, expect, it } from 'vitest';
import { judge } from '../../utils/engine';
import { RULESETS } from '../../utils/rulesets';
import { example, judged } from './asking';
import { at, deadline, period, reading, stage } from './memories';

describe('stages', () => {
  it('of a waiting teacher say status, turn, since and until', () => {
    const [plan, carryOut, rating] = judged('waiting-28-march').stages;
    expect(plan).toMatchObject({
      stage: 'perencanaan',
      status: 'menunggu-persetujuan',
      turn: 'superior',
      current: true,
      since: { on: '2024-03-19', exact: true },
      until: { on: '2024-03-31', daysLeft: 3 },
      conflict: null,
    });
    expect(carryOut).toMatchObject({ turn: 'nobody', current: false, until: { on: '2024-06-30' } });
    expect(rating?.until).toBeNull();
  });

  it('carry their steps with the months in which they are advised', () => {
    const steps = judged('step-2-observing').stages[1]?.steps ?? [];
    expect(steps.map((one) => [one.stage, one.current])).toEqual([
      ['diskusi-persiapan', false],
      ['observasi-kinerja', true],
      ['diskusi-tindak-lanjut', false],
      ['upaya-tindak-lanjut', false],
      ['refleksi-tindak-lanjut', false],
    ]);
    expect(steps[1]?.advised).toMatchObject({ from: '2024-03', to: '2024-03' });
    expect(steps[1]?.rule.label).toBe('Observasi Kinerja');
  });

  it('of 2026 are five components in the words of 2026', () => {
    const { stages } = judged('assessed-2026');
    expect(stages.map((one) => one.stage)).toEqual([
      'pra-perencanaan',
      'perencanaan',
      'pelaksanaan',
      'penilaian',
      'tindak-lanjut',
    ]);
    expect(stages.map((one) => one.current).indexOf(true)).toBe(3);
    expect(stages[1]?.since).toMatchObject({ on: '2026-01-28', exact: true });
  });

  it('show both words where page and person disagree', () => {
    expect(judged('conflict-page-and-person').stages[0]).toMatchObject({
      status: 'menunggu-persetujuan',
      origin: { by: 'person' },
      conflict: { status: 'dikerjakan', origin: { by: 'page' } },
      since: { on: '2024-03-27', exact: true },
    });
    expect(judged('page-newer-than-person').stages[0]).toMatchObject({
      status: 'dikerjakan',
      origin: { by: 'page' },
      conflict: { status: 'menunggu-persetujuan', origin: { by: 'person' } },
    });
  });

  it('take a date that the page gives for a step, or for a period without rules', () => {
    const now = at('2028-02-10');
    const told = reading(now, [
      period('2028-01-01', '2028-12-31'),
      stage('perencanaan', 'dikerjakan'),
      deadline('perencanaan', '2028-02-20'),
    ]);
    const { stages } = judge(told, RULESETS, now);
    expect(stages[1]).toMatchObject({ stage: 'perencanaan', until: { on: '2028-02-20', daysLeft: 10 } });
  });

  it('show the change at once when the plan is approved', () => {
    const before = example('waiting-28-march');
    const after = example('approved-28-march');
    expect(judge(before.memory, RULESETS, before.now).stages[0]?.turn).toBe('superior');
    const { stages, answer } = judge(after.memory, RULESETS, after.now);
    expect(stages[0]).toMatchObject({ status: 'disetujui', turn: 'nobody', current: false });
    expect(answer).toMatchObject({ case: 'yours', stage: 'pelaksanaan', status: 'belum-dimulai' });
  });
});
