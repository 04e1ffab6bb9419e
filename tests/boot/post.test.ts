import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Panel } from '../../utils/views/view';
import { fakeBrowser } from '../wire/browser';

const fake = fakeBrowser();
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
const { post } = await import('../../entrypoints/boot.content/post');
const { runtime } = fake.browser;

/** Questions that were sent, and how to answer them by hand. */
let asked: { name: string; answer(value: unknown): void; fail(error: Error): void }[] = [];
const got = vi.fn((_: Panel) => undefined);
const orphaned = vi.fn();
const REPORT = { observations: [], path: '/', period: null };

beforeEach(() => {
  vi.clearAllMocks();
  asked = [];
  runtime.id = 'pendamping';
  runtime.sendMessage.mockImplementation(
    (message) =>
      new Promise((answer, fail) => {
        const { name } = message as { name: string };
        asked.push({ name, answer: (value) => answer({ ok: true, value }), fail });
      }),
  );
});

const ordered = vi.fn();
const wire = () => post({ clock: () => null, got, ordered, orphaned });
const names = () => asked.map((one) => one.name);
const sent = (count: number) => vi.waitFor(() => expect(asked).toHaveLength(count));

describe('views', () => {
  it('arrive in the order of their questions: the next is asked when the last was answered', async () => {
    const mine = wire();
    const arrived = mine.report(REPORT);
    mine.see();
    await sent(1);
    asked[0]?.answer('first');
    expect(await arrived).toBe(true);
    await sent(2);
    expect(names()).toEqual(['report', 'see']);
    asked[1]?.answer('second');
    await vi.waitFor(() => expect(got.mock.calls.flat()).toEqual(['first', 'second']));
  });

  it('the first is asked for again after a while where nobody was there to give it, but not without end', async () => {
    vi.useFakeTimers();
    try {
      runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
      wire().see();
      await vi.advanceTimersByTimeAsync(600_000);
      expect(runtime.sendMessage.mock.calls.length).toBe(10); // five times, each asked twice
      expect(vi.getTimerCount()).toBe(0);
      wire().see();
      await vi.advanceTimersByTimeAsync(500);
      runtime.sendMessage.mockResolvedValue({ ok: true, value: 'late' });
      await vi.advanceTimersByTimeAsync(600_000);
      expect(got.mock.calls.flat()).toEqual(['late']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('are asked for once, however many changes are told at a time', async () => {
    const mine = wire();
    for (let i = 0; i < 30; i += 1) mine.see();
    await sent(1);
    mine.see();
    mine.see();
    asked[0]?.answer('a');
    await sent(2);
    asked[1]?.answer('b');
    await vi.waitFor(() => expect(got).toHaveBeenCalledTimes(2));
    expect(asked).toHaveLength(2);
  });

  it('come after a question that failed, too', async () => {
    const spoken = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const mine = wire();
    const arrived = mine.report(REPORT);
    mine.see();
    runtime.sendMessage.mockResolvedValueOnce({ ok: false, error: { name: 'E', message: 'no', stack: '' } });
    expect(await arrived).toBe(false);
    await sent(1);
    asked[0]?.answer('view');
    await vi.waitFor(() => expect(got).toHaveBeenCalledExactlyOnceWith('view'));
    expect(spoken).toHaveBeenCalledTimes(1);
    spoken.mockRestore();
  });
});

describe('a deed', () => {
  it('prints what came of it and brings back the outcome', async () => {
    const outcome = wire().send({ do: 'tick', item: 'a', done: true });
    await sent(1);
    asked[0]?.answer({ outcome: { ok: true, undo: 'u' }, panel: 'view' });
    expect(await outcome).toEqual({ ok: true, undo: 'u' });
    expect(got).toHaveBeenCalledWith('view');
  });

  it('that nobody answered is not said to be kept, and was asked twice', async () => {
    runtime.sendMessage.mockResolvedValue(undefined);
    const outcome = await wire().send({ do: 'tick', item: 'a', done: true });
    expect(outcome).toEqual({ ok: false, field: null, reason: 'not-saved' });
    expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
    const ids = runtime.sendMessage.mock.calls.map(([message]) => JSON.stringify(message));
    expect(ids[0]).toBe(ids[1]);
    expect(orphaned).not.toHaveBeenCalled();
  });
});

describe('a script', () => {
  it('that was run, and one that the browser refused', async () => {
    const spoken = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    runtime.sendMessage.mockResolvedValueOnce({ ok: true, value: null });
    expect(await wire().inject('panel')).toBe(true);
    const error = { name: 'Error', message: 'frame removed', stack: '' };
    runtime.sendMessage.mockResolvedValueOnce({ ok: false, error });
    expect(await wire().inject('panel')).toBe(false);
    spoken.mockRestore();
  });
});

it('an extension that is gone is noticed once, and nothing rejects', async () => {
  runtime.sendMessage.mockImplementation(async () => {
    runtime.id = undefined;
    throw new Error('Extension context invalidated.');
  });
  const mine = wire();
  expect(await mine.report(REPORT)).toBe(false);
  mine.see();
  expect(await mine.inject('panel')).toBe(false);
  expect(await mine.send({ do: 'read-again' })).toMatchObject({ ok: false });
  expect(orphaned).toHaveBeenCalledTimes(1);
  expect(got).not.toHaveBeenCalled();
});

it('what is set for notices is heard before the first view, and never after one', async () => {
  const mine = wire();
  const orders = { mode: 'off', pause: null, own: [] };
  const injected = mine.inject('meanings');
  await sent(1);
  asked[0]?.answer(orders);
  expect(await injected).toBe(true);
  expect(ordered).toHaveBeenCalledExactlyOnceWith(orders);
  mine.see();
  await sent(2);
  asked[1]?.answer('view');
  await vi.waitFor(() => expect(got).toHaveBeenCalled());
  const late = mine.inject('meanings');
  await sent(3);
  asked[2]?.answer(orders);
  expect(await late).toBe(true);
  expect(ordered).toHaveBeenCalledTimes(1);
});
