import { beforeEach, expect, it, vi } from 'vitest';

const heard: Record<'startup' | 'installed', () => void> & { alarm: (alarm: { name: string }) => void } = {
  startup: () => undefined,
  installed: () => undefined,
  alarm: () => undefined,
};
const action = {
  setTitle: vi.fn(async (_: { title: string }) => undefined),
  setBadgeText: vi.fn(async (_: { text: string }) => undefined),
  setBadgeBackgroundColor: vi.fn(async (_: { color: string }) => undefined),
  setBadgeTextColor: vi.fn(async (_: { color: string }) => undefined),
};
let present: Partial<typeof action> = action;
vi.mock('wxt/browser', () => ({
  browser: {
    get action() {
      return present;
    },
    runtime: {
      onStartup: { addListener: (listener: () => void) => (heard.startup = listener) },
      onInstalled: { addListener: (listener: () => void) => (heard.installed = listener) },
    },
    alarms: { onAlarm: { addListener: (listener: typeof heard.alarm) => (heard.alarm = listener) } },
  },
}));
const SEVEN = { text: '7', tone: 'you', name: 'Pendamping PMM. 7 pengajuan menunggu.' } as const;

let badge: typeof import('../../entrypoints/background/badge');
beforeEach(async () => {
  vi.clearAllMocks();
  vi.resetModules();
  present = action;
  badge = await import('../../entrypoints/background/badge');
});

it('shows the number with its colour, and says it in a title', async () => {
  await badge.showBadge(SEVEN);
  expect(action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ text: '7' });
  expect(action.setTitle).toHaveBeenCalledExactlyOnceWith({ title: SEVEN.name });
  expect(action.setBadgeBackgroundColor).toHaveBeenCalledExactlyOnceWith({ color: '#14584a' });
  expect(action.setBadgeTextColor).toHaveBeenCalledExactlyOnceWith({ color: '#ffffff' });
});

it('a new worker takes off what no longer holds; what stands there already is left alone', async () => {
  await badge.showBadge(null);
  expect(action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ text: '' });
  expect(action.setTitle).toHaveBeenCalledExactlyOnceWith({ title: '' });
  await badge.showBadge(null);
  expect(action.setBadgeText).toHaveBeenCalledTimes(1);
  await badge.showBadge({ ...SEVEN, tone: 'overdue' });
  expect(action.setBadgeBackgroundColor).toHaveBeenCalledExactlyOnceWith({ color: '#a11043' });
});

it('a browser without badges has the title, and one that refuses is asked again', async () => {
  present = { setTitle: action.setTitle };
  await badge.showBadge(SEVEN);
  expect(action.setTitle).toHaveBeenCalledExactlyOnceWith({ title: SEVEN.name });
  present = action;
  action.setTitle.mockRejectedValueOnce(new Error('No window'));
  await badge.showBadge(null);
  expect(action.setBadgeText).not.toHaveBeenCalled();
  await badge.showBadge(null);
  expect(action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ text: '' });
});

it('is printed on every start of the browser, after an update and on a new day, though no page is open', () => {
  const print = vi.fn(async () => undefined);
  badge.registerBadge(print);
  heard.startup();
  heard.installed();
  heard.alarm({ name: 'pause' });
  expect(print).toHaveBeenCalledTimes(2);
  heard.alarm({ name: 'midnight' });
  expect(print).toHaveBeenCalledTimes(3);
});
