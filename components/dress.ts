import type { Panel } from '../utils/views/view';

const NARROWEST = 320;
const WIDEST = 480;
/** Larger text takes a wider panel, so that a line keeps about as many words. */
const EXTRA = { normal: 0, large: 32, largest: 64 } as const;

type Sized = Pick<Panel, 'width' | 'textSize'>;

/** @returns width of the docked panel in CSS px as shown, 320 to 480, text size taken into account */
export const shownWidth = ({ width, textSize }: Sized): number => clamp(width + EXTRA[textSize]);

/** The other way round. @returns the width to keep as a setting, CSS px, 320 to 480 */
export const keptWidth = (shown: number, textSize: Panel['textSize']): number =>
  clamp(shown - EXTRA[textSize]);

export const WIDTHS = { min: NARROWEST, max: WIDEST } as const;

/** Puts language, theme and text size on the host element; the style sheets read them there. */
export function dress(host: HTMLElement, panel: Pick<Panel, 'language' | 'theme' | 'textSize'>): void {
  host.lang = panel.language;
  host.dataset.theme = panel.theme;
  host.dataset.text = panel.textSize;
}

function clamp(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}
