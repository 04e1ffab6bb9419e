import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eyes } from '../../entrypoints/boot.content/eyes';
import type { NoticeObservation, Observation } from '../../utils/observations';
import type { Report } from '../../utils/wire/table';
import { added, FakeObserver, fakePage } from './page';

const wire = {
  see: vi.fn(),
  report: vi.fn(async (_: Report) => true),
  inject: vi.fn(async (_: string) => true),
};
const read = vi.fn((_: readonly MutationRecord[] | null): Observation[] => []);
const reader = {
  read: (_: object, changes: readonly MutationRecord[] | null) => ({
    next: () => ({ done: true as const, value: read(changes) }),
  }),
  locate: () => null,
  known: () => null,
};
const settle = () => vi.advanceTimersByTimeAsync(0);
const PLAN: Observation = { kind: 'stage', evidence: '', stage: 'perencanaan', status: 'disetujui' };
let stage: ReturnType<typeof fakePage>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  wire.report.mockResolvedValue(true);
  manners.observed.mockReturnValue([]);
  read.mockReturnValue([]);
  stage = fakePage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const manners = { heed: vi.fn(), again: vi.fn(), observed: vi.fn(() => [] as NoticeObservation[]) };
const begin = () => eyes(stage.document, new AbortController().signal, wire, manners);
async function change(text: string): Promise<void> {
  FakeObserver.all[0]?.tell([added(text)]);
  await vi.advanceTimersByTimeAsync(700);
}

it('a page without a scent fetches nothing; the first one fetches the reader once', async () => {
  begin();
  expect(wire.see).toHaveBeenCalledTimes(1);
  await change('Pelatihan Mandiri');
  expect(wire.inject).not.toHaveBeenCalled();
  wire.inject.mockReturnValue(new Promise(() => undefined));
  await change('Perencanaan');
  await change('Penilaian');
  expect(wire.inject).toHaveBeenCalledExactlyOnceWith('reader');
});

it('a reader that did not come is asked for again, but not without end', async () => {
  begin();
  wire.inject.mockResolvedValue(false);
  for (let i = 0; i < 20; i += 1) await change('Perencanaan');
  expect(wire.inject.mock.calls.length).toBeGreaterThan(1);
  expect(wire.inject.mock.calls.length).toBeLessThan(10);
  const before = wire.inject.mock.calls.length;
  stage.hide(true);
  stage.hide(false);
  await change('Perencanaan');
  expect(wire.inject.mock.calls.length).toBeGreaterThan(before);
});

it('a reader that nobody could be asked for yet is asked for again by itself, though the page rests', async () => {
  begin();
  wire.inject.mockResolvedValueOnce(false).mockResolvedValueOnce(false).mockResolvedValue(true);
  await change('Perencanaan');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(wire.inject).toHaveBeenCalledTimes(3);
  expect(vi.getTimerCount()).toBe(0);
});

it('says what it reads once, and again when it did not arrive', async () => {
  const mine = begin();
  read.mockReturnValue([PLAN]);
  mine.open(reader);
  await change('a');
  expect(wire.report).toHaveBeenCalledTimes(1);
  wire.report.mockResolvedValueOnce(false);
  read.mockReturnValue([{ ...PLAN, status: 'selesai' }]);
  await change('b');
  await change('c');
  await change('d');
  expect(wire.report).toHaveBeenCalledTimes(3);
});

