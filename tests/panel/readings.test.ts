import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newVisit } from '../../components/visit';
import { carryOut } from '../../entrypoints/panel/carry-out';
import type { Outcome } from '../../utils/observations';

const DONE = { ok: true, undo: null };
const handle = {
  askNotice: vi.fn(async () => null),
  bringBack: vi.fn(),
  pointAt: vi.fn(() => true),
  readAgain: vi.fn(),
  send: vi.fn(async (): Promise<Outcome> => ({ ok: true, undo: 'token' })),
};
const visiting = { visit: newVisit(), note: vi.fn() };

beforeEach(() => vi.clearAllMocks());
afterEach(() => vi.unstubAllGlobals());

it('the open page is read anew after a word about a reading, and only then', async () => {
  const word = { do: 'submit', form: 'not-so', target: null, values: {}, instead: 'abc' } as const;
  await carryOut(word, handle, visiting);
  await carryOut({ do: 'use-again', entry: 'e' }, handle, visiting);
  expect(handle.readAgain).toHaveBeenCalledTimes(2);
  handle.send.mockResolvedValueOnce({ ok: false, field: null, reason: 'not-found' });
  await carryOut(word, handle, visiting);
  await carryOut({ do: 'submit', form: 'own-date', target: null, values: {} }, handle, visiting);
  expect(handle.readAgain).toHaveBeenCalledTimes(2);
});

it('a file is handed to the browser under its name, as text that nobody else gets', async () => {
  const link = { click: vi.fn(), href: '', download: '' };
  vi.useFakeTimers();
  vi.stubGlobal('document', { createElement: () => link });
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  const revoked = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined);
  expect(await carryOut({ do: 'save-file', name: 'kerangka.html', text: '<p>é' }, handle, visiting)).toEqual(
    DONE,
  );
  expect(link).toMatchObject({ href: 'blob:x', download: 'kerangka.html' });
  expect(link.click).toHaveBeenCalledTimes(1);
  const [blob] = made.mock.calls[0] ?? [];
  expect(blob instanceof Blob && (await blob.text())).toBe('<p>é');
  vi.advanceTimersByTime(60_000);
  expect(revoked).toHaveBeenCalledExactlyOnceWith('blob:x');
  expect(handle.send).not.toHaveBeenCalled();
  vi.useRealTimers();
});
