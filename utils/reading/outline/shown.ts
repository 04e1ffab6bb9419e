/** Whether an element's text is painted where a person can get to it by scrolling. Asks for no style of its own. */
export function visible(element: Element): boolean {
  return element.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: false,
    checkOpacity: true,
    checkVisibilityCSS: true,
  } as CheckVisibilityOptions);
}

const ALMOST_NOTHING = 2;
const SCROLLS = /auto|scroll/;

function rectOf(element: Element): DOMRect {
  const text = [...element.childNodes].find((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''));
  if (!text) return element.getBoundingClientRect();
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}

/** The element around it, through shadow roots. */
const around = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

function cutBy(outer: Element, inner: DOMRect): boolean {
  const box = outer.getBoundingClientRect();
  const outside =
    inner.left >= box.right - 1 ||
    inner.right <= box.left + 1 ||
    inner.top >= box.bottom - 1 ||
    inner.bottom <= box.top + 1;
  if (!outside && box.width > ALMOST_NOTHING && box.height > ALMOST_NOTHING) return false;
  const style = getComputedStyle(outer);
  if (style.display === 'contents' || style.display === 'inline') return false;
  if (/rect\(|inset\(/.test(`${style.clip} ${style.clipPath}`) && box.width <= ALMOST_NOTHING) return true;
  const across = inner.left >= box.right - 1 || inner.right <= box.left + 1 || box.width <= ALMOST_NOTHING;
  const way = across ? style.overflowX : style.overflowY;
  return (
    way !== 'visible' && !(SCROLLS.test(way) && box.width > ALMOST_NOTHING && box.height > ALMOST_NOTHING)
  );
}

/**
 * The dear part of the question, for candidates only: no size, cut off by a closed accordion, clipped away,
 * beside the page, or written in nothing.
 */
export function painted(element: Element): boolean {
  const rect = rectOf(element);
  const view = element.ownerDocument.defaultView;
  if (rect.width <= ALMOST_NOTHING || rect.height <= ALMOST_NOTHING || !view) return false;
  if (rect.right + view.scrollX <= 0 || rect.bottom + view.scrollY <= 0) return false;
  for (
    let outer: Element | null = element;
    outer && outer !== element.ownerDocument.body;
    outer = around(outer)
  )
    if (cutBy(outer, rect)) return false;
  const style = getComputedStyle(element);
  return !/^rgba\(.*, 0\)$|\/ 0\)$|^transparent$/.test(style.color) && Number.parseFloat(style.fontSize) > 2;
}
