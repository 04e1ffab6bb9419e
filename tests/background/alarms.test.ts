import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Alarm = { name: string; scheduledTime: number };

const alarms = new Map<string, Alarm>();
let rings: (alarm: Alarm) => void = () => undefined;
const create = vi.fn(async (name: string, { when }: { when: number }) => {
  alarms.set(name, { name, scheduledTime: when });
});
const clear = vi.fn(async () => true);
const query = vi.fn(async () => [{ id: 4 }]);
const sendMessage = vi.fn(async () => undefined);
const onAlarm = { addListener: (heard: typeof rings) => (rings = heard) };
vi.mock('wxt/browser', () => ({
  browser: {
    alarms: { create, clear, get: async (name: string) => alarms.get(name), onAlarm },
    tabs: { query, sendMessage },
    runtime: { id: 'pendamping', sendMessage: async () => undefined },
  },
}));
const { registerAlarms, wakeAfterPause } = await import('../../entrypoints/background/alarms');

beforeEach(() => {
  alarms.clear();
  vi.clearAllMocks();
  vi.useFakeTimers({ now: new Date(2024, 2, 30, 22, 15), toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

const midnight = (day: number) => new Date(2024, 2, day, 0, 0, 1).getTime();
const only = () => [...alarms.values()].map((one) => one.scheduledTime);

it('stands for just after midnight', async () => {
  registerAlarms();
  await vi.waitFor(() => expect(only()).toEqual([midnight(31)]));
});

it('is left alone by the next start of the worker, and put right when the clock was', async () => {
  registerAlarms();
  await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
  registerAlarms();
  await Promise.resolve();
  expect(create).toHaveBeenCalledTimes(1);
  vi.setSystemTime(new Date(2024, 2, 28, 9, 0));
  registerAlarms();
  await vi.waitFor(() => expect(only()).toEqual([midnight(29)]));
});

it('when it rings, pages print anew and the next one is set; other alarms do nothing', async () => {
  registerAlarms();
  await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
  rings({ name: 'backup', scheduledTime: 0 });
  expect(query).not.toHaveBeenCalled();
  vi.setSystemTime(midnight(31));
  rings({ name: 'midnight', scheduledTime: midnight(31) });
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledWith(4, { push: 'changed' }, { frameId: 0 }));
  await vi.waitFor(() => expect(only()).toEqual([midnight(32)]));
});

it('rings once more when a pause is over, and not when it was ended before', async () => {
  const set = vi.fn(async () => undefined);
  create.mockImplementationOnce(set);
  await wakeAfterPause(60);
  expect(create).toHaveBeenCalledExactlyOnceWith('pause', { delayInMinutes: 60 });
  rings({ name: 'pause', scheduledTime: 0 });
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(1));
  expect(create).toHaveBeenCalledTimes(1);
  await wakeAfterPause(null);
  expect(clear).toHaveBeenCalledExactlyOnceWith('pause');
});
