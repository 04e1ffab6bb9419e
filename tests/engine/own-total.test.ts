import { describe, expect, it } from 'vitest';
import type { Seen } from '../../utils/engine/findings';
import { pointsOf } from '../../utils/engine/points';
import type { Entry } from '../../utils/observations';
import { ask } from './asking';
import { activity, at, memory, ownActivity, ownPoints, period, points, seen } from './memories';

const BEFORE = at('2024-03-27');
const NOW = at('2024-03-28');
const LATER = at('2024-03-29');
const PAGE = seen(points(24, 8), NOW);

function found(facts: Seen[], ...entries: Entry[]) {
  const all = [seen(period('2024-01-01', '2024-06-30'), NOW), ...facts];
  return pointsOf(ask(memory({ seen: all, entries }), LATER).c);
}

describe('a total that the person says', () => {
  it('holds against an older one of the page, which stays beside it', () => {
    expect(found([PAGE], ownPoints(40, 16, LATER))).toMatchObject({
      planned: 40,
      earned: 16,
      short: 0,
      origin: { by: 'person', at: LATER },
      conflict: { planned: 24, earned: 8, origin: { by: 'page' } },
      own: 'own-points',
    });
  });

  it('leaves to the page what it does not say', () => {
    expect(found([PAGE], ownPoints(null, 16, LATER))).toMatchObject({ planned: 24, earned: 16 });
  });

  it('yields to a newer one that differs, and is told beside it', () => {
    expect(found([PAGE], ownPoints(40, 16, BEFORE))).toMatchObject({
      planned: 24,
      origin: { by: 'page' },
      conflict: { planned: 40, earned: 16, origin: { by: 'person' } },
    });
  });

  it('is no conflict where both say the same, or where the page has agreed and gone on', () => {
    expect(found([PAGE], ownPoints(24, 8, LATER))).toMatchObject({ origin: { by: 'page' }, conflict: null });
    const went = { ...PAGE, since: LATER, before: [{ observation: points(20, 8), seenAt: NOW }] };
    expect(found([went], ownPoints(20, 8, BEFORE))).toMatchObject({ planned: 24, conflict: null });
    expect(found([went], ownPoints(16, 8, BEFORE))).toMatchObject({ planned: 24, conflict: { planned: 16 } });
  });

  it('holds where no page gives one, also against rows without a value', () => {
    expect(found([], ownPoints(40, null, NOW))).toMatchObject({ planned: 40, earned: null, atLeast: false });
    const row = seen(activity('Lain', null, 1, false), NOW);
    expect(found([row], ownPoints(null, 8, LATER))).toMatchObject({
      planned: null,
      earned: 8,
      atLeast: true,
    });
  });

  it('has in it what was entered before, and not what was entered since', () => {
    const early = ownActivity('Lokakarya', 4, 1, null, BEFORE);
    const late = ownActivity('Seminar', 8, 1, null, at('2024-03-30'));
    expect(found([PAGE], early)?.added?.planned).toBe(4);
    expect(found([PAGE], early, ownPoints(40, 8, LATER))?.added).toBeNull();
    expect(found([PAGE], late, ownPoints(40, 8, LATER))?.added?.planned).toBe(8);
    expect(found([PAGE], early, late, ownPoints(40, 8, LATER))?.added?.planned).toBe(8);
  });
});
