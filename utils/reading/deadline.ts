import type { Observation, Stage } from '../observations';
import { type Belonging, belongs } from './belonging';
import { heldBy, type Label, type Labels } from './belonging/labels';
import { isOfOthers } from './belonging/names';
import { overSteps } from './belonging/steps';
import { resolve, type When } from './dates';
import { about, dateLabel, saidBy } from './deadline/label';
import { ofThis } from './deadline/this';
import type { Box, Line } from './outline';
import { each, type Steps, sift } from './outline/steps';
import { evidenceOf, type View } from './view';
import { isAnd, isBidden, isDue } from './view/said';
import { has, only, values } from './words';

/** The closing day a line gives: said to be one, or the far end of a range of days. */
function closing(view: View, line: Line, label: Line | null): When | null {
  const all = line.meaning.signs.flatMap((sign) => sign.when ?? []);
  const fixed = all.filter((one) => !('offset' in one.to));
  const dates = fixed.length > 0 ? fixed : all;
  const last = dates.at(-1);
  // "3 hari lagi" is a day to come; "kemarin" closes nothing.
  if (!last || ('offset' in last.to && last.to.offset < 0)) return null;
  if (isPeriod(line) || (isPeriod(label) && label && !has(label.meaning, 'date'))) return null;
  const said = about(line);
  const labelled = saidBy(view, label);
  const closes = said.includes('closing') && closesWith(line);
  const asks = closes && (isDue(line) || values(line.meaning, 'status').every((one) => !SETTLED.has(one)));
  const event = (has(line.meaning, 'status') && !asks) || [...said, ...labelled].includes('event');
  const { signs } = line.meaning;
  const bare = { ...line.meaning, signs: signs.filter((sign) => !isAnd(sign)) };
  if (event || !only(bare, ...TIMED, ...(isBidden(line) ? BIDDEN : []))) return null;
  if (closes) return last;
  if (last.unit === 'day' && last.from) return last;
  const opens = said.includes('opening') || labelled.includes('opening');
  return labelled.includes('closing') && dates.length === 1 && !opens ? last : null;
}

const TIMED = ['date', 'when', 'fill', 'stage', 'number', 'action', 'place', 'status'] as const;
const BIDDEN = ['head', 'part', 'people'] as const;

/** "Perbaiki paling lambat 10 Februari" asks for what is still to be done; "Disetujui" tells of what was. */
const SETTLED = new Set<string>(['disetujui', 'selesai', '?diajukan']);

/** "Periode: 1 Januari s.d. 31 Desember 2026" ends, and closes nothing. */
const isPeriod = (line: Line | null): boolean =>
  line !== null && values(line.meaning, 'period').length > 0 && !about(line).includes('closing');

/** "Mulai 2 Januari, ditutup 31 Januari": the closing word stands before the last date. */
function closesWith(line: Line): boolean {
  const signs = line.meaning.signs;
  const date = signs.findLastIndex((sign) => sign.when);
  const words = signs
    .slice(0, date)
    .map((sign) => sign.is.when)
    .filter(Boolean);
  const only = signs.filter((sign) => sign.when).length === 1;
  const after = signs.slice(date).some((sign) => sign.is.when === 'closing');
  return words.at(-1) === 'closing' || (only && after && words.length === 0);
}

/** "Batas pelaporan pelaksanaan: 30 Juni": the label of the date may say the stage itself. */
function placeOf(view: View, labels: Labels, line: Line, label: Line | null): Belonging {
  const found = belongs(view, labels, line);
  const [said, ...more] = label?.meaning.unknown === 0 ? values(label.meaning, 'stage') : [];
  if (found.stage !== null || !label || !said || more.length > 0) {
    const whole = found.stage === null && found.why === 'unclear' ? overSteps(labels, line) : null;
    const above = found.stage === null && !whole ? rowBefore(view, labels, line) : null;
    const one = whole ?? above;
    if (one) return { stage: one.stage, label: one.line, box: null };
    return found.stage === null ? (ofThis(view, line) ?? found) : found;
  }
  return found.why === 'something-else' ? found : { stage: said as Stage, label, box: null };
}

/**
 * "Perencanaan | Dikerjakan" and in the line under it "Ajukan paling lambat 21 Januari": in a list of such rows the
 * date belongs to the row before it, as long as the list begins with a row and not with a date.
 */
function rowBefore(view: View, labels: Labels, line: Line): Label | null {
  const own = outermost(line);
  const list = own?.parent;
  const at = list && own ? list.children.indexOf(own) : -1;
  const before = list?.children[at - 1];
  if (!list || !before || !about(line).includes('closing') || isOfOthers(view, line)) return null;
  const inRow = heldBy(labels, before).labels;
  const [first] = heldBy(labels, list).labels;
  const dated = view.lines
    .slice(list.first, first?.line.index)
    .some((one) => has(one.meaning, 'date') && about(one).length > 0);
  return inRow.length === 1 && before.end - before.first <= 4 && !dated ? (inRow[0] ?? null) : null;
}

/** The box of the line alone, as far out as it holds nothing else. */
function outermost(line: Line): Box | null {
  let box: Box | null = line.box.end - line.box.first === 1 ? line.box : null;
  while (box?.parent && box.parent.end - box.parent.first === 1) box = box.parent;
  return box;
}

function deadlineOf(view: View, labels: Labels, line: Line): Observation[] {
  const label = dateLabel(view, line);
  const when = closing(view, line, label);
  if (!when || !view.outline.painted(line)) return [];
  const place = placeOf(view, labels, line, label);
  const mine = place.stage !== null || (place.why === 'nobody' && about(line).includes('closing'));
  if (!mine) {
    view.note('deadline', line, 'belongs to something else');
    return [];
  }
  const head = label && about(label).length > 0 ? label.text : null;
  const evidence = evidenceOf(place.stage && place.label !== line ? place.label.text : null, head, line.text);
  if (!when.exists)
    return [
      {
        kind: 'could-not-read',
        evidence,
        what: 'deadline',
        expected: 'a day of the calendar',
        found: line.text.slice(0, 300),
      },
    ];
  return [{ kind: 'deadline', evidence, stage: place.stage, on: resolve(when.to, view.today, view.period) }];
}

/** Closing dates, each with its stage. Two different ones for one stage are both said. */
export function* readDeadlines(view: View, labels: Labels): Steps<Observation[]> {
  const dated = yield* sift(view.lines, ({ meaning }) => meaning.unknown === 0 && has(meaning, 'date'));
  const found = yield* each(dated, (line) =>
    deadlineOf(view, labels, line).map((said) => ({ said, fixed: isFixed(line) })),
  );
  const exact = new Set(found.flatMap(({ said, fixed }) => (fixed ? stageIn(said) : [])));
  return found
    .filter(({ said, fixed }) => fixed || !stageIn(said).some((stage) => exact.has(stage)))
    .map(({ said }) => said);
}

/** A day by its name; one counted from today only says again how long that is. */
const isFixed = (line: Line): boolean =>
  line.meaning.signs.some((sign) => sign.when && !('offset' in sign.when.to));

const stageIn = (said: Observation): (Stage | null)[] => (said.kind === 'deadline' ? [said.stage] : []);
