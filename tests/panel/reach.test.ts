import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reach } from '../../entrypoints/panel/reach';

class Box {
  scrollTop = 0;
  focus = vi.fn();
  constructor(
    readonly top: number,
    private readonly scroll: Box | null = null,
    private readonly heading: Box | null = null,
  ) {}
  getBoundingClientRect = () => ({ top: this.top - (this.scroll?.scrollTop ?? 0) });
  closest = () => this.scroll;
  /** As of a card whose title folds it; a plain title takes no focus. */
  querySelector = (selector: string) => (selector === '.card-fold' ? this.heading : null);
}

beforeEach(() => {
  vi.stubGlobal('HTMLElement', Box);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});
afterEach(() => vi.unstubAllGlobals());

const stageOf = (found: Record<string, Box>) =>
  ({ querySelector: (selector: string) => found[selector] ?? null }) as unknown as ParentNode;

it('scrolls the panel alone to the card and gives its heading focus', () => {
  const scroll = new Box(60);
  const heading = new Box(700, scroll);
  reach(stageOf({ '[data-card="deadlines"]': new Box(690, scroll, heading) }), 'deadlines');
  expect(scroll.scrollTop).toBe(690 - 60 - 10);
  expect(heading.focus).toHaveBeenCalledWith({ preventScroll: true });
});

it('where there is no such card, the first heading stands for it', () => {
  const scroll = new Box(60);
  const first = new Box(80, scroll);
  reach(stageOf({ '.panel h2': first }), 'approvals');
  expect(first.focus).toHaveBeenCalledTimes(1);
});

it('without a panel nothing is moved', () => {
  const lost = new Box(0);
  reach(stageOf({ '.panel h2': lost }), 'now');
  expect(lost.focus).not.toHaveBeenCalled();
});
