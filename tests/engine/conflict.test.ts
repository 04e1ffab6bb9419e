import { describe, expect, it } from 'vitest';
import { type PageWord, type Word, weigh } from '../../utils/engine/conflict';
import { at } from './memories';

function page(value: string, day: string, earlier: PageWord<string>['earlier'] = []): PageWord<string> {
  return { value, since: at(day), origin: { by: 'page', seenAt: at(day), evidence: value }, earlier };
}
function person(value: string, day: string): Word<string> {
  return { value, since: at(day), origin: { by: 'person', at: at(day) } };
}

describe('conflict', () => {
  it('needs two words', () => {
    expect(weigh(null, null)).toEqual({ holds: null, other: null });
    expect(weigh(page('a', '2024-03-01'), null).holds?.origin.by).toBe('page');
    expect(weigh(null, person('a', '2024-03-01')).holds?.origin.by).toBe('person');
  });

  it('is none where both say the same: the page is named', () => {
    const weighed = weigh(page('a', '2024-03-01'), person('a', '2024-03-02'));
    expect(weighed.holds?.origin.by).toBe('page');
    expect(weighed.other).toBeNull();
  });

  it('lets the person hold until the page says something newer, and shows both', () => {
    const before = weigh(page('a', '2024-03-01'), person('b', '2024-03-02'));
    expect([before.holds?.value, before.other?.value]).toEqual(['b', 'a']);
    const after = weigh(page('a', '2024-03-03'), person('b', '2024-03-02'));
    expect([after.holds?.value, after.other?.value]).toEqual(['a', 'b']);
  });

  it('is over once the page agreed and then went on', () => {
    const earlier = [{ value: 'b', until: at('2024-03-03') }];
    const weighed = weigh(page('c', '2024-03-04', earlier), person('b', '2024-03-02'));
    expect([weighed.holds?.value, weighed.other]).toEqual(['c', null]);
  });

  it('stays where the page had agreed only before the person spoke', () => {
    const earlier = [{ value: 'b', until: at('2024-03-01') }];
    const weighed = weigh(page('c', '2024-03-04', earlier), person('b', '2024-03-02'));
    expect(weighed.other?.value).toBe('b');
  });
});
