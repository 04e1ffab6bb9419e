import { describe, expect, it } from 'vitest';
import { activitiesOf } from '../../utils/engine/activities';
import type { Entry, Observation } from '../../utils/observations';
import { ask } from './asking';
import { activity, at, memory, ownActivity, period, seen } from './memories';

const NOW = at('2024-03-28');
const EARLIER = at('2024-03-20');
const LATER = at('2024-03-28', '12:00');

function found(rows: Observation[], entries: Entry[] = [], now = NOW) {
  const all = [period('2024-01-01', '2024-06-30'), ...rows].map((one) => seen(one, NOW));
  return activitiesOf(ask(memory({ seen: all, entries }), now).c);
}

describe('activities', () => {
  it('are the page’s rows as they stand, two alike being two', () => {
    const twice = activity('Pelatihan mandiri', 8, 1, true);
    const { rows, own } = found([twice, twice, activity('Lain', null, 2, null)]);
    expect(own).toEqual([]);
    expect(rows.map(({ finding }) => [finding.title, finding.points, finding.count, finding.done])).toEqual([
      ['Pelatihan mandiri', 8, 1, true],
      ['Pelatihan mandiri', 8, 1, true],
      ['Lain', null, 2, null],
    ]);
    expect(rows.map(({ finding }) => finding.rule)).toEqual(['pelatihan-mandiri', 'pelatihan-mandiri', null]);
    expect(new Set(rows.map(({ finding }) => finding.id)).size).toBe(3);
  });

  it('of the person’s own stand beside them, done with a day inside the period that has come', () => {
    const day = (doneOn: string | null) => found([], [ownActivity('Lokakarya', 4, 2, doneOn, NOW)]).own[0];
    expect(day(null)).toMatchObject({ done: false, doubt: null });
    expect(day('2024-03-28')).toMatchObject({ done: true, doneOn: '2024-03-28', doubt: null });
    expect(day('2024-01-01')).toMatchObject({ done: true, doubt: null });
    expect(day('2024-03-29')).toMatchObject({ done: false, doubt: 'future' });
    expect(day('2023-12-31')).toMatchObject({ done: false, doubt: 'outside-period' });
    const late = found([], [ownActivity('Lokakarya', 4, 2, '2024-07-01', NOW)], at('2024-07-10'));
    expect(late.own[0]).toMatchObject({ done: false, doubt: 'outside-period' });
  });

  it('under a row’s title are about that row, however it is written', () => {
    const row = activity('Peserta  Seminar, Lokakarya', null, null, null);
    const { rows, own } = found(
      [row],
      [ownActivity('peserta seminar lokakarya', 4, 2, '2024-03-10', EARLIER)],
    );
    expect(own).toEqual([]);
    expect(rows[0]?.finding).toMatchObject({
      points: 4,
      count: 2,
      done: true,
      entry: 'own-peserta seminar lokakarya',
    });
    expect(rows[0]?.page).toMatchObject({ points: null, done: null, entry: null });
  });

  it('take one row for one entry', () => {
    const twice = activity('Pelatihan mandiri', 8, 1, false);
    const { rows, own } = found(
      [twice, twice],
      [
        { ...ownActivity('Pelatihan mandiri', 8, 1, '2024-03-10', LATER), id: 'a' },
        { ...ownActivity('Pelatihan mandiri', 8, 1, null, LATER), id: 'b' },
        { ...ownActivity('Pelatihan mandiri', 8, 1, null, LATER), id: 'c' },
      ],
    );
    expect(rows.map((row) => row.finding.entry)).toEqual(['a', 'b']);
    expect(own.map((one) => one.entry)).toEqual(['c']);
  });

  it('believe the person until the page says something newer', () => {
    const row = activity('Pelatihan mandiri', 8, 1, false);
    const with_ = (moment: string) =>
      found([row], [ownActivity('Pelatihan mandiri', 8, 2, '2024-03-10', moment)]);
    expect(with_(LATER).rows[0]?.finding).toMatchObject({ count: 2, done: true, origin: { by: 'person' } });
    expect(with_(EARLIER).rows[0]?.finding).toMatchObject({ count: 1, done: false, origin: { by: 'page' } });
  });

  it('of titles without letters are told apart', () => {
    const { rows, own } = found([activity('!!!', 4, 1, true)], [ownActivity('???', 4, 1, null, LATER)]);
    expect([rows[0]?.finding.entry, own.length]).toEqual([null, 1]);
  });
});
