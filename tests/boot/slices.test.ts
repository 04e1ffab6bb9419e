import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inSlices } from '../../entrypoints/boot.content/slices';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work of as many steps, each of which takes 3 ms; and how long the page was held each time. */
function work(steps: number, value: string, held: number[]) {
  let left = steps;
  return {
    next(rested: boolean) {
      if (rested || left === steps) held.push(0);
      vi.setSystemTime(Date.now() + 3);
      vi.advanceTimersByTime(3);
      held.push((held.pop() ?? 0) + 3);
      left -= 1;
      return left > 0 ? { done: false as const, value: undefined } : { done: true as const, value };
    },
  };
}

async function run<T>(promise: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return promise;
}

it('short work is done at once, without a timer', async () => {
  const done = inSlices(
    () => work(2, 'a', []),
    () => true,
  );
  expect(vi.getTimerCount()).toBe(0);
  expect(await done).toBe('a');
});

it('long work lets the page live after every few milliseconds', async () => {
  const held: number[] = [];
  const done = run(
    inSlices(
      () => work(40, 'a', held),
      () => false,
    ),
  );
  expect(await done).toBe('a');
  expect(held.length).toBeGreaterThan(10);
  expect(Math.max(...held)).toBeLessThanOrEqual(12);
});

it('work that went stale is thrown away', async () => {
  const stale = [false, true, false, false, false, false];
  let begun = 0;
  const begin = () => {
    begun += 1;
    return work(9, `beginning ${begun}`, []);
  };
  const done = inSlices(begin, () => stale.shift() ?? false);
  expect(await run(done)).toBe('beginning 2');
});

it('on a page that never rests it is done at one go in the end: late, but not half old', async () => {
  let begun = 0;
  const held: number[] = [];
  const begin = () => {
    begun += 1;
    return work(30, `beginning ${begun}`, held);
  };
  const done = inSlices(begin, () => true);
  expect(await run(done)).toBe(`beginning ${begun}`);
  expect(begun).toBeGreaterThan(2);
  expect(begun).toBeLessThan(8);
  expect(held.at(-1)).toBe(90);
});

it('what goes wrong in any slice is told', async () => {
  const failing = () => ({
    next(): never {
      throw new TypeError('no such node');
    },
  });
  await expect(inSlices(failing, () => false)).rejects.toThrow('no such node');
});
