import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from '../../entrypoints/boot.content/watch';
import { added, FakeObserver, fakePage } from './page';

let stage: ReturnType<typeof fakePage>;
const end = () => new AbortController();
const look = vi.fn((_: readonly MutationRecord[] | null) => undefined);
const wake = vi.fn();
const heed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  stage = fakePage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const tell = (...records: object[]) => FakeObserver.all[0]?.tell(records);
const begin = (signal = end().signal) =>
  watch(stage.document, signal, {
    heed,
    look: (changes) => look(changes.take()),
    wake: (changes) => wake(changes.take()),
    rest: () => 80,
  });

describe('a page', () => {
  it('that does not change costs no timer', () => {
    begin();
    expect(wake).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
    expect(look).not.toHaveBeenCalled();
  });

  it('is looked at once after a burst, with all that changed, and then rests', () => {
    begin();
    for (let frame = 0; frame < 4; frame += 1) {
      tell(added('a'), added('b'));
      vi.advanceTimersByTime(16);
    }
    expect(look).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(look).toHaveBeenCalledTimes(1);
    expect(look.mock.calls[0]?.[0]).toHaveLength(8);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is seen well within a second, whatever it does', () => {
    begin();
    for (let frame = 0; frame < 60; frame += 1) {
      tell(added('a'));
      vi.advanceTimersByTime(16);
    }
    expect(look.mock.calls.length).toBeGreaterThan(3);
    expect(look.mock.calls.length).toBeLessThan(14);
  });

  it('that changes without end is not kept record by record: the whole of it is asked', () => {
    begin();
    const burst = Array.from({ length: 700 }, () => added('x'));
    for (let frame = 0; frame < 4; frame += 1) tell(...burst);
    vi.advanceTimersByTime(300);
    expect(look).toHaveBeenCalledExactlyOnceWith(null);
    tell(added('y'));
    vi.advanceTimersByTime(300);
    expect(look.mock.calls[1]?.[0]).toHaveLength(1);
  });

  it('that only blinks is in none', () => {
    begin();
    for (let frame = 0; frame < 200; frame += 1) {
      tell(added('x'), added('y'));
      vi.advanceTimersByTime(16);
    }
    expect(look.mock.calls.length).toBeGreaterThan(10);
  });

  it('that is in a storm is looked at when that is over, and once in a while if it is not', () => {
    begin();
    for (let frame = 0; frame < 60; frame += 1) {
      tell(...Array.from({ length: 100 }, () => added('x')));
      vi.advanceTimersByTime(16);
    }
    expect(look).not.toHaveBeenCalled();
    for (let frame = 0; frame < 200; frame += 1) {
      tell(...Array.from({ length: 100 }, () => added('x')));
      vi.advanceTimersByTime(16);
    }
    expect(look).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(400);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('that is in a storm is known by it also on a slow computer, whose frames are few', () => {
    begin();
    for (let frame = 0; frame < 24; frame += 1) {
      tell(...Array.from({ length: 100 }, () => added('x')));
      vi.advanceTimersByTime(100);
    }
    const early = look.mock.calls.length;
    expect(early).toBeLessThan(8);
    vi.advanceTimersByTime(400);
    expect(look).toHaveBeenCalledTimes(early + 1);
  });

  it('that is replaced down to its root is still seen', () => {
    begin();
    expect(FakeObserver.all[0]?.targets).toEqual([stage.document]);
  });
});

describe('what is known of a page', () => {
  it('is nothing at first, then each change once, also one that was not told yet', () => {
    const changes = begin();
    expect(wake).toHaveBeenCalledWith(null);
    expect(changes.isStale()).toBe(false);
    FakeObserver.all[0]?.pending.push(added('a'));
    expect(changes.isStale()).toBe(true);
    tell(added('b'));
    expect(changes.take()).toHaveLength(2);
    expect(changes.isStale()).toBe(false);
    expect(vi.getTimerCount(), 'who took it has looked').toBe(0);
  });

  it('is nothing again while nobody watches, and when it is lost', () => {
    const changes = begin();
    stage.hide(true);
    expect(changes.take()).toBeNull();
    expect(changes.isStale(), 'unwatched, it may change at any time').toBe(true);
    stage.hide(false);
    expect(wake).toHaveBeenLastCalledWith(null);
    expect(changes.isStale()).toBe(false);
    changes.lose();
    expect(changes.isStale()).toBe(true);
    expect(changes.take()).toBeNull();
  });
});

describe('what we do ourselves', () => {
  it('is no news: room beside the page, the host that is put back', () => {
    begin();
    const root = stage.page.documentElement;
    tell({ type: 'attributes', attributeName: 'style', target: root });
    const host = { nodeName: 'PENDAMPING-PMM' };
    tell({ type: 'childList', target: root, addedNodes: [host], removedNodes: [] });
    tell({ type: 'childList', target: root, addedNodes: [], removedNodes: [host] });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not hide what the site does beside it', () => {
    begin();
    const root = stage.page.documentElement;
    const nodes = [{ nodeName: 'PENDAMPING-PMM' }, { nodeName: 'BODY' }];
    tell({ type: 'childList', target: root, addedNodes: nodes, removedNodes: [] });
    tell({ type: 'attributes', attributeName: 'class', target: root });
    vi.advanceTimersByTime(100);
    expect(look.mock.calls[0]?.[0]).toHaveLength(2);
  });
});

describe('a tab', () => {
  it('that is hidden is not watched, not even for what had just changed', () => {
    begin();
    tell(added('a'));
    stage.hide(true);
    expect(vi.getTimerCount()).toBe(0);
    tell(added('b'));
    vi.advanceTimersByTime(1_000);
    expect(look).not.toHaveBeenCalled();
    stage.hide(false);
    expect(wake).toHaveBeenCalledTimes(2);
  });

  it('that begins hidden, or is prepared ahead, wakes when it is shown', () => {
    stage.page.hidden = true;
    begin();
    expect(wake).not.toHaveBeenCalled();
    stage.hide(false);
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('that comes back from the cache wakes; a first showing does not count twice', () => {
    begin();
    stage.window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(wake).toHaveBeenCalledTimes(1);
    stage.window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(wake).toHaveBeenCalledTimes(2);
  });

  it('that a newer boot took over is left alone', () => {
    const mine = end();
    begin(mine.signal);
    tell(added('a'));
    mine.abort();
    expect(vi.getTimerCount()).toBe(0);
    stage.hide(false);
    expect(wake).toHaveBeenCalledTimes(1);
    expect(FakeObserver.all[0]?.targets).toEqual([]);
  });
});
