import { memoBy } from './memo';

/** Whether an element is rendered and opaque at all. Asks for no style and no place. */
export function visible(element: Element): boolean {
  return element.checkVisibility(HOW);
}

// Two names of each wish: browsers of 2023 know the first pair, later ones the second.
const HOW = {
  checkOpacity: true,
  checkVisibilityCSS: true,
  opacityProperty: true,
  visibilityProperty: true,
} as CheckVisibilityOptions;

const ALMOST_NOTHING = 2;
const SCROLLS = /auto|scroll/;
export const NO_COLOUR = /^rgba\(.*, 0\)$|\/ 0\)$|^transparent$/;

/** The element around it, through shadow roots. */
const around = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

const apart = (inner: Area, box: Area): boolean =>
  inner.left >= box.right - 1 ||
  inner.right <= box.left + 1 ||
  inner.top >= box.bottom - 1 ||
  inner.bottom <= box.top + 1;

const tiny = ({ left, right, top, bottom }: Area): boolean =>
  right - left <= ALMOST_NOTHING || bottom - top <= ALMOST_NOTHING;

function cuts(outer: Element, box: Area, inner: Area): boolean {
  const style = getComputedStyle(outer);
  if (style.display === 'contents' || style.display === 'inline') return false;
  if (tiny(box) && /rect\(|inset\(/.test(`${style.clip} ${style.clipPath}`)) return true;
  const across =
    inner.left >= box.right - 1 || inner.right <= box.left + 1 || box.right - box.left <= ALMOST_NOTHING;
  const way = across ? style.overflowX : style.overflowY;
  return way !== 'visible' && !(SCROLLS.test(way) && !tiny(box));
}

/** Where an element stands, in CSS px of the window. */
interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How big elements are and where, asked once each. Right for as long as the page neither changes nor scrolls. */
export interface Places {
  areaOf(element: Element): Area;
  /** What the boxes around an element, and its own, leave of the page: what reaches into it is cut by none of them. */
  windowOf(element: Element): Area;
  /** True where an element stands before the beginning of the page, to which nobody can scroll. */
  isBefore(element: Element): boolean;
  /** Time has passed: somebody may have scrolled. */
  forget(): void;
}

const WHOLE: Area = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
const NOTHING: Area = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };

function narrowed(outer: Area, box: Area): Area {
  if (tiny(box)) return NOTHING;
  return {
    left: Math.max(outer.left, box.left),
    right: Math.min(outer.right, box.right),
    top: Math.max(outer.top, box.top),
    bottom: Math.min(outer.bottom, box.bottom),
  };
}

const startOf = ({ defaultView: view }: Document) => (view ? { x: -view.scrollX, y: -view.scrollY } : null);

function areaIn({ left, right, top, bottom }: DOMRect): Area {
  return { left, right, top, bottom };
}

export function places(): Places {
  const areas = new Map<Element, Area>();
  const windows = new Map<Element, Area>();
  const starts = new Map<Document, ReturnType<typeof startOf>>();
  const areaOf = memoBy((element: Element) => areaIn(element.getBoundingClientRect()), areas);
  const startIn = memoBy(startOf, starts);
  function windowOf(element: Element): Area {
    const inner: Element[] = [];
    let outer: Element | null = element;
    for (; outer && outer !== element.ownerDocument.body && !windows.has(outer); outer = around(outer))
      inner.push(outer);
    let window = (outer && windows.get(outer)) ?? WHOLE; // beyond the body nothing cuts
    for (const one of inner.reverse()) {
      window = narrowed(window, areaOf(one));
      windows.set(one, window);
    }
    return window;
  }
  function isBefore(element: Element): boolean {
    const start = startIn(element.ownerDocument);
    const { right, bottom } = areaOf(element);
    return !start || right <= start.x || bottom <= start.y;
  }
  function forget(): void {
    for (const known of [areas, windows, starts]) known.clear();
  }
  return { areaOf, windowOf, isBefore, forget };
}

function isCut(element: Element, area: Area, { areaOf, windowOf }: Places): boolean {
  if (!apart(area, windowOf(element))) return false;
  const body = element.ownerDocument.body;
  for (let outer: Element | null = element; outer && outer !== body; outer = around(outer)) {
    const box = areaOf(outer);
    if ((tiny(box) || apart(area, box)) && cuts(outer, box, area)) return true;
  }
  return false;
}

/**
 * The dear part of the question, for candidates only: no size, cut off by a closed accordion, clipped away,
 * beside the page, or written in nothing.
 */
export function painted(element: Element, places: Places): boolean {
  const style = getComputedStyle(element);
  let area = places.areaOf(element);
  let placed = element;
  if (tiny(area) && style.display === 'contents') {
    placed = around(element) ?? element; // a root has nothing around it
    area = places.areaOf(placed);
  }
  return (
    !tiny(area) &&
    !places.isBefore(placed) &&
    !isCut(element, area, places) &&
    !NO_COLOUR.test(style.color) &&
    Number.parseFloat(style.fontSize) > 2 &&
    Number.parseFloat(style.textIndent) > -200
  );
}
