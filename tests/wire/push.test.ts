import { expect, it, vi } from 'vitest';
import { fakeBrowser } from './browser';

const fake = fakeBrowser();
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
const { onPush, pushTo, pushToOwn } = await import('../../utils/wire/push');

it('a tab without our script is no failure', async () => {
  fake.browser.tabs.sendMessage.mockRejectedValueOnce(new Error('no receiver'));
  await expect(pushTo(3, 'changed')).resolves.toBeUndefined();
  expect(fake.browser.tabs.sendMessage).toHaveBeenCalledWith(3, { push: 'changed' }, { frameId: 0 });
});

it('tells our own pages, and does without them where none is open', async () => {
  await pushToOwn('changed');
  expect(fake.browser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ push: 'changed' });
  fake.browser.runtime.sendMessage.mockRejectedValueOnce(new Error('no receiver'));
  await expect(pushToOwn('changed')).resolves.toBeUndefined();
});

it('hears only known pushes of its own background, until it is stopped', () => {
  const heard = vi.fn();
  const stop = onPush(heard);
  const say = (message: unknown, sender: unknown) => fake.listeners[0]?.(message, sender, () => undefined);
  say({ push: 'changed' }, { id: 'pendamping' });
  say({ push: 'changed' }, { id: 'other' });
  say({ push: 'changed' }, { id: 'pendamping', tab: { id: 1 } });
  say({ push: 'explode' }, { id: 'pendamping' });
  say('changed', { id: 'pendamping' });
  expect(heard.mock.calls).toEqual([['changed']]);
  stop();
  expect(fake.listeners).toEqual([]);
});
