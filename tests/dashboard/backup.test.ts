import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backups, type Data } from '../../entrypoints/dashboard/backup';
import { talk } from '../../entrypoints/dashboard/talk';
import type { DataPart, OpenedBackup, Overview } from '../../utils/views/view';

type Payload = Record<string, unknown>;
const ask = vi.hoisted(() => vi.fn(async (_name: string, _payload: Payload): Promise<unknown> => null));
vi.mock('../../utils/wire/ask', () => ({ ask }));
vi.mock('wxt/browser', () => ({ browser: {} }));

const words = {
  reading: 'membaca',
  notRead: 'belum terbaca',
  unread: 'belum terlihat',
  automaticUnread: 'belum',
};
const data = (rows: string[]) =>
  ({
    largest: 100,
    tooLarge: { title: 'besar' },
    words,
    kept: { rows },
    automatic: { rows },
  }) as unknown as DataPart;
const file = (name: string) => new File(['{}'], name);
const openedAs = (title: string) => ({ title }) as OpenedBackup;

let state: Partial<Data>;
const send = vi.fn(async (_: unknown): Promise<never> => ({ ok: true, undo: null }) as never);
function page() {
  const wire = talk(
    (_: Overview) => undefined,
    () => undefined,
  );
  return { ...backups((change) => Object.assign(state, change), send, wire.inTurn), wire };
}
beforeEach(() => {
  state = {};
  vi.resetAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

/** Answers to pieces of a file by its name, each when it is let go. */
function answers() {
  const held: Record<string, (opened: OpenedBackup | null) => void> = {};
  ask.mockImplementation((name, { name: of }) =>
    name === 'data'
      ? Promise.resolve(data([]))
      : new Promise((resolve) => {
          held[String(of)] = resolve;
        }),
  );
  return async (name: string) => {
    await vi.waitFor(() => expect(held).toHaveProperty([name]));
    held[name]?.(openedAs(name)); // it is there
  };
}

describe('a file that is chosen', () => {
  it('counts alone: the late answer to an earlier one is not shown over it', async () => {
    const goOn = answers();
    const { see, choose } = page();
    await see();
    const [one, other] = [choose(file('one')), choose(file('other'))];
    await goOn('other');
    await other;
    expect(state.opened).toEqual(openedAs('other'));
    await one;
    expect(state.opened).toEqual(openedAs('other'));
  });

  it('and was closed stays closed', async () => {
    const goOn = answers();
    const { see, choose, carryOut } = page();
    await see();
    const one = choose(file('one'));
    await vi.waitFor(() => expect(ask.mock.calls.length).toBe(2));
    await carryOut({ do: 'close-backup' });
    await goOn('one');
    await one;
    expect(state).toMatchObject({ opened: null, said: '' });
  });

  it('is not sent again for the restore of another one', async () => {
    const goOn = answers();
    const { see, choose, carryOut } = page();
    await see();
    const one = choose(file('one'));
    await goOn('one');
    await one;
    send.mockResolvedValue({ ok: false, field: null, reason: 'not-found' } as never);
    const before = ask.mock.calls.length;
    await carryOut({ do: 'restore', from: 'file', id: 'another', how: 'merge' });
    expect(ask.mock.calls.length).toBe(before);
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe('what is kept', () => {
  it('that nobody answers for any more is taken away, and that is said', async () => {
    const { see } = page();
    ask.mockResolvedValueOnce(data(['14 catatan']));
    await see();
    expect(state.data?.kept.rows).toEqual(['14 catatan']);
    ask.mockRejectedValueOnce(new Error('no answer'));
    await see();
    expect(state.data?.kept).toEqual({ rows: [], note: 'belum terlihat' });
    expect(state.data?.automatic).toEqual({ rows: [], none: 'belum' });
  });

  it('is asked for one question after the other, so that an older answer never comes last', async () => {
    const first = Promise.withResolvers<DataPart>();
    ask.mockReturnValueOnce(first.promise).mockResolvedValueOnce(data(['newer']));
    const { see } = page();
    const both = [see(), see()];
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
    first.resolve(data(['older']));
    await Promise.all(both);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(state.data?.kept.rows).toEqual(['newer']);
  });
});
