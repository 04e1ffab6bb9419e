import { dress, shownWidth } from '../../components/dress';
import type { Panel } from '../../utils/views/view';
import type { PanelSide } from '../../utils/wire/handle';
import { makeRoom, modeOf } from './room';

/** The frame around the panel: open or folded, docked or over the page, at which width. */
export interface Shell {
  show(panel: Panel): void;
  isOpen(): boolean;
  open(): void;
  /** Fetches the panel's script though the panel is folded: it draws what stands in the page as well. */
  want(): void;
  fold(): void;
  toggle(): void;
  width(px: number): void;
  stands(panel: PanelSide): void;
  /** Fits page and panel to the window anew. */
  settle(): void;
}

interface Around {
  /** The page's root element as it is now: a site may replace it. */
  root(): HTMLElement;
  /** Of the window, in CSS px. */
  windowWidth(): number;
  host: HTMLElement;
  signal: AbortSignal;
  /** Fetches the panel's script when the panel is first wanted; by the time it resolves the panel stands, or never. */
  load(): Promise<unknown>;
  /** The panel was opened or folded; `byPerson` when it was not by itself. */
  turned(open: boolean, byPerson: boolean): void;
}

export function shell(around: Around): Shell {
  const state = { open: false, focus: false, width: 0, decided: false, loading: false, onPaper: false };
  let side: PanelSide | null = null;

  const mode = () => modeOf(around.windowWidth());
  function settle(): void {
    const beside = state.open && !state.onPaper && mode() === 'docked';
    makeRoom(around.root(), beside ? state.width : null);
    side?.setMode(mode()); // no panel yet: it asks when it stands
  }
  function set(open: boolean, byPerson: boolean): void {
    Object.assign(state, { open, focus: byPerson });
    side?.setOpen(open, byPerson); // not there yet: it asks when it stands
    if (open) void load();
    settle();
    around.turned(open, byPerson);
  }
  /** A panel that did not come leaves neither an empty column nor a page without its tab. */
  async function load(): Promise<void> {
    if (side || state.loading) return;
    state.loading = true;
    await around.load();
    state.loading = false;
    if (!side && state.open) set(false, false);
  }
  /** The first view decides once whether the panel opens by itself: only where it covers nothing. */
  function show(panel: Panel): void {
    state.width = shownWidth(panel);
    dress(around.host, panel);
    const byItself = !state.decided && (panel.open ?? true) && mode() === 'docked';
    state.decided = true;
    if (byItself) set(true, false);
    else settle();
  }
  function stands(panel: PanelSide): void {
    side = panel;
    settle();
    panel.setOpen(state.open, state.focus);
  }
  function width(px: number): void {
    state.width = px;
    settle();
  }

  addEventListener('resize', settle, { signal: around.signal });
  // The panel is not printed, so the page needs no room beside it; a style sheet cannot outdo the root's own style.
  for (const name of ['beforeprint', 'afterprint'])
    addEventListener(
      name,
      () => {
        state.onPaper = name === 'beforeprint';
        settle();
      },
      { signal: around.signal },
    );
  around.signal.addEventListener('abort', () => makeRoom(around.root(), null));
  const open = () => set(true, true);
  const fold = () => set(false, true);
  const toggle = () => (state.open ? fold() : open());
  return {
    show,
    isOpen: () => state.open,
    open,
    fold,
    toggle,
    want: () => void load(),
    width,
    stands,
    settle,
  };
}
