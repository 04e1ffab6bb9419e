import { adopt } from '../../components/adopt';
import { drawTab } from '../../components/edge-tab';
import css from '../../components/edge-tab.css?inline';
import type { Panel, Tab } from '../../utils/views/view';
import { windowSize } from './room';

export interface EdgeTab {
  draw(panel: Panel, open: boolean): void;
  /** The extension is gone from under the page: a tab that still works says so. */
  orphaned(words: Panel['words']['updated']): void;
  focus(): void;
}

/** Bounds of the tab's top in CSS px: a person who drags it out of sight could not drag it back. */
const HIGHEST = 8;
const TALLEST = 130;

/** The folded form, drawn by boot itself so that it stands before the panel's script is asked for. */
export function edgeTab(shadow: ShadowRoot, onOpen: () => void, onMove: (top: number) => void): EdgeTab {
  adopt(shadow, css);
  let button: HTMLButtonElement | null = null;
  let drawn: { tab: Tab; top: number } | null = null;

  const within = (top: number) => Math.max(HIGHEST, Math.min(top, windowSize().height - TALLEST));
  function put(tab: Tab, wanted: number, open: boolean): void {
    const top = within(wanted);
    drawn = { tab, top };
    button = drawTab(shadow, tab, { top, open, onOpen, onMove: (to) => move(to) });
  }
  function move(top: number): void {
    if (drawn) put(drawn.tab, top, false);
    onMove(within(top));
  }
  return {
    draw: (panel, open) => put(panel.tab, panel.tabTop, open),
    orphaned({ title, text, reload }) {
      if (!drawn) return;
      const peek = { title, text, hint: reload };
      const tab: Tab = {
        ...drawn.tab,
        tone: 'unread',
        icon: 'unofficial',
        number: null,
        unit: null,
        name: title,
        peek,
      };
      put(tab, drawn.top, false);
    },
    focus: () => button?.focus(), // not drawn yet: there is nothing to focus
  };
}
