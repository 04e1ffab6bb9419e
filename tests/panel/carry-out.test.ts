import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newVisit } from '../../components/visit';
import { carryOut } from '../../entrypoints/panel/carry-out';
import type { Outcome } from '../../utils/observations';
import type { NoticeAnswer } from '../../utils/views/view';

const DONE = { ok: true, undo: null };
const SENT: Outcome = { ok: true, undo: 'token' };
const handle = {
  askNotice: vi.fn(async (): Promise<NoticeAnswer | null> => null),
  bringBack: vi.fn(),
  pointAt: vi.fn(() => true),
  readAgain: vi.fn(),
  send: vi.fn(async () => SENT),
};
const note = vi.fn();
const visiting = { visit: newVisit(), note };
const open = vi.fn();
const reload = vi.fn();
const writeText = vi.fn(async (_: string) => undefined);

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('window', { open });
  vi.stubGlobal('location', { reload, pathname: '/penilaian' });
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});
afterEach(() => vi.unstubAllGlobals());

describe('what only a surface can do', () => {
  it('stays on the surface', async () => {
    expect(await carryOut({ do: 'copy', text: 'Selamat pagi' }, handle, visiting)).toEqual(DONE);
    expect(writeText).toHaveBeenCalledWith('Selamat pagi');
    expect(await carryOut({ do: 'read-again' }, handle, visiting)).toEqual(DONE);
    expect(handle.readAgain).toHaveBeenCalledTimes(1);
    expect(await carryOut({ do: 'reload-page' }, handle, visiting)).toEqual(DONE);
    expect(reload).toHaveBeenCalledTimes(1);
    expect(await carryOut({ do: 'open-form', form: 'own-date', target: null }, handle, visiting)).toEqual(
      DONE,
    );
    expect(handle.send).not.toHaveBeenCalled();
  });

  it('says when the page does not speak of a stage', async () => {
    expect(await carryOut({ do: 'show-on-page', stage: 'penilaian' }, handle, visiting)).toEqual(DONE);
    handle.pointAt.mockReturnValueOnce(false);
    expect(await carryOut({ do: 'show-on-page', stage: null }, handle, visiting)).toMatchObject({
      ok: false,
      reason: 'not-found',
    });
  });

  it('opens an address in a tab of its own that knows nothing of this one', async () => {
    const url = 'https://guru.kemdikbud.go.id/pengelolaan-kinerja';
    expect(await carryOut({ do: 'open-link', url }, handle, visiting)).toEqual(DONE);
    expect(open).toHaveBeenCalledExactlyOnceWith(url, '_blank', 'noopener,noreferrer');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://example.org', '//example.org', ''])(
    'opens nothing else: %s',
    async (url) => {
      expect(await carryOut({ do: 'open-link', url }, handle, visiting)).toMatchObject({ ok: false });
      expect(open).not.toHaveBeenCalled();
    },
  );

  it('that the browser refuses is not said to be done', async () => {
    writeText.mockRejectedValueOnce(new DOMException('not focused', 'NotAllowedError'));
    await expect(carryOut({ do: 'copy', text: 'x' }, handle, visiting)).rejects.toThrow('not focused');
  });
});

describe('notices', () => {
  it('come back on this page alone, one after the other or all', async () => {
    expect(await carryOut({ do: 'bring-back', text: 'Satu.' }, handle, visiting)).toEqual(DONE);
    expect(handle.bringBack).toHaveBeenCalledExactlyOnceWith('Satu.');
    expect(note).toHaveBeenCalledExactlyOnceWith({ back: ['Satu.'] });
    const visit = { ...visiting.visit, back: ['Satu.'] };
    await carryOut({ do: 'bring-back', text: null }, handle, { visit, note });
    expect(note).toHaveBeenLastCalledWith({ back: ['Satu.', null] });
    expect(handle.send).not.toHaveBeenCalled();
  });

  it('that were pointed at are told when the person has pointed', async () => {
    const found: NoticeAnswer = {
      text: 'Sesi berakhir.',
      red: true,
      stage: null,
      verdict: 'perlu-perhatian',
      rule: 'session',
    };
    handle.askNotice.mockResolvedValueOnce(found);
    expect(await carryOut({ do: 'ask-notice' }, handle, visiting)).toEqual(DONE);
    expect(note.mock.calls.map(([change]) => change.asked)).toEqual(['pointing', null, { found }]);
  });

  it('a tool that fails leaves nobody pointing', async () => {
    handle.askNotice.mockRejectedValueOnce(new Error('gone'));
    await expect(carryOut({ do: 'ask-notice' }, handle, visiting)).rejects.toThrow('gone');
    expect(note).toHaveBeenLastCalledWith({ asked: null });
  });
});

it('a pause is told which page it was set on', async () => {
  expect(await carryOut({ do: 'pause', how: 'page', path: null }, handle, visiting)).toBe(SENT);
  expect(handle.send).toHaveBeenCalledWith({ do: 'pause', how: 'page', path: '/penilaian' });
});

it('all else goes to the background, and its outcome comes back', async () => {
  const intent = { do: 'tick', item: 'a', done: true } as const;
  expect(await carryOut(intent, handle, visiting)).toBe(SENT);
  expect(handle.send).toHaveBeenCalledWith(intent);
});
