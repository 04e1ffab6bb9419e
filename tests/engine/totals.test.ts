import { describe, expect, it } from 'vitest';
import { activitiesOf } from '../../utils/engine/activities';
import { totalsOf } from '../../utils/engine/totals';
import type { Entry, Observation } from '../../utils/observations';
import { ask } from './asking';
import { ACTIVITIES_24 } from './examples';
import { activity, at, memory, ownActivity, period, points, seen } from './memories';

const NOW = at('2024-03-28');
const LATER = at('2024-03-28', '12:00');
const EARLIER = at('2024-03-20');

function totals(total: Observation | null, rows: Observation[], entries: Entry[] = []) {
  const all = [period('2024-01-01', '2024-06-30'), ...rows].map((one) => seen(one, NOW));
  const { c } = ask(memory({ seen: all, entries }), NOW);
  const page = total?.kind === 'points' ? { seen: seen(total, NOW), points: total } : null;
  const found = activitiesOf(c);
  return totalsOf(page, found.rows, found.own, entries);
}
const mine = (moment: string, doneOn: string | null = null) => [
  ownActivity('Lokakarya', 4, 2, doneOn, moment),
];

describe('how many points', () => {
  it('are the page’s total where it agrees with its rows', () => {
    expect(totals(points(24, 8), ACTIVITIES_24)).toMatchObject({
      planned: 24,
      earned: 8,
      atLeast: false,
      origin: { by: 'page', evidence: '24 poin direncanakan, 8 poin selesai' },
      conflict: null,
    });
  });

  it('are the sum of the rows where the page has no total', () => {
    expect(totals(null, ACTIVITIES_24)).toMatchObject({
      planned: 24,
      earned: 8,
      atLeast: false,
      conflict: null,
    });
    expect(totals(points(null, null), ACTIVITIES_24)).toMatchObject({ planned: 24, earned: 8 });
    expect(totals(points(40, null), ACTIVITIES_24)).toMatchObject({ planned: 40, earned: 8 });
  });

  it('are at least so many where a row has no value, unless the page says the total', () => {
    const rows = [...ACTIVITIES_24, activity('Lain', null, 1, false)];
    expect(totals(null, rows)).toMatchObject({ planned: 24, atLeast: true });
    expect(totals(points(30, 8), rows)).toMatchObject({ planned: 30, atLeast: false });
  });

  it('are unknown of nothing, and earned where no row says whether it is done', () => {
    expect(totals(null, [])).toMatchObject({ planned: null, earned: null, origin: { by: 'none' } });
    expect(totals(null, [activity('Lain', 8, 1, null)])).toMatchObject({ planned: 8, earned: null });
    expect(totals(null, [activity('Lain', null, 1, true)])).toMatchObject({ planned: null, atLeast: true });
  });

  it('count a row without a number of times once', () => {
    expect(totals(null, [activity('Lain', 8, null, true)])).toMatchObject({ planned: 8, earned: 8 });
    expect(totals(null, [activity('Lain', 8, 0, true)])).toMatchObject({ planned: 0, earned: 0 });
  });

  it.each([
    ['older', LATER],
    ['newer', EARLIER],
  ])(
    'stay the page’s where its total is %s; the person’s own stand beside, without a conflict',
    (_, when) => {
      expect(totals(points(24, 8), ACTIVITIES_24, mine(when, '2024-03-10'))).toMatchObject({
        planned: 24,
        earned: 8,
        origin: { by: 'page' },
        conflict: null,
        added: { planned: 8, earned: 8, listed: true },
      });
    },
  );

  it('say of the person’s own whether the page’s list was read at all', () => {
    const added = { planned: 8, earned: 0, listed: false };
    expect(totals(points(24, 8), [], mine(LATER))).toMatchObject({ planned: 24, conflict: null, added });
  });

  it('differ from what the person says of a row of the page', () => {
    const twice = [ownActivity('Pelatihan mandiri', 8, 2, null, LATER)];
    expect(totals(points(24, 8), ACTIVITIES_24, twice)).toMatchObject({
      planned: 24,
      conflict: { planned: 32, origin: { by: 'person' } },
      added: null,
    });
  });

  it('are not counted twice where the total covers the person’s own already', () => {
    expect(totals(points(32, 8), ACTIVITIES_24, mine(LATER))).toMatchObject({
      planned: 32,
      conflict: null,
      added: null,
    });
  });

  it('without a page are the person’s own', () => {
    expect(totals(null, [], mine(NOW, '2024-03-10'))).toMatchObject({
      planned: 8,
      earned: 8,
      origin: { by: 'person' },
      conflict: null,
    });
  });

  it('earn with a row that the person finished and the page calls not done', () => {
    const done = [
      ownActivity('Observasi praktik pembelajaran bersama rekan sejawat', 8, 1, '2024-03-27', LATER),
    ];
    expect(totals(points(24, 8), ACTIVITIES_24, done)).toMatchObject({
      planned: 24,
      earned: 16,
      conflict: { earned: 8, origin: { by: 'page' } },
    });
  });

  it('contradict themselves where rows come to more than the page’s total', () => {
    expect(totals(points(16, 8), ACTIVITIES_24)).toMatchObject({
      planned: 16,
      conflict: { planned: 24, earned: 8, origin: { by: 'page' } },
    });
    expect(totals(points(40, 8), ACTIVITIES_24).conflict).toBeNull();
  });
});
