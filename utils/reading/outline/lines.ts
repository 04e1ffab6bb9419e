import { CONDITIONS } from '../lexicon/fillers';
import { BEFORE_SCHOOL, SCHOOL } from '../lexicon/people';
import { clean } from '../words';
import { groupsOf } from './apart';
import { type Elements, elementsOf, inOrder, joined, known, part, together } from './join';
import type { Answer, Part, Piece } from './run';

const SENTENCE_END =
  /(?<=\p{Ll}{2}[.!]["”]?|\b20\d\d\.|\bWI(?:B|TA|T)\.)(?<!\b(?:Dra|Drs|Prof|Plt|Plh|Bpk|Sdr|Sdri|Kab|Kec|Pdt|Ust|Hj|Moch|Moh|Muh|Mhd|Abd|Abdur?|Kh|Kol|Sr|Tgl|Jml|Thn)\.)\s+(?=\p{Lu})|(?<=\?)\s+/u;

const BETWEEN = /\s*[•|·]\s*/u;
/** "SMP Negeri 9 Ciawi, periode Januari–Juni 2024" */
const BEFORE_PERIOD = /,\s+(?=(?:periode|semester|tahun kinerja)\s)/iu;
const SEPARATOR = /\s+[–—/-]\s+|\s*;\s*|:\s+|:$|\s+\(|\)(?:\s+|,\s*|$)|^\(|\n/u;
const ASIDE = /\s\(([^()]{1,80})\)/;
/** One of these stands wherever one of the above parts a text. */
const PARTED = /[•|·.!?,–—/;:()\n-]/;
/** "4/4 isian" in an element of its own: a tally of what stands before it. */
const COUNT = /^\d+\s?\/\s?\d+(?:\s\p{L}+){0,2}$/u;
const CLAUSE = /\s*;\s+/u;
/** ", Ibu Siti Rahmawati.": who it is that was just named by an office. */
const NAMED = /,\s(?:Bapak|Ibu|Pak|Bu)(?:\s\p{Lu}[\p{L}.,'’-]*){1,7}$/u;
const SAYS = /[\p{L}\p{N}]/u;
/** "M.Pd | .": what ends a word is a part of it. */
const CLOSES = /^[.)]+/;
const MOST_PIECES = 40;
const LONGEST_RUN = 600;

/** True where a text goes on like a sentence: what stands after it is talked about, not said. */
function leadsOn(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  return words.length > 9 || words.some((word) => CONDITIONS.has(word));
}

/** Whether known parts beside unknown ones stand for themselves, or are words of one sentence. */
function stands(parts: readonly Part[]): boolean {
  return parts.every((one, i) => {
    if (!known(one.meaning)) return true;
    const before = parts.slice(0, i).filter((other) => !known(other.meaning));
    const after = parts[i + 1];
    const flowsOn =
      after !== undefined &&
      !known(after.meaning) &&
      /^[\p{Ll}\d,]/u.test(after.text) &&
      !COUNT.test(after.text);
    const goesOn = /^\p{Ll}/u.test(one.text) && before.some((other) => other.text.split(' ').length > 5);
    return !flowsOn && !goesOn && !before.some((other) => leadsOn(other.text));
  });
}

/** ": Siti Aminah", "— sedang dinilai", ", ditutup 30 November": what joins a text to the one before is no part of it. */
const JOINS = /^(?:[:;,|·•]\s*|[–—]\s+)+(?=\S)/u;

function single(given: string, elements: Elements, spoken: boolean): Part[] {
  const text = given.replace(JOINS, '');
  const whole = part(text, elements, spoken);
  if (text.length > LONGEST_RUN || !PARTED.test(text)) return [whole];
  if (known(whole.meaning) && !SENTENCE_END.test(text) && !BETWEEN.test(text)) return [whole];
  // "Name · School · Period": three texts, whatever each may mean.
  for (const between of [BETWEEN, SENTENCE_END, BEFORE_SCHOOL, BEFORE_PERIOD]) {
    const some = text.split(between).map(bare).filter(says);
    if (some.length > 1) return some.flatMap((one) => single(one, elements, spoken));
  }
  const clauses = text.split(CLAUSE).map(bare).filter(says);
  if (clauses.length > 1 && !clauses.slice(0, -1).some(leadsOn))
    return clauses.flatMap((one) => single(one, elements, spoken));
  const office = NAMED.test(text) ? part(text.replace(NAMED, ''), elements, spoken) : null;
  if (office && known(office.meaning) && office.meaning.signs.at(-1)?.is.fill) return [office];
  const aside = ASIDE.exec(text);
  const without = aside ? part(clean(text.replace(ASIDE, ' ')), elements, spoken) : null;
  if (aside?.[1] && without && known(without.meaning) && !leadsOn(aside[1]))
    return [without, ...single(aside[1], elements, spoken)];
  if (text.endsWith('?')) return [whole];
  const parts = text
    .split(SEPARATOR)
    .map(bare)
    .filter(says)
    .map((one) => part(one, elements, spoken));
  const worth = parts.some((one) => known(one.meaning)) || parts.some((one) => SCHOOL.test(one.text));
  return parts.length > 1 && worth && stands(parts) ? parts : [whole];
}

const says = (text: string): boolean => SAYS.test(text);
const bare = (text: string): string => text.replace(/^[\s,;:–—|·•/-]+|[\s,;–—|·•/-]+$/gu, '');

function several(pieces: readonly Piece[], box: Element, asked: Answer[]): Part[] {
  const first = pieces[0];
  if (!first) return [];
  const whole = together(first, pieces);
  if (whole) return single(whole.text, [whole.element, ...whole.elements], whole.spoken);
  const parts = inOrder(pieces, box, asked);
  if (!stands(parts)) {
    const groups = groupsOf(pieces, box, asked);
    if (groups.length > 1) return groups.flatMap((group) => several(group, box, asked));
    return single(joined(pieces, ''), elementsOf(first, pieces), false);
  }
  return parts.flatMap((one) =>
    known(one.meaning) && !BETWEEN.test(one.text)
      ? [one]
      : single(bare(one.text), [one.element, ...one.elements], one.spoken),
  );
}

/** The parts of one run of inline text, each as long as it can be understood at one go; styles it asks go into `asked`. */
export function partsOf(run: readonly Piece[], box: Element, asked: Answer[]): Part[] {
  const pieces = run.filter((piece) => SAYS.test(piece.text));
  const first = pieces[0];
  if (!first) return [];
  if (pieces.length === 1) {
    const end = run[run.indexOf(first) + 1]?.raw.match(CLOSES)?.[0] ?? ''; // nothing follows, or nothing that closes
    return single(first.text + end, [first.element], first.spoken);
  }
  // Space between two pieces belongs to the one before it, so that joining keeps the words apart.
  const spaced: Piece[] = [];
  for (const piece of run) {
    const last = spaced.at(-1);
    if (SAYS.test(piece.text)) spaced.push({ ...piece });
    else if (last) last.raw += piece.raw.trim() ? piece.raw : ' ';
  }
  if (spaced.length > MOST_PIECES) return [part(joined(spaced, ' ').slice(0, LONGEST_RUN), [first.element])];
  return several(spaced, box, asked);
}
