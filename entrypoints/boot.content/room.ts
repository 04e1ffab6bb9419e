import type { Mode } from '../../utils/wire/handle';

/** From this width on, in CSS px, the page makes room; below it the panel lies over it; below `OVER` it is a sheet. */
const DOCKED = 1200;
const OVER = 640;

export function modeOf(width: number): Mode {
  if (width >= DOCKED) return 'docked';
  return width >= OVER ? 'over' : 'sheet';
}

const MARGIN = 'margin-right';

/** What a root element had of its own before room was made beside it. */
const own = new WeakMap<HTMLElement, { value: string; priority: string }>();

/**
 * Makes room at the right of the page; `null` gives the root element its own margin back. Writes only what
 * differs, since every write wakes the site's observers.
 */
export function makeRoom(root: HTMLElement, width: number | null): void {
  if (width === null) giveBack(root);
  else if (root.style.getPropertyValue(MARGIN) !== `${width}px` || !own.has(root)) take(root, width);
}

function take(root: HTMLElement, width: number): void {
  const { style } = root;
  if (!own.has(root))
    own.set(root, {
      value: style.getPropertyValue(MARGIN),
      priority: style.getPropertyPriority(MARGIN),
    });
  style.setProperty(MARGIN, `${width}px`, 'important');
}

function giveBack(root: HTMLElement): void {
  const before = own.get(root);
  if (!before) return;
  own.delete(root);
  if (before.value) root.style.setProperty(MARGIN, before.value, before.priority);
  else clearRoom(root);
}

/** Takes off room that an earlier life of the extension left behind. */
export function clearRoom(root: HTMLElement): void {
  root.style.removeProperty(MARGIN);
  if (root.getAttribute('style') === '') root.removeAttribute('style');
}

/** Size of the window in CSS px; nothing in a page that is being left, where Firefox throws for it. */
export function windowSize(): { width: number; height: number } {
  try {
    return { width: innerWidth, height: innerHeight };
  } catch {
    return { width: 0, height: 0 }; // nobody sees what is drawn there any more
  }
}
