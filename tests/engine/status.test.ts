import { describe, expect, it } from 'vitest';
import { hasBegun, isFinished, knownOf, UNKNOWN } from '../../utils/engine/status';
import { STATUSES } from '../../utils/observations';
import { at, memory, ownStage, seen, stage } from './memories';

const EARLY = at('2024-03-01');
const LATE = at('2024-03-20');

describe('the status of a stage', () => {
  it('is unknown where nobody gave it', () => {
    expect(knownOf(memory(), 'perencanaan')).toEqual(UNKNOWN);
    const other = memory({ seen: [seen(stage('pelaksanaan', 'dikerjakan'), EARLY)] });
    expect(knownOf(other, 'perencanaan')).toEqual(UNKNOWN);
  });

  it('is the newest that a page gave', () => {
    const told = memory({
      seen: [seen(stage('perencanaan', 'disetujui'), LATE), seen(stage('perencanaan', 'dikerjakan'), EARLY)],
    });
    expect(knownOf(told, 'perencanaan')).toMatchObject({ status: 'disetujui', asOf: LATE, conflict: null });
  });

  it('is not taken back by a page that names the stage without one', () => {
    const silent = {
      ...seen(stage('perencanaan', null, 'Perencanaan'), LATE),
      before: [{ observation: stage('perencanaan', 'menunggu-persetujuan', 'Menunggu'), seenAt: EARLY }],
    };
    const known = knownOf(memory({ seen: [silent] }), 'perencanaan');
    expect(known).toMatchObject({ status: 'menunggu-persetujuan', asOf: EARLY });
    expect(known.origin).toEqual({ by: 'page', seenAt: EARLY, evidence: 'Menunggu' });
  });

  it('is the person’s until the page says something newer and different', () => {
    const told = memory({
      seen: [seen(stage('perencanaan', 'dikerjakan'), LATE, EARLY)],
      entries: [ownStage('perencanaan', 'menunggu-persetujuan', at('2024-03-10'), '2024-03-09')],
    });
    const known = knownOf(told, 'perencanaan');
    expect(known).toMatchObject({ status: 'menunggu-persetujuan', on: '2024-03-09' });
    expect(known.conflict?.status).toBe('dikerjakan');
  });

  it('is the page’s again once that is newer; both are shown', () => {
    const told = memory({
      seen: [seen(stage('perencanaan', 'perlu-perbaikan'), LATE)],
      entries: [ownStage('perencanaan', 'menunggu-persetujuan', at('2024-03-10'), '2024-03-09')],
    });
    const known = knownOf(told, 'perencanaan');
    expect(known).toMatchObject({ status: 'perlu-perbaikan', on: null, asOf: LATE });
    expect(known.conflict?.status).toBe('menunggu-persetujuan');
  });

  it('takes the person’s last word of several', () => {
    const told = memory({
      entries: [
        { ...ownStage('perencanaan', 'disetujui', LATE), id: 'b' },
        { ...ownStage('perencanaan', 'dikerjakan', EARLY), id: 'a' },
      ],
    });
    expect(knownOf(told, 'perencanaan')).toMatchObject({ status: 'disetujui', origin: { by: 'person' } });
  });

  it('has begun or not, is finished or not', () => {
    expect(STATUSES.filter((one) => !hasBegun(one))).toEqual(['belum-dimulai', 'terkunci']);
    expect(STATUSES.filter(isFinished)).toEqual(['disetujui', 'selesai']);
    expect([hasBegun(null), isFinished(null)]).toEqual([false, false]);
  });
});
