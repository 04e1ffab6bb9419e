import { describe, expect, it } from 'vitest';
import { currentOf, isPassed, isReached, knownWithSteps, type Standing } from '../../utils/engine/progress';
import { type Known, UNKNOWN } from '../../utils/engine/status';
import type { Stage, Status } from '../../utils/observations';
import { at } from './memories';

const NOW = at('2024-03-28');

function known(status: Status | null, asOf = NOW): Known {
  return status === null ? UNKNOWN : { ...UNKNOWN, status, since: asOf, asOf };
}
function line(stages: readonly Stage[], ...statuses: (Status | null)[]): Standing[] {
  return stages.map((stage, index) => ({ stage, known: known(statuses[index] ?? null) }));
}
const YEAR: Stage[] = ['pra-perencanaan', 'perencanaan', 'pelaksanaan', 'penilaian', 'tindak-lanjut'];
const SEMESTER: Stage[] = ['perencanaan', 'pelaksanaan', 'penilaian'];

describe('which stage it is now', () => {
  it.each([
    [['menunggu-persetujuan', 'belum-dimulai', 'belum-dimulai'], 'perencanaan'],
    [['disetujui', 'belum-dimulai', 'belum-dimulai'], 'pelaksanaan'],
    [['disetujui', null, null], 'pelaksanaan'],
    [[null, 'dikerjakan', null], 'pelaksanaan'],
    [['dikerjakan', 'selesai', 'dikerjakan'], 'penilaian'],
    [['belum-dimulai', 'terkunci', 'terkunci'], 'perencanaan'],
    [[null, 'belum-dimulai', 'belum-dimulai'], 'perencanaan'],
    [['terkunci', 'terkunci', 'terkunci'], null],
    [[null, null, null], null],
    [['disetujui', 'selesai', 'selesai'], null],
  ] as const)('%j: %s', (statuses, stage) => {
    expect(currentOf(line(SEMESTER, ...statuses))).toBe(stage);
  });

  it('is not held back by a pra-perencanaan that nobody spoke of', () => {
    expect(currentOf(line(YEAR, null, 'belum-dimulai', 'terkunci'))).toBe('perencanaan');
  });
});

describe('passed', () => {
  it('is what a later one has left behind', () => {
    const all = line(SEMESTER, null, 'dikerjakan', 'belum-dimulai');
    expect(all.map((_, index) => isPassed(index, all))).toEqual([true, false, false]);
  });

  it('is not what still goes on in the same reading', () => {
    const all = line(SEMESTER, 'ada-penyesuaian', 'dikerjakan');
    expect(isPassed(0, all)).toBe(false);
  });

  it('is what was last seen at work before the later one', () => {
    const all = line(SEMESTER, null, 'dikerjakan');
    const old = { stage: 'perencanaan' as const, known: known('menunggu-persetujuan', at('2024-03-20')) };
    expect(isPassed(0, [old, ...all.slice(1)])).toBe(true);
    const fresh = { ...old, known: known('menunggu-persetujuan', at('2024-03-28', '10:23')) };
    expect(isPassed(0, [fresh, ...all.slice(1)])).toBe(false);
  });
});

describe('reached', () => {
  it('is the first one, and each behind a finished or passed one', () => {
    expect(isReached(0, line(SEMESTER, null))).toBe(true);
    expect(isReached(1, line(SEMESTER, 'disetujui'))).toBe(true);
    expect(isReached(1, line(SEMESTER, 'menunggu-persetujuan'))).toBe(false);
    expect(isReached(1, line(SEMESTER, null, 'belum-dimulai'))).toBe(false);
    expect(isReached(1, line(YEAR, null, 'belum-dimulai'))).toBe(true);
    expect(isReached(1, line(YEAR, 'dikerjakan', 'belum-dimulai'))).toBe(false);
  });
});

describe('a stage by its steps', () => {
  const STEPS: Stage[] = ['diskusi-persiapan', 'observasi-kinerja', 'refleksi-tindak-lanjut'];
  const of = (own: Status | null, ...steps: (Status | null)[]) =>
    knownWithSteps(known(own), line(STEPS, ...steps)).status;

  it('is under way with one of them, and over with the last', () => {
    expect(of(null, 'selesai', 'dikerjakan')).toBe('dikerjakan');
    expect(of(null, 'selesai', 'selesai', 'menunggu-persetujuan')).toBe('menunggu-persetujuan');
    expect(of(null, null, null, 'selesai')).toBe('selesai');
    expect(of(null, 'belum-dimulai', 'terkunci')).toBe('belum-dimulai');
    expect(of(null)).toBeNull();
  });

  it('keeps a status of its own', () => {
    expect(of('selesai', 'dikerjakan')).toBe('selesai');
    expect(of('belum-dimulai', 'dikerjakan')).toBe('belum-dimulai');
  });

  it('gives up one that had not begun when a step was seen later', () => {
    const own = known('belum-dimulai', at('2024-03-20'));
    expect(knownWithSteps(own, line(STEPS, 'dikerjakan')).status).toBe('dikerjakan');
  });
});
