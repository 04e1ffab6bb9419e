import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { carryOut } from '../../entrypoints/panel/carry-out';
import type { Outcome } from '../../utils/observations';

const DONE = { ok: true, undo: null };
const SENT: Outcome = { ok: true, undo: 'token' };
const handle = { pointAt: vi.fn(() => true), readAgain: vi.fn(), send: vi.fn(async () => SENT) };
const open = vi.fn();
const reload = vi.fn();
const writeText = vi.fn(async (_: string) => undefined);

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('window', { open });
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});
afterEach(() => vi.unstubAllGlobals());

describe('what only a surface can do', () => {
  it('stays on the surface', async () => {
    expect(await carryOut({ do: 'copy', text: 'Selamat pagi' }, handle)).toEqual(DONE);
    expect(writeText).toHaveBeenCalledWith('Selamat pagi');
    expect(await carryOut({ do: 'read-again' }, handle)).toEqual(DONE);
    expect(handle.readAgain).toHaveBeenCalledTimes(1);
    expect(await carryOut({ do: 'reload-page' }, handle)).toEqual(DONE);
    expect(reload).toHaveBeenCalledTimes(1);
    expect(await carryOut({ do: 'open-form', form: 'own-date', target: null }, handle)).toEqual(DONE);
    expect(handle.send).not.toHaveBeenCalled();
  });

  it('says when the page does not speak of a stage', async () => {
    expect(await carryOut({ do: 'show-on-page', stage: 'penilaian' }, handle)).toEqual(DONE);
    handle.pointAt.mockReturnValueOnce(false);
    expect(await carryOut({ do: 'show-on-page', stage: null }, handle)).toMatchObject({
      ok: false,
      reason: 'not-found',
    });
  });

  it('opens an address in a tab of its own that knows nothing of this one', async () => {
    const url = 'https://guru.kemdikbud.go.id/pengelolaan-kinerja';
    expect(await carryOut({ do: 'open-link', url }, handle)).toEqual(DONE);
    expect(open).toHaveBeenCalledExactlyOnceWith(url, '_blank', 'noopener,noreferrer');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://example.org', '//example.org', ''])(
    'opens nothing else: %s',
    async (url) => {
      expect(await carryOut({ do: 'open-link', url }, handle)).toMatchObject({ ok: false });
      expect(open).not.toHaveBeenCalled();
    },
  );

  it('that the browser refuses is not said to be done', async () => {
    writeText.mockRejectedValueOnce(new DOMException('not focused', 'NotAllowedError'));
    await expect(carryOut({ do: 'copy', text: 'x' }, handle)).rejects.toThrow('not focused');
  });
});

it('all else goes to the background, and its outcome comes back', async () => {
  const intent = { do: 'tick', item: 'a', done: true } as const;
  expect(await carryOut(intent, handle)).toBe(SENT);
  expect(handle.send).toHaveBeenCalledWith(intent);
});
