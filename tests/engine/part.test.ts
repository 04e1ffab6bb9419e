import { describe, expect, it } from 'vitest';
import { partOf } from '../../utils/engine/part';
import type { Place } from '../../utils/engine/places';
import { UNKNOWN } from '../../utils/engine/status';
import type { Status } from '../../utils/observations';
import { ask, example } from './asking';

const bare: Place = {
  stage: 'perencanaan',
  rule: {
    stage: 'perencanaan',
    steps: [],
    label: 'Perencanaan',
    source: 'x',
    confidence: 'resmi',
    since: '2024-01-01',
    checkedOn: '2026-11-21',
  },
  known: UNKNOWN,
  current: true,
  passed: false,
  blocked: false,
  turn: 'you',
  steps: [],
};
const place = (status: Status | null, parts: Partial<Place> = {}): Place => ({
  ...bare,
  known: { ...UNKNOWN, status },
  ...parts,
});
const step = (status: Status): Place => place(status, { stage: 'refleksi-tindak-lanjut' });

describe('the person’s own part', () => {
  it.each([
    ['belum-dimulai', 'open'],
    ['dikerjakan', 'open'],
    ['perlu-perbaikan', 'open'],
    ['ada-penyesuaian', 'to-agree'],
    ['menunggu-persetujuan', 'handed-in'],
    ['disetujui', 'done'],
    ['selesai', 'done'],
    ['terkunci', 'none'],
    [null, 'unknown'],
  ] as const)('of a plan that is %s: %s', (status, part) => {
    expect(partOf('plan', place(status))).toBe(part);
  });

  it('is unknown where the stage is', () => {
    expect(partOf('plan', null)).toBe('unknown');
  });

  it('is done once a later stage has begun, whatever was read last', () => {
    expect(partOf('plan', place('dikerjakan', { passed: true }))).toBe('done');
    expect(partOf('assess', place(null, { passed: true }))).toBe('done');
  });

  it('is none in what binds nobody or is the superior’s to end', () => {
    expect(partOf('advice', place('dikerjakan'))).toBe('none');
    expect(partOf('assess', place('dikerjakan'))).toBe('none');
    expect(partOf('campaign', place('dikerjakan'))).toBe('none');
    expect(partOf('campaign', place('menunggu-persetujuan'))).toBe('handed-in');
  });

  it('is none while the superior holds it up, or what comes before it is not done', () => {
    expect(partOf('report', place('dikerjakan', { turn: 'superior' }))).toBe('none');
    expect(partOf('report', place('belum-dimulai', { blocked: true }))).toBe('none');
    expect(partOf('report', place('dikerjakan', { blocked: true }))).toBe('open');
  });

  it('of a stage with steps ends with the last of them', () => {
    const withLast = (own: Status, last: Status) => partOf('report', place(own, { steps: [step(last)] }));
    expect(withLast('dikerjakan', 'menunggu-persetujuan')).toBe('handed-in');
    expect(withLast('dikerjakan', 'selesai')).toBe('done');
    expect(withLast('dikerjakan', 'perlu-perbaikan')).toBe('open');
    expect(withLast('menunggu-persetujuan', 'terkunci')).toBe('open');
  });

  it('is told from what a page showed', () => {
    const { memory, now } = example('step-2-observing');
    const { places } = ask(memory, now);
    expect(places.map((one) => partOf('report', one))).toEqual(['done', 'none', 'none']);
  });
});
