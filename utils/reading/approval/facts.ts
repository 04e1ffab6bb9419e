import type { ApprovalKind, ApprovalStatus } from '../../observations';
import { resolve } from '../dates';
import type { Line } from '../outline';
import { memo } from '../outline/memo';
import { around, linesOf, type View } from '../view';
import { columnHead, labelOf } from '../view/columns';
import { contextOf } from '../view/context';
import { type Meaning, only, values } from '../words';
import { type PersonRow, people } from './rows';

export function one<T extends string>(found: readonly string[]): T | null {
  const distinct = [...new Set(found)];
  return distinct.length === 1 ? ((distinct[0] ?? null) as T | null) : null;
}

const whatIn = (line: Line): readonly string[] => whatsIn(line.meaning);

const whatsIn = memo('whats', (meaning: Meaning): readonly string[] =>
  only(meaning, 'what', 'stage', 'fill', 'number', 'place', 'row', 'date', 'action', 'people')
    ? values(meaning, 'what')
    : [],
);

const headings = memo('headings', (view: View): Line[] => view.lines.filter((line) => line.level > 0));

const chosenLines = memo('chosen', (view: View): Line[] =>
  view.lines.filter((line) => around(line, (box) => box.chosen === true) !== null),
);

/** What the state itself, its label or its column says it is about. */
export function whatBeside(view: View, state: Line): readonly string[] {
  const label = labelOf(state, view);
  const before = view.lines[state.index - 1];
  const near = [state, label, before?.run === state.run ? before : null, columnHead(state, view)];
  for (const line of near) if (line && whatIn(line).length > 0) return whatIn(line);
  return [];
}

/** For what: the row's own words, its column, the chosen tab, then the nearest heading that names one. */
export function whatOf(view: View, row: PersonRow, state: Line | null): ApprovalKind | null {
  const beside = state ? whatBeside(view, state) : [];
  if (beside.length > 0) return one(beside);
  const own = linesOf(view, row.box)
    .filter((line) => line !== row.person && line.control !== 'button')
    .flatMap(whatIn);
  if (own.length > 0) return one(own);
  const head = state ? columnHead(state, view) : null;
  if (head && whatIn(head).length > 0) return one(whatIn(head));
  const chosen = chosenLines(view).flatMap(whatIn);
  if (chosen.length > 0) return one(chosen);
  for (const line of contextOf(row.person, view)) if (whatIn(line).length > 0) return one(whatIn(line));
  return one(headings(view).flatMap(whatIn));
}

/** "Disetujui · diajukan 12 Maret": handed in is a state only while nothing newer is said. */
function statesSaid(line: Line): string[] {
  const signs = line.meaning.signs.filter((sign) => sign.is.row !== undefined);
  const newer = signs.filter((sign) => sign.is.people !== 'since');
  return (newer.length > 0 ? newer : signs).flatMap((sign) => sign.is.row ?? []);
}

/** That something was handed in is its state only where neither row nor list says another. */
export const isHandedIn = (line: Line): boolean =>
  line.meaning.signs.every((sign) => sign.is.row === undefined || sign.is.people === 'since');

export function statusOf(view: View, row: PersonRow, state: Line | null): ApprovalStatus | null {
  if (state && !isHandedIn(state)) return one(statesSaid(state));
  const tabs = chosenLines(view).filter((line) => only(line.meaning, 'row', 'number', 'fill'));
  for (const line of [
    ...contextOf(row.person, view).filter((above) =>
      only(above.meaning, 'row', 'number', 'fill', 'what', 'people'),
    ),
    ...tabs,
  ]) {
    const found = values(line.meaning, 'row');
    if (found.length > 0) return one(found);
  }
  return state ? one(statesSaid(state)) : null;
}

/** Under a column that names something else than the state's own: that thing's day. */
function isOfAnother(view: View, line: Line, state: Line | null): boolean {
  const head = columnHead(line, view);
  return head !== null && state !== null && whatIn(head).length > 0 && head !== columnHead(state, view);
}

export function sinceOf(view: View, row: PersonRow, state: Line | null, several: boolean): string | null {
  const days = linesOf(view, row.box).flatMap((line) => {
    const when = line.meaning.signs.filter((sign) => sign.when);
    if (when.length !== 1 || (several && line.run !== state?.run) || isOfAnother(view, line, state))
      return [];
    const said = [...people(line), ...people(labelOf(line, view))];
    const first = when[0]?.when;
    if (!first?.exists || !said.includes('since') || first.from) return [];
    return [resolve(first.to, view.today, view.period)];
  });
  return days.length === 1 ? (days[0] ?? null) : null;
}
