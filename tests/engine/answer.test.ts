import { describe, expect, it } from 'vitest';
import { judge } from '../../utils/engine';
import { RULESETS } from '../../utils/rulesets';
import { example, judged } from './asking';
import { at, ownDate, period, reading, stage } from './memories';

describe('the one sentence', () => {
  it.each([
    ['nothing-yet', { case: 'nothing-yet' }],
    ['could-not-read', { case: 'could-not-read', what: 'perencanaan' }],
    ['not-handed-in-1-april', { case: 'overdue', stage: 'perencanaan', deadline: { daysLeft: -1 } }],
    ['step-5-late', { case: 'overdue', stage: 'pelaksanaan', deadline: { daysLeft: -2 } }],
    [
      'not-handed-in-28-march',
      { case: 'yours', stage: 'perencanaan', status: 'dikerjakan', deadline: { daysLeft: 3 } },
    ],
    ['not-started-10-january', { case: 'yours', status: 'belum-dimulai', deadline: { on: '2024-01-31' } }],
    ['adjusted-28-march', { case: 'yours', status: 'ada-penyesuaian', deadline: { on: '2024-03-31' } }],
    ['adjusted-1-april', { case: 'yours', status: 'ada-penyesuaian', deadline: null }],
    ['returned-28-march', { case: 'yours', status: 'perlu-perbaikan' }],
    ['step-1-preparing', { case: 'yours', stage: 'diskusi-persiapan', deadline: { on: '2024-06-30' } }],
    ['step-2-observing', { case: 'theirs', stage: 'observasi-kinerja', turn: 'superior' }],
    ['step-4-acting', { case: 'yours', stage: 'upaya-tindak-lanjut' }],
    ['step-5-handed-in', { case: 'theirs', stage: 'refleksi-tindak-lanjut', deadline: { daysLeft: 10 } }],
    ['assessed-2026', { case: 'theirs', stage: 'penilaian', turn: 'superior', deadline: null }],
    ['assessed-under-way-2026', { case: 'theirs', stage: 'penilaian', status: 'dikerjakan', deadline: null }],
    ['status-unknown-1-april', { case: 'next', deadline: { id: 'report' } }],
    ['finished-2026', { case: 'done', next: { id: '2027-pra-perencanaan' } }],
    ['unknown-period-2028', { case: 'theirs', stage: 'perencanaan', deadline: null }],
    ['principal-own-plan', { case: 'yours', deadline: { id: 'plan-kepala-sekolah' } }],
  ])('%s', (name, answer) => {
    expect(judged(name).answer).toMatchObject(answer);
  });

  it('of a waiting teacher names since when and until when', () => {
    expect(judged('waiting-28-march').answer).toMatchObject({
      case: 'theirs',
      stage: 'perencanaan',
      status: 'menunggu-persetujuan',
      turn: 'superior',
      deadline: { on: '2024-03-31', daysLeft: 3 },
      since: { on: '2024-03-19', exact: true },
    });
  });

  it('after the window of a waiting teacher is still theirs, and late for nobody', () => {
    expect(judged('waiting-1-april').answer).toMatchObject({
      case: 'theirs',
      deadline: { daysLeft: -1, urgency: 'done', behind: true },
    });
  });

  it('puts what is late before what is not, and the nearer date first', () => {
    const now = at('2024-04-02');
    const told = reading(now, [
      period('2024-01-01', '2024-06-30'),
      stage('perencanaan', 'ada-penyesuaian'),
      stage('pelaksanaan', 'dikerjakan'),
    ]);
    expect(judge(told, RULESETS, at('2024-03-20')).answer).toMatchObject({ stage: 'perencanaan' });
    expect(judge(told, RULESETS, at('2024-07-01')).answer).toMatchObject({
      case: 'overdue',
      stage: 'pelaksanaan',
    });
  });

  it('is an own date, done or missed, only while nothing is anybody’s turn', () => {
    const { memory, now } = example('finished-2026');
    const dated = (on: string, done: boolean) => ({ ...memory, entries: [ownDate('Rapat', on, now, done)] });
    expect(judge(dated('2026-12-12', false), RULESETS, now).answer).toMatchObject({
      case: 'own-date',
      deadline: { title: 'Rapat', daysLeft: 2 },
    });
    expect(judge(dated('2026-12-12', true), RULESETS, now).answer.case).toBe('done');
    const waiting = example('waiting-with-own-entries');
    expect(judge(waiting.memory, RULESETS, waiting.now).answer.case).toBe('theirs');
  });

  it('is the next date between two stages', () => {
    const now = at('2024-01-25');
    const told = reading(now, [
      period('2024-01-01', '2024-06-30'),
      stage('perencanaan', 'disetujui'),
      stage('pelaksanaan', 'belum-dimulai'),
    ]);
    expect(judge(told, RULESETS, now).answer).toMatchObject({ case: 'next', deadline: { id: 'report' } });
  });
});
