import type { Mode } from '../../utils/wire/handle';

/** From this width on, in CSS px, the page makes room; below it the panel lies over it; below `OVER` it is a sheet. */
const DOCKED = 1200;
const OVER = 640;

export function modeOf(width: number): Mode {
  if (width >= DOCKED) return 'docked';
  return width >= OVER ? 'over' : 'sheet';
}

/** Makes room at the right of the page; `null` gives the root element its own margin back. */
export function makeRoom(root: HTMLElement, width: number | null): void {
  if (width === null) root.style.removeProperty('margin-right');
  else root.style.setProperty('margin-right', `${width}px`, 'important');
}