it('a report that nobody took is told again by itself, until it arrives', async () => {
  const mine = begin();
  wire.report.mockResolvedValue(false);
  mine.open(reader);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(wire.report).toHaveBeenCalledTimes(2);
  wire.report.mockResolvedValue(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(wire.report).toHaveBeenCalledTimes(3);
  expect(vi.getTimerCount()).toBe(0);
});

it('but not without end', async () => {
  const mine = begin();
  wire.report.mockResolvedValue(false);
  mine.open(reader);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(wire.report.mock.calls.length).toBeLessThan(8);
  expect(vi.getTimerCount()).toBe(0);
});

it('keeps the period over the pages of one visit', async () => {
  const mine = begin();
  const shown = { from: '2024-01-01', to: '2024-06-30' };
  read.mockReturnValue([{ kind: 'period', evidence: '', ...shown }]);
  mine.open(reader);
  read.mockReturnValue([PLAN]);
  await change('a');
  expect(wire.report).toHaveBeenLastCalledWith({ observations: [PLAN], path: '/', period: shown });
});

it('a reader that stumbles is a page that could not be read', async () => {
  const mine = begin();
  read.mockImplementation(() => {
    throw new TypeError('no such node');
  });
  mine.open(reader);
  await settle();
  const said = wire.report.mock.calls[0]?.[0].observations[0];
  expect(said).toMatchObject({ kind: 'could-not-read', what: 'page', found: 'TypeError: no such node' });
});

it('what comes while the page is read is a notice too, like what came before', async () => {
  const mine = begin();
  let steps = 0;
  const spin = () => {
    const end = performance.now() + 20; // longer than a slice
    while (performance.now() < end) vi.advanceTimersByTime(1);
    steps += 1;
    if (steps === 1) FakeObserver.all[0]?.tell([added('Penilaian belum dibuka.')]);
    return steps < 3 ? { done: false as const, value: undefined } : { done: true as const, value: [PLAN] };
  };
  mine.open({ ...reader, read: () => ({ next: spin }) });
  await vi.advanceTimersByTimeAsync(700);
  expect(wire.report).toHaveBeenCalledTimes(1);
  expect(manners.again.mock.invocationCallOrder.at(-1)).toBeGreaterThan(
    manners.heed.mock.invocationCallOrder[0] ?? 0,
  );
});

it('a person who asks is read to at once, scent or not', async () => {
  const mine = begin();
  mine.readAgain();
  expect(wire.inject).toHaveBeenCalledTimes(1);
  mine.open(reader);
  await settle();
  mine.readAgain();
  await settle();
  expect(wire.report).toHaveBeenCalledTimes(2);
  expect(read, 'nothing kept is trusted').toHaveBeenLastCalledWith(null);
});

it('a tab that is shown again says what it reads anew: the day may have changed', async () => {
  const mine = begin();
  mine.open(reader);
  await settle();
  stage.hide(true);
  stage.hide(false);
  await settle();
  expect(wire.report).toHaveBeenCalledTimes(2);
  expect(read, 'nobody saw what happened meanwhile').toHaveBeenLastCalledWith(null);
  expect(wire.see).toHaveBeenCalledTimes(1);
});

it('what sentences mean comes with the reader where a notice may stand, else when it is wanted, and once', async () => {
  stage.page.querySelectorAll = () => [{ textContent: 'Penilaian belum dibuka.' }];
  const sight = begin();
  await change('Penilaian');
  expect(wire.inject.mock.calls.flat().sort()).toEqual(['meanings', 'reader']);
  wire.inject.mockClear();
  await Promise.all([sight.fetchMeanings(), sight.fetchMeanings()]);
  expect(wire.inject).not.toHaveBeenCalled();
});

it('meanings that do not come are asked for a few times, not without end', async () => {
  wire.inject.mockResolvedValue(false);
  const sight = begin();
  for (let i = 0; i < 20; i += 1) await sight.fetchMeanings();
  expect(wire.inject.mock.calls.length).toBeGreaterThan(1);
  expect(wire.inject.mock.calls.length).toBeLessThan(10);
});

it('what was said of the notices before their sentences were understood is said anew', async () => {
  const sight = begin();
  sight.open(reader);
  await settle();
  const before = read.mock.calls.length;
  wire.inject.mockResolvedValue(true);
  await sight.fetchMeanings();
  await settle();
  expect(read.mock.calls.length).toBeGreaterThan(before);
});
