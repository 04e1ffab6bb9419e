import { isNameLine } from '../account';
import { BYGONE, COLLEAGUES, OF_SOMEBODY, SCHOOL } from '../lexicon/people';
import type { Box, Line } from '../outline';
import { around, inside, linesOf, type View } from '../view';
import { labelOf } from '../view/columns';
import { isBeside, partsOver } from '../view/context';
import { isOwnSubject, namesSomething } from '../view/said';
import { only, values } from '../words';

const TIGHT = 9;
const ROW = 12;

/** Something in the box has a name of its own that is no stage: its status is its own. */
export function hasOwnName(view: View, box: Box, line: Line): boolean {
  const labelled = isStatusLabel(labelOf(line, view));
  const repeated = box.part === 'item' || box.part === 'row' || box.part === 'detail';
  const names = (one: Line): boolean => {
    if (one.text === view.name || SCHOOL.test(one.text)) return false; // whose page it is
    if (one.level > 0) return one.meaning.unknown > 0 || isOwnSubject(one);
    // "Status: …" in a list of pairs: the other pairs are no name of what it is about; a first line may be.
    if (labelled) return one.index === box.first && namesSomething(one) && !isPaired(view, one);
    if (isOwnSubject(one)) return true;
    return (one.index < line.index || repeated) && one.control !== 'button' && namesSomething(one);
  };
  return linesOf(view, box).some(
    (one) => one.index !== line.index && names(one) && !isBeside(one, line, view),
  );
}

const isStatusLabel = (label: Line | null): boolean =>
  label !== null && only(label.meaning, 'fill') && values(label.meaning, 'fill').includes('status');

const isPaired = (view: View, line: Line): boolean => {
  const next = view.lines[line.index + 1];
  return line.box.part === 'term' || (next !== undefined && labelOf(next, view) === line);
};

/** In a roomy box the words right before a status, or a heading between, may say whose it is. */
export function interrupted(view: View, box: Box, label: Line, line: Line): boolean {
  if (box.end - box.first <= TIGHT) return false;
  const [from, to] = label.index < line.index ? [label.index + 1, line.index] : [line.index + 1, label.index];
  const between = view.lines.slice(from, to);
  const parts = (one: Line) => !isBeside(one, line, view);
  if (between.some((one) => one.level > 0 && one.meaning.unknown > 0 && parts(one))) return true;
  const labelled = isStatusLabel(labelOf(line, view));
  const last = view.lines[line.index - 1];
  return (
    (!labelled && between.some((one) => isOwnSubject(one) && parts(one))) ||
    (!labelled &&
      last !== undefined &&
      last !== label &&
      last.index >= box.first &&
      last.text.split(' ').length <= 4 &&
      namesSomething(last))
  );
}

/** A part of the page about the past, about colleagues, or headed by somebody else's name. */
export function isOfOthers(view: View, line: Line): boolean {
  if (line.element.closest('s,del,strike')) return true; // it was so, and is no more
  const over = partsOver(line, view);
  if (over.some((one) => BYGONE.test(one.text) || (one.level > 0 && COLLEAGUES.test(one.text)))) return true;
  const others = over.filter((one) => one.level > 1 && OF_SOMEBODY.test(one.text));
  if (others.some((one) => view.name === null || !one.text.includes(view.name))) return true;
  for (let box: Box | null = line.box; box?.parent && box.end - box.first <= ROW; box = box.parent) {
    const first = view.lines[box.first];
    if (
      first &&
      first !== line &&
      first.text !== view.name &&
      first.meaning.signs.length === 0 &&
      isNameLine(first)
    )
      return true;
  }
  return false;
}

/** "Catatan: Disetujui": the run itself names what is approved. */
export function runHasName(view: View, line: Line): boolean {
  for (let i = line.index - 1; view.lines[i]?.run === line.run; i -= 1) {
    const before = view.lines[i];
    if (before && ((before.meaning.unknown > 0 && !isSentence(before)) || isOwnSubject(before))) return true;
  }
  return false;
}

/** A sentence before a date or a status tells of it; it is no name. */
const isSentence = (line: Line): boolean => line.text.split(' ').length > 4 && /[.!]$/.test(line.text);

/** A row that begins with a name of something or somebody is about that, whatever stage it mentions. */
export function foreignRow(view: View, box: Box, label: Line): boolean {
  if (box.part !== 'row' && !inside(label, 'row')) return false;
  const row = around(label, (one) => one.part === 'row');
  const first = row ? view.lines[row.first] : undefined;
  if (!first || first.index >= label.index) return false;
  return namesSomething(first) || first.meaning.signs.some((sign) => sign.is.people === 'subject');
}
