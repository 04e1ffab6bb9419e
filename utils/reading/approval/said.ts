import { isName } from '../account/name';
import { DENIED, GLUE } from '../lexicon/approvals';
import { TITLES } from '../lexicon/people';
import type { Box, Line } from '../outline';
import { memo } from '../outline/memo';
import { around, linesOf, type View } from '../view';
import { isAnd } from '../view/said';
import { clean, type Meaning, only, parse, values } from '../words';

/** A sentence about somebody: who it is, and what is said of them. */
export interface Spoken {
  name: string;
  meaning: Meaning;
}

/** Somebody else's row: the smallest box around a name that also holds a state or something to act on. */
export interface PersonRow {
  box: Box;
  person: Line;
}

const LONGEST = 200;
const WORD = "\\p{Lu}[\\p{L}'’.-]*";
const NAMES = new RegExp(
  `${WORD}(?:\\s${WORD})*(?:,\\s\\p{Lu}[\\p{L}]{0,4}\\.?(?:\\s?\\p{Lu}\\p{L}{0,4}\\.?)*)*`,
  'gu',
);
const HONOUR = /\b(?:Bapak|Ibu|Pak|Bu|Sdr|Sdri)\.?\s+$/u;

/** "Rini Astuti, S.Pd. mengajukan jadwal observasi kemarin": the name may stand anywhere, all else is understood. */
const spokenIn = memo('spoken', (meaning: Meaning, text: string): Spoken | null => {
  if (meaning.unknown < 2 || text.length > LONGEST || text.endsWith('?')) return null;
  for (const found of text.matchAll(NAMES)) {
    const lead = leading(found[0]);
    const name = found[0].slice(lead).replace(/(\p{Ll}{3})\.$/u, '$1');
    const at = found.index + lead;
    if (!isName(name) || (parse(name).signs.length > 0 && !TITLES.test(name))) continue;
    const before = text.slice(0, at).replace(HONOUR, '');
    const rest = parse(clean(`${before} ${text.slice(at + name.length)}`));
    return rest.unknown === 0 && saysIn(rest) ? { name, meaning: rest } : null;
  }
  return null;
});

/** How much of a run of capitals is words of ours: "Perencanaan Maria Goreti". */
function leading(text: string): number {
  let at = 0;
  for (;;) {
    const word = /^\S+\s+/.exec(text.slice(at))?.[0];
    if (!word || parse(word.trim()).unknown > 0) return at;
    at += word.length;
  }
}

export const spoken = (line: Line): Spoken | null =>
  line.text.length > LONGEST ? null : spokenIn(line.meaning, line.text);

/** What a line says of a person, be it in a sentence that names them. */
export const meant = (line: Line): Meaning => spoken(line)?.meaning ?? line.meaning;

export const nameOf = (line: Line): string => spoken(line)?.name ?? line.text;

export const people = (line: Line | null): readonly string[] => (line ? values(meant(line), 'people') : []);
export const says = (line: Line): boolean => saysIn(line.meaning) || spoken(line) !== null;

export const acts = (line: Line): boolean =>
  line.control !== '' && values(line.meaning, 'action').includes('periksa') && line.meaning.unknown === 0;

const saysIn = memo(
  'says',
  (meaning: Meaning): boolean =>
    only(meaning, 'row', 'fill', 'date', 'number', 'what', 'when', 'people', 'stage', 'status', 'point') &&
    meaning.signs.every((sign) => !sign.is.point || isAnd(sign)) &&
    (values(meaning, 'row').length > 0 || (isDated(meaning) && meaning.signs.some((sign) => sign.when))),
);

/** It says of a day that something was handed in. */
export const isDated = (meaning: Meaning): boolean =>
  values(meaning, 'people').some((one) => one === 'since' || one === 'sejak');

/** The words of a heading, without those that only join them. */
export const headMeaning = (line: Line): Meaning =>
  line.meaning.unknown === 0 || line.text.length > LONGEST ? line.meaning : unglued(line.meaning, line.text);

const unglued = memo(
  'unglued',
  (meaning: Meaning, text: string): Meaning =>
    DENIED.test(text) ? meaning : parse(clean(text.replace(GLUE, ' '))),
);

/** A button that is a whole row is none here: only what is pressed by itself. */
export const isPressed = (view: View, line: Line, isPerson: (line: Line) => boolean): boolean => {
  if (line.control !== 'button') return false;
  let box = around(line, (one) => one.control === 'button');
  while (box?.parent?.control === 'button') box = box.parent;
  return !box || box.end - box.first < 2 || !linesOf(view, box).some(isPerson);
};

/** That something was handed in is its state only where neither row nor list says another. */
export const isHandedIn = (line: Line): boolean =>
  meant(line).signs.every((sign) => sign.is.row === undefined || sign.is.people === 'since');

/** A sentence with a state in it, of whose words some are not known: what it says of it, nobody can tell. */
export const talksOfState = (line: Line): boolean =>
  line.control === '' &&
  line.meaning.unknown > 0 &&
  spoken(line) === null &&
  values(line.meaning, 'row').some((one) => one !== 'belum-diajukan');
