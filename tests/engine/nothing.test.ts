import { describe, expect, it } from 'vitest';
import {
  failures,
  isPerformance,
  lastPage,
  nothingKnown,
  subjectOf,
  unreadable,
} from '../../utils/engine/nothing';
import { at, memory, ownDate, page, period, reading, seen, stage, unread } from './memories';

const NOW = at('2024-03-28');

describe('nothing known', () => {
  it('is so before any page, and on pages outside the feature', () => {
    expect(nothingKnown(memory())).toBe(true);
    expect(nothingKnown(reading(NOW, [], {}, 'beranda'))).toBe(true);
    expect(nothingKnown(reading(NOW, [period('2024-01-01', '2024-06-30')], {}, 'lain'))).toBe(true);
  });

  it('is so no longer with one word about the cycle, of a page or a person', () => {
    expect(nothingKnown(reading(NOW, [stage('perencanaan', null)], {}, 'beranda'))).toBe(false);
    expect(nothingKnown(memory({ entries: [ownDate('Rapat', '2024-04-01', NOW)] }))).toBe(false);
  });

  it('on a page of the feature is a failure only where the page says so', () => {
    expect(nothingKnown(reading(NOW, []))).toBe(false);
    expect(nothingKnown(reading(NOW, [unread('period')]))).toBe(true);
  });
});

describe('what could not be read', () => {
  it('is what the newest reading failed at', () => {
    expect(unreadable(memory())).toBeNull();
    expect(unreadable(reading(NOW, [unread('stage perencanaan')]))).toBe('perencanaan');
  });

  it('is history once a later reading went well', () => {
    const old = seen(unread('period'), at('2024-03-28', '10:00'));
    const told = memory({ seen: [old, seen(page('perencanaan'), NOW)] });
    expect(failures(told)).toEqual([]);
    expect(failures(memory({ seen: [old, seen(page('perencanaan'), at('2024-03-28', '10:01'))] }))).toEqual([
      old,
    ]);
  });

  it('is named by its subject alone', () => {
    expect([subjectOf('stage penilaian'), subjectOf('points')]).toEqual(['penilaian', 'points']);
  });
});

describe('the page of the last reading', () => {
  it('is the newest one', () => {
    const told = memory({ seen: [seen(page('lain'), at('2024-03-27')), seen(page('penilaian'), NOW)] });
    expect(lastPage(told)?.observation).toMatchObject({ page: 'penilaian' });
    expect(lastPage(memory())).toBeNull();
  });

  it('belongs to the feature or not', () => {
    const of = (name: Parameters<typeof page>[0]) => isPerformance(seen(page(name), NOW));
    expect([of('pengelolaan-kinerja'), of('persetujuan'), of('penilaian')]).toEqual([true, true, true]);
    expect([of('beranda'), of('lain'), isPerformance(null)]).toEqual([false, false, false]);
  });
});
