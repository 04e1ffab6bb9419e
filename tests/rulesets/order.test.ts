import { expect, test } from 'vitest';
import { RULESETS } from '../../utils/rulesets';

test('values of one thing stand in the order in which they began', () => {
  const lists = RULESETS.flatMap((one) => one.windows).flatMap((one) => [
    one.opens,
    one.closes,
    one.months ?? [],
  ]);
  for (const list of lists) {
    const days = list.map((row) => row.since);
    expect(days).toEqual([...days].sort());
  }
});

test('a window opens before it closes', () => {
  for (const { id, opens, closes } of RULESETS.flatMap((one) => one.windows)) {
    const first = opens.at(-1)?.value;
    const last = closes.at(-1)?.value;
    if (first && last) expect(first <= last, id).toBe(true);
  }
});
