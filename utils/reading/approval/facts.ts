import type { ApprovalKind, ApprovalStatus } from '../../observations';
import { OFFICE } from '../lexicon/approvals';
import type { Line } from '../outline';
import { memo } from '../outline/memo';
import { around, linesOf, type View } from '../view';
import { columnHead, labelOf } from '../view/columns';
import { type Meaning, only, values } from '../words';
import { groupHead, isLost, over } from './group';
import { isPersonLine } from './person';
import { acts, headMeaning, isHandedIn, meant, type PersonRow, talksOfState } from './said';

export function one<T extends string>(found: readonly string[]): T | null {
  const distinct = [...new Set(found)];
  return distinct.length === 1 ? ((distinct[0] ?? null) as T | null) : null;
}

const whatIn = (line: Line): readonly string[] => (OFFICE.test(line.text) ? NONE : whatsIn(meant(line)));
const whatOver = (line: Line): readonly string[] =>
  OFFICE.test(line.text) ? NONE : whatsIn(headMeaning(line));
const NONE: readonly string[] = [];

const whatsIn = memo('whats', (meaning: Meaning): readonly string[] =>
  only(
    meaning,
    'what',
    'stage',
    'fill',
    'number',
    'place',
    'row',
    'date',
    'action',
    'people',
    'point',
    'side',
  )
    ? values(meaning, 'what')
    : NONE,
);

const headings = memo('headings', (view: View): Line[] => view.lines.filter((line) => line.level > 0));

/** What is chosen among others, but not the person chosen in a list. */
export const chosenLines = memo('chosen', (view: View): Line[] =>
  view.lines.filter((line) => {
    const box = around(line, (one) => one.chosen === true);
    return box !== null && !linesOf(view, box).some((other) => isPersonLine(view, other));
  }),
);

/** What the state itself, its label or its column says it is about. */
export function whatBeside(view: View, state: Line): readonly string[] {
  const label = labelOf(state, view);
  const before = view.lines[state.index - 1];
  const near = [state, label, before?.run === state.run ? before : null, columnHead(state, view)];
  for (const line of near) if (line && whatIn(line).length > 0) return whatIn(line);
  return NONE;
}

/** For what: the row's own words, its column, its group, the chosen tab, then the nearest heading that names one. */
export function whatOf(view: View, row: PersonRow, state: Line | null): ApprovalKind | null {
  const beside = state ? whatBeside(view, state) : NONE;
  if (beside.length > 0) return one(beside);
  const own = linesOf(view, row.box)
    .filter((line) => line !== row.person && line.control !== 'button')
    .flatMap(whatIn);
  if (own.length > 0) return one(own);
  const head = state ? columnHead(state, view) : null;
  if (head && whatIn(head).length > 0) return one(whatIn(head));
  const group = groupHead(row, view);
  if (group && whatOver(group).length > 0) return one(whatOver(group));
  if (isLost(row, view, 'what')) return null;
  const chosen = chosenLines(view).flatMap(whatIn);
  if (chosen.length > 0) return one(chosen);
  for (const line of over(row, view)) if (whatOver(line).length > 0) return one(whatOver(line));
  return one(headings(view).flatMap(whatOver));
}

/** "Disetujui · diajukan 12 Maret": handed in is a state only while nothing newer is said. */
function statesSaid(line: Line): string[] {
  const signs = meant(line).signs.filter((sign) => sign.is.row !== undefined);
  const newer = signs.filter((sign) => sign.is.people !== 'since');
  return (newer.length > 0 ? newer : signs).flatMap((sign) => sign.is.row ?? []);
}

/** What a heading says of all below it. */
const statesOver = (line: Line): readonly string[] => {
  const meaning = headMeaning(line);
  return only(meaning, 'row', 'number', 'fill', 'what', 'people', 'stage') ? values(meaning, 'row') : NONE;
};

/** "Diajukan 16 Juli. Penyesuaian Anda ditanggapi guru.": something newer is said than that it was handed in. */
const isNews = (view: View, row: PersonRow): boolean =>
  linesOf(view, row.box).some((line) => line !== row.person && talksOfState(line));

/** Nothing in the row or right over it could say something newer than that it was handed in. */
function isLast(view: View, row: PersonRow): boolean {
  if (linesOf(view, row.box).some((line) => acts(line))) return true;
  const head = over(row, view)[0];
  const strange = head && head.level > 1 && headMeaning(head).unknown > 0;
  return !strange && !linesOf(view, row.box).some((line) => REMINDS.test(line.text) && line.control !== '');
}

/** What a superior does when it is the teacher's turn. */
const REMINDS = /^(?:ingatkan|kirim pengingat|beri pengingat)\b/i;

/** What a row says of its own state, else what stands over it says of all; `null` where that is not sure. */
export function statusOf(view: View, row: PersonRow, state: Line | null): ApprovalStatus | null {
  if (state && !isHandedIn(state)) return one(statesSaid(state));
  if (isLost(row, view, 'row')) return null;
  const tabs = chosenLines(view).filter((line) => only(line.meaning, 'row', 'number', 'fill'));
  for (const line of [...over(row, view), ...tabs]) {
    const found = statesOver(line);
    if (found.length > 0) return one(found);
  }
  return state && isLast(view, row) && !isNews(view, row) ? one(statesSaid(state)) : null;
}
