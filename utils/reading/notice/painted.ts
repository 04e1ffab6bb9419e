import type { Tone } from '../outline/tone';
import { groundHue, type Hue, inkHue, NIGHT, over, tone, WHITE } from './colour';
import type { Content } from './content';

/** What is painted behind an element; `unsure` where a picture or an unknown colour has a part in it. */
export interface Ground {
  tone: Tone;
  unsure: boolean;
}

/** The element around it, through shadow roots. */
export const around = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null; // a document has no host

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
const SEEN = 0.03;

/** All the grounds from the page up to `element`, laid over one another. */
export function groundOf(element: Element | null): Ground {
  const layers: Tone[] = [];
  let unsure = false;
  let last = element;
  for (let at = element; at; at = around(at)) {
    const style = getComputedStyle(at);
    const layer = tone(style.backgroundColor);
    // A filter or a blend anywhere above repaints whatever stands below it.
    if (!layer || style.filter !== 'none' || style.mixBlendMode !== 'normal') unsure = true;
    if (layer && layer.alpha > 0) layers.push(layer);
    if ((layer?.alpha ?? 0) < 1 && style.backgroundImage !== 'none') unsure = true;
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

const filled = (style: CSSStyleDeclaration): boolean =>
  (tone(style.backgroundColor)?.alpha ?? 1) > SEEN || style.backgroundImage !== 'none';

function edges(style: CSSStyleDeclaration): Tone[] {
  return SIDES.flatMap((side) => {
    const wide = Number.parseFloat(style[`border${side}Width`]) >= 1;
    const edge =
      wide && !/none|hidden/.test(style[`border${side}Style`]) ? tone(style[`border${side}Color`]) : null;
    return edge && edge.alpha > SEEN ? [edge] : [];
  });
}

/** True where an element is painted as a box of its own, in whatever colour. */
export function isBox(element: Element): boolean {
  const style = getComputedStyle(element);
  return filled(style) || edges(style).length > 0 || style.boxShadow !== 'none';
}

/** The colours of an element's own ground and edges. */
export function boxHues(element: Element): Hue[] {
  const style = getComputedStyle(element);
  if (!filled(style) && edges(style).length === 0) return [];
  const behind = groundOf(around(element)).tone;
  const own = tone(style.backgroundColor);
  const ground = own && own.alpha > SEEN ? over(own, behind) : behind;
  const grounds = own && own.alpha > SEEN ? [groundHue(ground, behind)] : [];
  const hues = grounds.concat(edges(style).map((edge) => groundHue(over(edge, ground), behind, 'edge')));
  return grounds[0] === 'red' ? ['red'] : hues.filter((hue) => hue !== 'plain');
}

export interface Redness {
  red: boolean;
  unsure: boolean;
}

/** Whether a notice is red by what is painted: its ground or edge, else all of its text, else its icon. */
export function rednessOf(element: Element, content: Content, forced: boolean): Redness {
  const ground = groundOf(element);
  if (forced) return { red: false, unsure: true };
  const box = boxHues(element);
  const inks = (colours: readonly string[]) =>
    colours.map((colour) => {
      const ink = tone(colour);
      return ink ? inkHue(over(ink, ground.tone), ground.tone) : 'plain';
    });
  const text = inks(content.inks);
  const behind = groundHue(ground.tone, ground.tone.light < 0.5 ? NIGHT : WHITE);
  const framed = box.includes('red');
  const foreign = behind === 'other' || box.includes('other') || box.includes('dark');
  const odd = text.includes('other');
  const painted = framed || (text.length > 0 && text.every((hue) => hue === 'red'));
  const icon =
    inks(content.icons).includes('red') || content.bars.some((bar) => boxHues(bar).includes('red'));
  return { red: !foreign && (painted || (icon && !odd)), unsure: ground.unsure || odd };
}
