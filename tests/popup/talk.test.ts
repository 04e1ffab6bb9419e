import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { talk } from '../../entrypoints/popup/talk';
import type { Panel } from '../../utils/views/view';

type Asked = [name: string, payload: { intent?: unknown; id?: string; clock: null }];

const ask = vi.hoisted(() => vi.fn(async (..._: unknown[]): Promise<unknown> => ({})));
vi.mock('../../utils/wire/ask', () => ({ ask }));

const got = vi.fn((_: Panel) => undefined);
const failed = vi.fn((_: unknown) => undefined);
const writeText = vi.fn(async (_: string) => undefined);
const view = (tag: string) => ({ tag }) as unknown as Panel;

beforeEach(() => {
  vi.resetAllMocks();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});
afterEach(() => vi.unstubAllGlobals());

it('asks what to print, without a clock of its own', async () => {
  ask.mockResolvedValueOnce(view('a'));
  await talk(got, failed).see();
  expect(ask).toHaveBeenCalledExactlyOnceWith('see', { clock: null });
  expect(got).toHaveBeenCalledExactlyOnceWith(view('a'));
});

it('a background that does not answer is told, and the next question is asked all the same', async () => {
  const { see } = talk(got, failed);
  ask.mockRejectedValueOnce(new Error('no answer')).mockResolvedValueOnce(view('b'));
  await see();
  expect(failed).toHaveBeenCalledExactlyOnceWith(new Error('no answer'));
  await see();
  expect(got).toHaveBeenCalledExactlyOnceWith(view('b'));
});

it('sends what the person did and prints what came of it', async () => {
  const outcome = { ok: true, undo: null };
  ask.mockResolvedValueOnce({ outcome, panel: view('c') });
  const intent = { do: 'pause', how: 'on', path: null } as const;
  expect(await talk(got, failed).carryOut(intent)).toEqual(outcome);
  const [name, sent] = ask.mock.calls[0] as Asked;
  expect([name, sent.intent, sent.clock]).toEqual(['do', intent, null]);
  expect(sent.id).toMatch(/^[0-9a-f-]{36}$/);
  expect(got).toHaveBeenCalledExactlyOnceWith(view('c'));
});

it('a deed that nobody answered rejects: the surface says that it is not done', async () => {
  ask.mockRejectedValueOnce(new Error('no answer'));
  const { carryOut } = talk(got, failed);
  await expect(carryOut({ do: 'pause', how: 'off', path: null })).rejects.toThrow('no answer');
  expect(got).not.toHaveBeenCalled();
});

it('one question at a time, so that an older view never comes last', async () => {
  const first = Promise.withResolvers<Panel>();
  ask.mockReturnValueOnce(first.promise).mockResolvedValueOnce(view('second'));
  const { see } = talk(got, failed);
  const both = [see(), see()];
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
  first.resolve(view('first'));
  await Promise.all(both);
  expect(got.mock.calls).toEqual([[view('first')], [view('second')]]);
});

it('copies by itself, and "try again" asks anew', async () => {
  const { carryOut } = talk(got, failed);
  expect(await carryOut({ do: 'copy', text: 'Selamat pagi' })).toEqual({ ok: true, undo: null });
  expect(writeText).toHaveBeenCalledExactlyOnceWith('Selamat pagi');
  expect(ask).not.toHaveBeenCalled();
  ask.mockResolvedValueOnce(view('d'));
  await carryOut({ do: 'read-again' });
  expect(got).toHaveBeenCalledExactlyOnceWith(view('d'));
});
