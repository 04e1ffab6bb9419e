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
const NO_COLOUR = /^rgba\(.*, 0\)$|\/ 0\)$|^transparent$/;

/** The element around it, through shadow roots. */
const around = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

const apart = (inner: DOMRect, box: DOMRect): boolean =>
  inner.left >= box.right - 1 ||
  inner.right <= box.left + 1 ||
  inner.top >= box.bottom - 1 ||
  inner.bottom <= box.top + 1;

const tiny = (box: DOMRect): boolean => box.width <= ALMOST_NOTHING || box.height <= ALMOST_NOTHING;

function cuts(outer: Element, box: DOMRect, inner: DOMRect): boolean {
  const style = getComputedStyle(outer);
  if (style.display === 'contents' || style.display === 'inline') return false;
  if (tiny(box) && /rect\(|inset\(/.test(`${style.clip} ${style.clipPath}`)) return true;
  const across = inner.left >= box.right - 1 || inner.right <= box.left + 1 || box.width <= ALMOST_NOTHING;
  const way = across ? style.overflowX : style.overflowY;
  return way !== 'visible' && !(SCROLLS.test(way) && !tiny(box));
}

/**
 * The dear part of the question, for candidates only: no size, cut off by a closed accordion, clipped away,
 * beside the page, or written in nothing. `rectOf` may remember: the page stands still while it is read.
 */
export function painted(element: Element, rectOf: (element: Element) => DOMRect): boolean {
  const style = getComputedStyle(element);
  const host = style.display === 'contents' ? around(element) : null;
  const rect = rectOf(host ?? element);
  const view = element.ownerDocument.defaultView;
  if (tiny(rect) || !view || rect.right + view.scrollX <= 0 || rect.bottom + view.scrollY <= 0) return false;
  const body = element.ownerDocument.body;
  for (let outer: Element | null = element; outer && outer !== body; outer = around(outer)) {
    const box = rectOf(outer);
    if ((tiny(box) || apart(rect, box)) && cuts(outer, box, rect)) return false;
  }
  return (
    !NO_COLOUR.test(style.color) &&
    Number.parseFloat(style.fontSize) > 2 &&
    Number.parseFloat(style.textIndent) > -200
  );
}
