import { isInitials } from '../account/name';
import type { Line } from '../outline';
import { linesOf, type View } from '../view';
import { columnHead, labelOf } from '../view/columns';
import { isCellmate } from './person';
import { nameOf, type PersonRow, people, says } from './said';

const NIP = /\bNIP\b|^[\d\s]{16,24}$/i;
const LONGEST = 60;

/** "IPA, NIP ···· 1000": the subject alone. */
const subjectIn = (text: string): string => text.split(/\s*[·|;,]?\s*\bNIP\b|\s*[·|;]\s*/i)[0] ?? text;

export interface Marks {
  /** What could tell two people of one name apart on this page: a subject first, then the last digits of a NIP. */
  here: string[];
  /** Of these what tells who it is wherever it stands: a subject known as one, four digits of a NIP. */
  anywhere: string[];
}

/** What a row shows of a person besides the name. */
export function marksOf(view: View, row: PersonRow): Marks {
  const lines = linesOf(view, row.box).filter(
    (line) => line !== row.person && line.control !== 'button' && !says(line),
  );
  const nips = lines.flatMap((line) => nipOf(view, line) ?? []);
  const known = lines.flatMap((line) => knownSubject(view, line) ?? []);
  const words = known.length > 0 ? [] : lines.flatMap((line) => anyWords(view, line, row) ?? []);
  const here = [...known.slice(0, 1), ...nips.slice(0, 1), ...words.slice(0, 1)];
  return {
    here: here.map((text) => text.slice(0, 300)),
    anywhere: [...lone(known.filter((text) => text.length <= LONGEST && !/\d/.test(text))), ...lone(nips)],
  };
}

/** Two different ones in a row tell nothing. */
const lone = (found: readonly string[]): readonly string[] =>
  new Set(found).size === 1 ? found.slice(0, 1) : [];

function nipOf(view: View, line: Line): string | null {
  const digits = line.text.replace(/\D/g, '');
  const isLabelled = NIP.test(line.text) || /NIP/i.test(labelOf(line, view)?.text ?? '');
  if (digits.length >= 4 && isLabelled) return digits.slice(-4);
  const isAfter = /\bNIP\W*$/i.test(view.lines[line.index - 1]?.text ?? ''); // the first line has none before it
  return digits.length === 4 && isAfter && !isSubject(view, line) ? digits : null;
}

const mayBeSubject = ({ text }: Line): boolean =>
  !/^\W*NIP/i.test(text) && text.replace(/\D/g, '').length < 8;

const isSubject = (view: View, line: Line): boolean =>
  people(columnHead(line, view)).includes('distinct') || people(line).includes('subject');

const knownSubject = (view: View, line: Line): string | null =>
  mayBeSubject(line) && isSubject(view, line) ? subjectIn(line.text) : null;

/** Words that nothing explains, beside a name: they tell two apart where both have them. */
function anyWords(view: View, line: Line, row: PersonRow): string | null {
  const may =
    mayBeSubject(line) &&
    line.meaning.unknown > 0 &&
    !isInitials(line.text, nameOf(row.person)) &&
    nipAlone(view, line) === null &&
    (columnHead(line, view) === null || isCellmate(line, row.person, view)) &&
    line.text.length <= LONGEST &&
    !/[.!?]$/.test(line.text);
  return may ? line.text.replace(/\W+NIP$/i, '') : null;
}

const nipAlone = (view: View, line: Line): string | null =>
  /^\W*\d{4}\W*$/.test(line.text) ? nipOf(view, line) : null;
