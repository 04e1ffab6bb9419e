const CLEAR = /^rgba\(.*, 0\)$|\/ 0\)$|^transparent$/;
const INHERITED = ['color', 'visibility', 'text-transform'] as const;
const TABLE = /^table|^list-item|^contents|^ruby/;

/** What makes an element look as it does, as far as the reader asks: tone, being shown, badge, line or block. */
export function styleOf(element: Element): string {
  const style = getComputedStyle(element);
  const above = element.parentElement && getComputedStyle(element.parentElement);
  const said: string[] = INHERITED.filter(
    (name) => style.getPropertyValue(name) !== above?.getPropertyValue(name),
  ).map((name) => `${name}:${style.getPropertyValue(name)}`);
  if (!TABLE.test(style.display)) said.push(`display:${style.display}`);
  if (!CLEAR.test(style.backgroundColor)) said.push(`background-color:${style.backgroundColor}`);
  if (Number.parseFloat(style.opacity) < 1) said.push(`opacity:${style.opacity}`);
  said.push(...bordersOf(style), ...cutOf(style, element));
  return said.join(';');
}

function bordersOf(style: CSSStyleDeclaration): string[] {
  const sides = (['top', 'right', 'bottom', 'left'] as const).flatMap((side) => {
    const width = style.getPropertyValue(`border-${side}-width`);
    const line = style.getPropertyValue(`border-${side}-style`);
    if (line === 'none' || Number.parseFloat(width) === 0) return [];
    return [`border-${side}:${width} ${line} ${style.getPropertyValue(`border-${side}-color`)}`];
  });
  const round = Number.parseFloat(style.borderTopLeftRadius) >= 2 ? ['border-radius:8px'] : [];
  return [...sides, ...round];
}

/** Clipped away, beside the page, or closed to nothing. */
function cutOf(style: CSSStyleDeclaration, element: Element): string[] {
  const said: string[] = [];
  if (style.clip !== 'auto') said.push(`clip:${style.clip}`);
  if (style.clipPath !== 'none' && /^(?:inset|circle|polygon)\(/.test(style.clipPath))
    said.push(`clip-path:${style.clipPath}`);
  const { width, height } = element.getBoundingClientRect();
  if (style.display !== 'inline' && style.overflow !== 'visible' && (width < 3 || height < 3))
    said.push(`width:${Math.round(width)}px;height:${Math.round(height)}px;overflow:hidden`);
  if (style.position === 'absolute' || style.position === 'fixed')
    said.push(`position:${style.position}`, ...placeOf(style));
  return said;
}

const placeOf = (style: CSSStyleDeclaration): string[] =>
  (['left', 'top'] as const).flatMap((side) => (style[side] === 'auto' ? [] : [`${side}:${style[side]}`]));
