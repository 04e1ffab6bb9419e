import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** @returns what has focus inside `element`'s own tree, `null` when nothing has */
export function focusedIn(element: HTMLElement | null): HTMLElement | null {
  const tree = element?.getRootNode();
  const active = tree instanceof ShadowRoot || tree instanceof Document ? tree.activeElement : null;
  return active instanceof HTMLElement && element?.contains(active) ? active : null;
}

/**
 * A new view can move or remove the row that has focus; the browser then drops it to the page, and the person's
 * keys with it. The same element gets it back; where that one is gone, the heading of its part, else the surface.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const before = focusedIn(root.current);
  const heading = before?.closest('section')?.querySelector<HTMLElement>('h2[tabindex]') ?? null; // not all have one
  useLayoutEffect(() => {
    if (before && !focusedIn(root.current))
      giveFocus(before.isConnected ? before : (heading ?? before), root);
  });
}

/** Focus to `element`, or to the surface where that is no longer there. */
export function giveFocus(element: HTMLElement, root: RefObject<HTMLElement | null>): void {
  (element.isConnected ? element : root.current)?.focus(); // no surface, nothing to focus: it was folded
}
