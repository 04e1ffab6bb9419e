import { describe, expect, it } from 'vitest';
import { parseDo, parseReport, parseSee } from '../../entrypoints/background/parse';

const REPORT = { observations: [], path: '/pengelolaan-kinerja', period: null, clock: null };

describe('a report', () => {
  it('passes with facts of the right shape', () => {
    const fact = { kind: 'stage', evidence: 'Disetujui', stage: 'perencanaan', status: 'disetujui' };
    expect(parseReport({ ...REPORT, observations: [fact] }).observations).toEqual([fact]);
  });

  it('turns a fact of the wrong shape into one that says so, and keeps the others', () => {
    const good = { kind: 'stage', evidence: '', stage: 'penilaian', status: null };
    const bad = { kind: 'points', evidence: '', planned: -3, earned: null, min: null, max: null };
    const { observations } = parseReport({ ...REPORT, observations: [bad, good, null, { kind: 5 }] });
    expect(observations.map((one) => one.kind)).toEqual([
      'could-not-read',
      'stage',
      'could-not-read',
      'could-not-read',
    ]);
    expect(observations[0]).toMatchObject({ what: 'points' });
  });

  it.each([
    ['no list', { ...REPORT, observations: 'x' }],
    ['far too many facts', { ...REPORT, observations: Array(30_001).fill(null) }],
    ['a period that is none', { ...REPORT, period: { from: '2024-02-30', to: '2024-06-30' } }],
    ['an endless path', { ...REPORT, path: 'x'.repeat(2_001) }],
    ['nothing', undefined],
  ])('is refused whole with %s', (_, payload) => {
    expect(() => parseReport(payload)).toThrow();
  });
});

describe('a deed', () => {
  const id = '7f6cb4f0-2f3c-4f58-9c39-3f4a6b1f0c11';

  it('passes with a known intent', () => {
    const intent = { do: 'tick', item: 'x', done: true };
    expect(parseDo({ intent, id, clock: null })).toEqual({ intent, id, clock: null });
  });

  it.each([
    ['an unknown intent', { intent: { do: 'format-disk' }, id, clock: null }],
    ['settings out of bounds', { intent: { do: 'settings', change: { width: 4_000 } }, id, clock: null }],
    ['a made-up id', { intent: { do: 'erase-all' }, id: '1', clock: null }],
  ])('is refused with %s', (_, payload) => {
    expect(() => parseDo(payload)).toThrow();
  });
});

it('a look is refused when its clock is no short text', () => {
  expect(() => parseSee({ clock: 'x'.repeat(41) })).toThrow();
  expect(parseSee({ clock: null })).toEqual({ clock: null });
});
