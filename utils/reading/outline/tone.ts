import { NO_COLOUR } from './shown';

/** A computed colour as lightness 0–1, chroma and hue (OKLCH), with its opacity. */
export interface Tone {
  light: number;
  chroma: number;
  hue: number;
  alpha: number;
}

const NUMBERS = /[-+]?\d*\.?\d+(?:e[-+]?\d+)?%?/gi;
const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

function fromLab(light: number, a: number, b: number, alpha: number): Tone {
  return { light, chroma: Math.hypot(a, b), hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360, alpha };
}

/** Björn Ottosson's OKLab, from linear sRGB. */
function fromLinear(r: number, g: number, b: number, alpha: number): Tone {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return fromLab(
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    alpha,
  );
}

/** A colour as `getComputedStyle` gives it: rgb(), oklch(), oklab(), lab(), lch(), color(srgb …); null for anything else. */
export function toneOf(colour: string): Tone | null {
  const all =
    colour.match(NUMBERS)?.map((text) => Number.parseFloat(text) / (text.endsWith('%') ? 100 : 1)) ?? [];
  const [x = 0, y = 0, z = 0, alpha = 1] = all;
  if (/^rgba?\(/.test(colour)) return fromLinear(linear(x / 255), linear(y / 255), linear(z / 255), alpha);
  if (/^color\(srgb /.test(colour)) return fromLinear(linear(x), linear(y), linear(z), alpha);
  if (/^color\(srgb-linear /.test(colour)) return fromLinear(x, y, z, alpha);
  if (/^oklch\(/.test(colour)) return { light: x, chroma: y, hue: (z + 360) % 360, alpha };
  if (/^oklab\(/.test(colour)) return fromLab(x, y, z, alpha);
  // CIE hues and chromas lie close enough to ours for telling red from not red.
  if (/^lch\(/.test(colour)) return { light: x / 100, chroma: y / 320, hue: (z + 350) % 360, alpha };
  if (/^lab\(/.test(colour)) return fromLab(x / 100, y / 320, z / 320, alpha);
  return null;
}

/** True where an element is painted as a badge: rounded or filled, small, on a ground of its own. */
export function isBadge(element: Element): boolean {
  const style = getComputedStyle(element);
  const rect = element.getBoundingClientRect();
  const filled = !NO_COLOUR.test(style.backgroundColor);
  const edged = Number.parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none';
  const round = Number.parseFloat(style.borderTopLeftRadius) >= 2;
  return (filled || edged) && (round || filled) && rect.height > 0 && rect.height < 48 && rect.width < 320;
}
