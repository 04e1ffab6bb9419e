import type { Tone } from '../outline/tone';
import { tone } from './colour';

/** Less of a colour nobody sees. */
export const SEEN = 0.03;
const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
const SHADOW = /([a-z]+\([^()]*\)) (-?[\d.]+)px (-?[\d.]+)px (-?[\d.]+)px (-?[\d.]+)px/g;

function borders(style: CSSStyleDeclaration): Tone[] {
  return SIDES.flatMap((side) => {
    const wide = Number.parseFloat(style[`border${side}Width`]) >= 1;
    const edge =
      wide && !/none|hidden/.test(style[`border${side}Style`]) ? tone(style[`border${side}Color`]) : null;
    return edge && edge.alpha > SEEN ? [edge] : [];
  });
}

/** Bars and rings that a kit draws as a shadow without blur. */
function rings(shadow: string): Tone[] {
  return [...shadow.matchAll(SHADOW)].flatMap(([, colour = '', ...sizes]) => {
    const [x = 0, y = 0, blur = 0, spread = 0] = sizes.map(Number);
    const ring = blur === 0 && Math.max(Math.abs(x), Math.abs(y), spread) >= 1 ? tone(colour) : null;
    return ring && ring.alpha > SEEN ? [ring] : [];
  });
}

/** A drawn outline; that of what has the focus is `auto`. */
function outline({ outlineStyle, outlineWidth, outlineColor }: CSSStyleDeclaration): Tone[] {
  const drawn = /^(?:solid|dashed|dotted|double)$/.test(outlineStyle) && Number.parseFloat(outlineWidth) >= 1;
  const edge = drawn ? tone(outlineColor) : null;
  return edge && edge.alpha > SEEN ? [edge] : [];
}

/** All that edges a box: borders, outlines, bars and rings. */
export const edgesOf = (style: CSSStyleDeclaration): Tone[] => [
  ...borders(style),
  ...outline(style),
  ...rings(style.boxShadow),
];
