import type { Tone } from '../outline/tone';
import { groundHue, type Hue, isForeignVeil, isRedLine, isVeil, NIGHT, over, tone, WHITE } from './colour';
import { edgesOf, SEEN } from './edges';
import { around } from './through';

/** What is painted behind an element; `unsure` where a picture or an unknown colour has a part in it. */
export interface Ground {
  tone: Tone;
  unsure: boolean;
}

/** How an element itself is painted. */
interface Paint {
  ground: Tone | null;
  image: boolean;
  edges: Tone[];
  shadow: boolean;
  /** A filter or a blend repaints whatever stands in it. */
  repaints: boolean;
}

let paints = new WeakMap<Element, Paint>();
let hues = new WeakMap<Element, Hue[]>();

/** To be said at the beginning of each look: while it lasts the page stands still, and nothing is asked twice. */
export function lookAnew(): void {
  paints = new WeakMap();
  hues = new WeakMap();
}

function paintOf(element: Element): Paint {
  const before = paints.get(element);
  if (before) return before;
  const style = getComputedStyle(element);
  const run = redRun(style.backgroundImage);
  const paint = {
    ground: run ?? tone(style.backgroundColor),
    image: !run && style.backgroundImage !== 'none',
    edges: edgesOf(style),
    shadow: style.boxShadow !== 'none',
    repaints: style.filter !== 'none' || style.mixBlendMode !== 'normal',
  };
  paints.set(element, paint);
  return paint;
}

const COLOURS = /(?:rgba?|hsla?|color|(?:ok)?l(?:ab|ch))\([^()]*\)/g;

/** A run of full colours that are all red, by its first; null for any other picture. */
function redRun(image: string): Tone | null {
  if (!/^(?:linear|radial)-gradient\((?:[^()]|\([^()]*\))*\)$/.test(image)) return null;
  const stops = (image.match(COLOURS) ?? []).map(tone);
  const red = (one: Tone | null) => one !== null && one.alpha === 1 && groundHue(one, WHITE) === 'red';
  return stops.length > 1 && stops.every(red) ? (stops[0] ?? null) : null;
}

/** All the grounds from the page up to `element`, laid over one another. */
export function groundOf(element: Element | null): Ground {
  const layers: Tone[] = [];
  let unsure = false;
  let last = element;
  for (let at = element; at; at = around(at)) {
    const { ground, image, repaints } = paintOf(at);
    if (ground && ground.alpha > 0) layers.push(ground);
    unsure ||= !ground || repaints || (image && ground.alpha < 1);
    last = at;
  }
  const page = layers.reduceRight((ground, layer) => over(layer, ground), canvas(last));
  return { tone: page, unsure };
}

/** The colour of the bare page. */
function canvas(root: Element | null): Tone {
  const scheme = root ? getComputedStyle(root).colorScheme : '';
  const prefersDark = root?.ownerDocument.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches; // a detached page has no window: light
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? NIGHT : WHITE;
}

const filled = ({ ground, image }: Paint): boolean => (ground?.alpha ?? 1) > SEEN || image;

/** True where an element is painted as a box of its own, in whatever colour. */
export function isBox(element: Element): boolean {
  const paint = paintOf(element);
  return filled(paint) || paint.edges.length > 0 || paint.shadow;
}

/** The colours of an element's own ground and edges. */
export function boxHues(element: Element): Hue[] {
  const before = hues.get(element);
  if (before) return before;
  const found = huesOf(element);
  hues.set(element, found);
  return found;
}

/** The element's own ground on what is painted behind it; null where it has none. */
function ownGround({ ground }: Paint, behind: Tone): { own: Tone; hue: Hue } | null {
  if (!ground || ground.alpha <= SEEN) return null;
  const own = over(ground, behind);
  const hue = groundHue(own, behind);
  if (hue === 'red' && isForeignVeil(ground)) return { own, hue: 'other' };
  return { own, hue: isVeil(ground, behind) ? 'red' : hue };
}

/** Filled with a red of its own, however it looks by itself on another ground. */
export const isRedFilled = (element: Element): boolean =>
  ownGround(paintOf(element), groundOf(around(element)).tone)?.hue === 'red';

function huesOf(element: Element): Hue[] {
  const paint = paintOf(element);
  if (!filled(paint) && paint.edges.length === 0) return [];
  const behind = groundOf(around(element)).tone;
  const ground = ownGround(paint, behind);
  if (ground?.hue === 'red') return ['red'];
  const edge = paint.edges.map((one) =>
    isRedLine(one, behind) ? 'red' : groundHue(over(one, ground?.own ?? behind), behind, 'edge'),
  );
  return [ground?.hue ?? 'plain', ...edge].filter((hue) => hue !== 'plain');
}
