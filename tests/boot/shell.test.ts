import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shell } from '../../entrypoints/boot.content/shell';
import type { Panel } from '../../utils/views/view';
import type { PanelSide } from '../../utils/wire/handle';
import { asElement, fakePage, fakeRoot } from './page';

const root = { now: fakeRoot() };
const turned = vi.fn();
const load = vi.fn(async () => undefined as unknown);
let windowWidth = 1366;
let stage: ReturnType<typeof fakePage>;

beforeEach(() => {
  vi.clearAllMocks();
  root.now = fakeRoot();
  windowWidth = 1366;
  stage = fakePage();
});
afterEach(() => vi.unstubAllGlobals());

function begin(signal = new AbortController().signal) {
  const host = { dataset: {}, lang: '' } as unknown as HTMLElement;
  return shell({
    root: () => asElement(root.now),
    windowWidth: () => windowWidth,
    ...{ host, signal, load, turned },
  });
}
function view(open: boolean | null): Panel {
  return { open, width: 360, textSize: 'normal', language: 'id', theme: 'auto' } as Panel;
}
function side() {
  const one = { show: vi.fn(), setOpen: vi.fn(), setMode: vi.fn(), orphaned: vi.fn() };
  return one satisfies PanelSide;
}
const margin = () => root.now.style.getPropertyValue('margin-right');
const resize = (to: number) => {
  windowWidth = to;
  stage.window.dispatchEvent(new Event('resize'));
};

describe('by itself', () => {
  it.each<[boolean | null, number, boolean]>([
    [null, 1366, true],
    [true, 1366, true],
    [false, 1366, false],
    [null, 1199, false],
    [true, 800, false],
    [true, 390, false],
  ])('with "open" %s in a window of %i px it opens: %s', (open, width, opens) => {
    windowWidth = width;
    const frame = begin();
    frame.show(view(open));
    expect(frame.isOpen()).toBe(opens);
    expect(margin()).toBe(opens ? '360px' : '');
    expect(turned.mock.calls).toEqual(opens ? [[true, false]] : []);
  });

  it('it opens once: a later view changes nothing about it', () => {
    const frame = begin();
    frame.show(view(null));
    frame.fold();
    frame.show(view(true));
    expect(frame.isOpen()).toBe(false);
  });
});

it('on paper the page has all its room, and has made it again afterwards', () => {
  const frame = begin();
  frame.show(view(true));
  stage.window.dispatchEvent(new Event('beforeprint'));
  resize(1300);
  expect(margin()).toBe('');
  expect(frame.isOpen()).toBe(true);
  stage.window.dispatchEvent(new Event('afterprint'));
  expect(margin()).toBe('360px');
});

describe('the panel', () => {
  it('is fetched once, however often it is asked for before it stands', async () => {
    const frame = begin();
    frame.open();
    frame.fold();
    frame.toggle();
    expect(load).toHaveBeenCalledTimes(1);
    const panel = side();
    frame.stands(panel);
    expect(panel.setOpen).toHaveBeenLastCalledWith(true, true);
  });

  it('that does not come leaves no empty column, and is asked for again', async () => {
    const frame = begin();
    frame.show(view(true));
    await vi.waitFor(() => expect(frame.isOpen()).toBe(false));
    expect(margin()).toBe('');
    expect(turned).toHaveBeenLastCalledWith(false, false);
    frame.open();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('that comes stays', async () => {
    const frame = begin();
    load.mockImplementationOnce(async () => frame.stands(side()));
    frame.open();
    await vi.waitFor(() => expect(load).toHaveResolved());
    expect(frame.isOpen()).toBe(true);
  });
});

describe('the room beside the page', () => {
  it('is given back when the panel folds and when the window is too small for both', () => {
    const frame = begin();
    const panel = side();
    frame.stands(panel);
    frame.open();
    frame.width(400);
    expect(margin()).toBe('400px');
    resize(1199);
    expect(margin()).toBe('');
    expect(panel.setMode).toHaveBeenLastCalledWith('over');
    resize(1366);
    expect(margin()).toBe('400px');
    frame.fold();
    expect(margin()).toBe('');
  });

  it('is given back when a newer boot takes over', () => {
    const mine = new AbortController();
    const frame = begin(mine.signal);
    frame.stands(side());
    frame.width(360);
    frame.open();
    mine.abort();
    expect(root.now.getAttribute()).toBeNull();
    resize(1400);
    expect(margin()).toBe('');
  });

  it('is made beside a root that took the place of the first', () => {
    const frame = begin();
    frame.stands(side());
    frame.width(360);
    frame.open();
    root.now = fakeRoot();
    frame.settle();
    expect(margin()).toBe('360px');
  });
});

describe('what stands in the page while the panel is folded', () => {
  it('is drawn by the panel’s script, asked for once, and opens nothing', async () => {
    const frame = begin();
    frame.show(view(false));
    expect(load).not.toHaveBeenCalled();
    frame.want();
    frame.want();
    await Promise.resolve();
    expect(load).toHaveBeenCalledTimes(1);
    expect(frame.isOpen()).toBe(false);
    const panel = side();
    frame.stands(panel);
    expect(panel.setOpen).toHaveBeenLastCalledWith(false, false);
    frame.want();
    expect(load).toHaveBeenCalledTimes(1);
  });
});
