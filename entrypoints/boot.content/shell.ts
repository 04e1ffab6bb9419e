import { dress, shownWidth } from '../../components/dress';
import type { Panel } from '../../utils/views/view';
import type { Mode, PanelSide } from '../../utils/wire/handle';
import { makeRoom, modeOf } from './room';

/** The frame around the panel: open or folded, docked or over the page, at which width. */
export interface Shell {
  show(panel: Panel): void;
  isOpen(): boolean;
  open(): void;
  fold(): void;
  toggle(): void;
  width(px: number): void;
  stands(panel: PanelSide): void;
}

interface Around {
  root: HTMLElement;
  host: HTMLElement;
  signal: AbortSignal;
  /** Asks for the panel's script, when the panel is first wanted. */
  load(): void;
  /** The panel was opened or folded; `byPerson` when it was not by itself. */
  turned(open: boolean, byPerson: boolean): void;
}

export function shell({ root, host, signal, load, turned }: Around): Shell {
  const state = { open: false, focus: false, width: 0, decided: false };
  let side: PanelSide | null = null;

  const mode = (): Mode => modeOf(root.clientWidth);
  function settle(): void {
    makeRoom(root, state.open && mode() === 'docked' ? state.width : null);
    side?.setMode(mode()); // no panel yet: it asks when it stands
  }
  function set(open: boolean, byPerson: boolean): void {
    Object.assign(state, { open, focus: byPerson });
    if (side) side.setOpen(open, byPerson);
    else if (open) load();
    settle();
    turned(open, byPerson);
  }
  /** The first view decides once whether the panel opens by itself: only where it covers nothing. */
  function show(panel: Panel): void {
    state.width = shownWidth(panel);
    dress(host, panel);
    const byItself = !state.decided && (panel.open ?? true) && mode() === 'docked';
    state.decided = true;
    if (byItself) set(true, false);
    else settle();
  }
  function width(px: number): void {
    state.width = px;
    settle();
  }
  function stands(panel: PanelSide): void {
    side = panel;
    settle();
    panel.setOpen(state.open, state.focus);
  }

  addEventListener('resize', settle, { signal });
  signal.addEventListener('abort', () => makeRoom(root, null));
  const open = () => set(true, true);
  const fold = () => set(false, true);
  return {
    show,
    isOpen: () => state.open,
    open,
    fold,
    toggle: () => (state.open ? fold() : open()),
    width,
    stands,
  };
}
