import { expect, test } from 'vitest';
import { turns } from '../../utils/store/in-turn';

test('one begins when the one before it has ended, also where that failed, and each hears of its own', async () => {
  const inTurn = turns();
  const told: string[] = [];
  const first = Promise.withResolvers<void>();
  const one = inTurn(async () => {
    told.push('one begins');
    await first.promise;
    told.push('one ends');
    throw new Error('one');
  });
  const other = inTurn(async () => told.push('other'));
  first.resolve();
  await expect(one).rejects.toThrow('one');
  expect(await other).toBe(3);
  expect(told).toEqual(['one begins', 'one ends', 'other']);
});
