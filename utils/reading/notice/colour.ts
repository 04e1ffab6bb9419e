import { type Tone, toneOf } from '../outline/tone';

/**
 * What a painted colour says: `red`, a `dark` red that is one only beside a red, any `other` hue, or `plain` (grey,
 * black, white). Hue and chroma are OKLCH, measured on the reds, pinks, oranges and browns of common kits.
 */
export type Hue = 'red' | 'dark' | 'other' | 'plain';

export const WHITE: Tone = { light: 1, chroma: 0, hue: 0, alpha: 1 };
export const NIGHT: Tone = { light: 0.2, chroma: 0, hue: 0, alpha: 1 };

const among = (value: number, from: number, to: number): boolean => value >= from && value <= to;

/** A computed colour; null for one whose notation is not known. The wide-gamut reds are near enough to ours. */
export function tone(colour: string): Tone | null {
  if (/\bnone\b/.test(colour)) return null;
  const found = toneOf(colour.replace(/display-p3|a98-rgb|rec2020|prophoto-rgb/, 'srgb'));
  // A CIE red lies ten degrees further on; `toneOf` knows it of lch() alone. Its lightness starts lower.
  if (!found || !/^l(?:ab|ch)/.test(colour)) return found;
  const hue = /^lab/.test(colour) ? (found.hue + 350) % 360 : found.hue;
  return { ...found, hue, light: (found.light + 0.16) / 1.16 };
}

/** So much of one colour and of another, in OKLab. */
function blend(top: Tone, ground: Tone, part: number, rest: number): Tone {
  const at = (of: Tone, turn: (x: number) => number) => of.chroma * turn((of.hue * Math.PI) / 180);
  const mix = (turn: (x: number) => number) => at(top, turn) * part + at(ground, turn) * rest;
  const [a, b] = [mix(Math.cos), mix(Math.sin)];
  const light = top.light * part + ground.light * rest;
  return { light, chroma: Math.hypot(a, b), hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360, alpha: 1 };
}

/** One colour laid over another. */
export const over = (top: Tone, ground: Tone): Tone => blend(top, ground, top.alpha, 1 - top.alpha);

/** Hues that the reds of common kits add to bluish nights, by OKLab; roses and pinks add less, oranges more. */
const ADDED = { from: 22, to: 36, most: 46 };
/** A red lifts the night nearly as much as it colours it; maroon does not. */
const LIT = 0.7;

/** A shade of a bluish night that a red was mixed into: what was added is red, and what came of it leans to red. */
const isMixed = (shade: Tone, added: Tone): boolean =>
  shade.chroma < 0.1 &&
  added.chroma > 0.038 &&
  added.light > LIT * added.chroma &&
  among(added.hue, ADDED.from, ADDED.to) &&
  (shade.hue > 338 || shade.hue < 34);

/** A shade on a dark page: there a tint is dark, which on a light one would be maroon; null where it is none. */
function nightHue(shade: Tone, behind: Tone): Hue | null {
  const bluish = behind.chroma > 0.015 && among(behind.hue, 230, 300);
  const added = blend(shade, behind, 1, -1);
  const deepest = shade.light < 0.41 ? 0.145 : 0.175; // a darker one that is so deep is maroon
  if (among(shade.chroma, 0.025, deepest) && among(shade.hue, 10, 34))
    return bluish && among(added.hue, ADDED.most, 180) ? 'plain' : 'red';
  return bluish && isMixed(shade, added) ? 'red' : null;
}

const MUTED = { ground: 0.0135, edge: 0.045 };
const DEEP = 0.055;
/** Much less light is maroon; a deep red may lean to orange, a light one that does is orange. */
const isFull = (light: number, chroma: number, hue: number): boolean =>
  among(light, 0.44, 0.73) &&
  chroma > (light < 0.46 ? 0.158 : 0.165) &&
  among(hue, 15, light < 0.6 ? 33.5 : 31);
/** Kits with nearly white tints. */
const PALEST = 0.0093;
const VEIL = { from: 0.06, to: 0.5 };
/** The lightest shade of red that a dark page is filled, or edged, with. */
const DARKEST = { ground: 0.45, edge: 0.55 };

/** A ground or an edge on `behind`: a full red, the tint of a light page, or the shade of a dark one. */
export function groundHue(shade: Tone, behind: Tone, what: 'ground' | 'edge' = 'ground'): Hue {
  const { light, chroma, hue } = shade;
  if (chroma < (light > 0.96 ? PALEST : 0.01)) return 'plain';
  // Pale reds lean to pink in some kits; a fuller tint of that hue is pink.
  if (light > 0.8 && chroma < 0.115 && among(hue, chroma < 0.06 ? 5 : 10.5, 32)) return 'red';
  if (light > 0.8) return chroma > MUTED[what] ? 'other' : 'plain';
  if (isFull(light, chroma, hue)) return 'red';
  const night = behind.light < 0.4 && behind.chroma < DEEP;
  const dark = light <= DARKEST[what] && night ? nightHue(shade, behind) : null;
  if (dark) return dark;
  // A dusty red edge says nothing by itself, nor anything else.
  if (what === 'edge' && among(light, 0.56, 0.8) && among(hue, 10, 34)) return 'plain';
  return chroma > DEEP ? 'other' : 'plain';
}

/** A thin veil of full red over a quiet ground: mixed with a bluish one its hue is no red's any more. */
export const isVeil = (veil: Tone, behind: Tone): boolean =>
  among(veil.alpha, VEIL.from, VEIL.to) && isFull(veil.light, veil.chroma, veil.hue) && behind.chroma < DEEP;

/** A veil of another colour than red, whatever comes of it on this page. */
export const isForeignVeil = ({ alpha, chroma, hue }: Tone): boolean =>
  alpha < 1 && chroma > 0.06 && among(hue, 36, 355);

/** A line on a dark page that would be red as text. */
export const isRedLine = (line: Tone, behind: Tone): boolean =>
  line.alpha >= 0.5 && behind.light < 0.4 && behind.chroma < DEEP && inkHue(line, behind) === 'red';

/** Ink on `ground`: text or an icon. */
export function inkHue({ light, chroma, hue }: Tone, ground: Tone): Hue {
  if (chroma < 0.04) return 'plain';
  if (!among(hue, 10, 34)) return chroma > 0.06 ? 'other' : 'plain';
  if (isFull(light, chroma, hue)) return 'red';
  if (ground.light < 0.45 && light > 0.6) return light < 0.92 && chroma > 0.05 ? 'red' : 'plain';
  if (light < 0.56) return 'dark';
  return light > 0.78 ? 'plain' : 'other';
}
