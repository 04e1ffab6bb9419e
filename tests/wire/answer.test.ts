import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../utils/wire/answer';
import { say as ask, fakeBrowser } from './browser';

const fake = fakeBrowser();
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
const { answer, trusted } = await import('../../utils/wire/answer');

const HOSTS = ['https://guru.kemdikbud.go.id'];
const page = { id: 'pendamping', url: 'https://guru.kemdikbud.go.id/x', frameId: 0, tab: { id: 4 } };

describe('trusted', () => {
  it.each([
    ['a top frame of a host', page, { by: 'page', tabId: 4 }],
    ['an own page', { id: 'pendamping', url: 'chrome-extension://pendamping/popup.html' }, { by: 'surface' }],
    [
      'an own page in a tab',
      { id: 'pendamping', url: 'chrome-extension://pendamping/popup.html', frameId: 0, tab: { id: 5 } },
      { by: 'surface' },
    ],
    ['a page of another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }, null],
    ['what only looks like an own page', { ...page, url: 'https://pendamping/popup.html' }, null],
    ['another extension', { ...page, id: 'other' }, null],
    ['another host', { ...page, url: 'https://guru.kemdikbud.go.id.example/' }, null],
    ['plain http', { ...page, url: 'http://guru.kemdikbud.go.id/' }, null],
    ['a frame inside', { ...page, frameId: 3 }, null],
    ['a page without a tab', { ...page, tab: undefined }, null],
    ['no address', { ...page, url: undefined }, null],
  ])('%s', (_, sender, expected) => {
    expect(trusted(sender, HOSTS)).toEqual(expected);
  });
});

describe('answer', () => {
  const run = vi.fn(async () => 'view');
  const parse = vi.fn((payload: unknown) => payload);
  const handlers = { see: { parse, run } } as unknown as Handlers;

  beforeEach(() => {
    fake.listeners.length = 0;
    vi.clearAllMocks();
    answer(handlers, HOSTS);
  });
  const say = (message: unknown, sender: unknown = page) => ask(fake.listeners[0], message, sender);

  it('hands payload and sender to the handler and packs what it returns', async () => {
    expect(await say({ name: 'see', payload: 1 })).toEqual({ ok: true, value: 'view' });
    expect(run).toHaveBeenCalledWith(1, { by: 'page', tabId: 4 });
  });

  it('stays silent for strangers, unknown names and what only looks like a name', () => {
    expect(say({ name: 'see', payload: 1 }, { ...page, id: 'other' })).toBeUndefined();
    for (const name of ['nothing', 'toString', '__proto__', 5, null]) expect(say({ name })).toBeUndefined();
    expect(say(null)).toBeUndefined();
    expect(run).not.toHaveBeenCalled();
  });

  it('lets nothing through that has the wrong shape', async () => {
    parse.mockImplementationOnce(() => {
      throw new TypeError('shape');
    });
    expect(await say({ name: 'see' })).toMatchObject({ ok: false, error: { name: 'TypeError' } });
    expect(run).not.toHaveBeenCalled();
  });

  it('takes a list of 5,000 people with the longest names', async () => {
    const row = {
      kind: 'approval',
      evidence: 'x'.repeat(200),
      person: 'x'.repeat(300),
      distinct: 'x'.repeat(300),
    };
    await say({ name: 'see', payload: Array(5000).fill(row) });
    expect(parse).toHaveBeenCalledTimes(1);
  });

  it('refuses what is far too large before it is parsed', async () => {
    const huge = await say({ name: 'see', payload: 'x'.repeat(6_100_000) });
    expect(huge).toMatchObject({ ok: false, error: { name: 'RangeError' } });
    expect(parse).not.toHaveBeenCalled();
  });
});
