import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from './browser';

const fake = fakeBrowser();
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
const { ask, isOrphaned, NoAnswerError } = await import('../../utils/wire/ask');
const { sendMessage } = fake.browser.runtime;

beforeEach(() => {
  sendMessage.mockReset();
  fake.browser.runtime.id = 'pendamping';
});

it('brings back what the handler returned', async () => {
  sendMessage.mockResolvedValueOnce({ ok: true, value: 7 });
  await expect(ask('see', { clock: null })).resolves.toBe(7);
  expect(sendMessage).toHaveBeenCalledWith({ name: 'see', payload: { clock: null } });
});

it('throws what the handler threw', async () => {
  sendMessage.mockResolvedValueOnce({
    ok: false,
    error: { name: 'TypeError', message: 'no', stack: 'there' },
  });
  await expect(ask('see', { clock: null })).rejects.toMatchObject({ name: 'TypeError', message: 'no' });
});

it('asks once more when the worker died in mid-message, and then says that nobody answered', async () => {
  sendMessage
    .mockRejectedValueOnce(new Error('channel closed'))
    .mockResolvedValueOnce({ ok: true, value: 1 });
  await expect(ask('see', { clock: null })).resolves.toBe(1);
  sendMessage.mockResolvedValue(undefined);
  await expect(ask('see', { clock: null })).rejects.toBeInstanceOf(NoAnswerError);
});

it('does not ask again once the extension is gone', async () => {
  sendMessage.mockImplementation(async () => {
    fake.browser.runtime.id = undefined;
    throw new Error('Extension context invalidated.');
  });
  await expect(ask('see', { clock: null })).rejects.toBeInstanceOf(NoAnswerError);
  expect(sendMessage).toHaveBeenCalledTimes(1);
  expect(isOrphaned()).toBe(true);
});

it('waits for a worker that never answers only so long, and asks it once more', async () => {
  vi.useFakeTimers();
  sendMessage.mockReturnValueOnce(new Promise(() => undefined)).mockResolvedValueOnce({ ok: true, value: 1 });
  const answered = ask('see', { clock: null });
  await vi.advanceTimersByTimeAsync(4_000);
  await expect(answered).resolves.toBe(1);
  expect(vi.getTimerCount()).toBe(0);
  sendMessage.mockReturnValue(new Promise(() => undefined));
  const never = expect(ask('see', { clock: null })).rejects.toBeInstanceOf(NoAnswerError);
  await vi.advanceTimersByTimeAsync(20_000);
  await never;
  vi.useRealTimers();
});
