import type { Side } from '../../observations';
import { WORN } from '../lexicon/people';
import type { Line } from '../outline';
import { memo } from '../outline/memo';
import { around, inside, type View } from '../view';
import { labelOf } from '../view/columns';
import { only, values } from '../words';
import { mainHeading } from './heading';

export const isChosen = (line: Line): boolean => around(line, (box) => box.chosen === true) !== null;

export const isChoice = (line: Line): boolean =>
  around(line, (box) => box.chosen !== null || box.control === 'choice') !== null;

/** Which of two hats the page is worn under: by its heading, its chosen tab or its only word about it. */
export const sideOf = memo('side', sideIn);

function sideIn(view: View, main: Line | null): { side: Side | null; line: Line | null } {
  const said = view.lines.filter(
    (line) =>
      only(line.meaning, 'side', 'fill', 'place', 'period', 'date') &&
      values(line.meaning, 'side').length === 1 &&
      !inside(line, 'footer'),
  );
  const chosen = said.filter(isChosen);
  const plain = said.filter(
    (line) => !isChoice(line) && line.control === '' && !inside(line, 'nav') && isOwn(view, line),
  );
  const told = view.lines.flatMap((line) =>
    line.text.length < 120 ? (WORN.exec(line.text)?.[1] ?? []) : [],
  );
  for (const some of [chosen, main ? plain.filter((line) => line.run === main.run) : [], plain]) {
    const sides = new Set(some.map((line) => values(line.meaning, 'side')[0]));
    if (sides.size === 1)
      return {
        side: (some[0] ? values(some[0].meaning, 'side')[0] : null) as Side | null,
        line: some[0] ?? null,
      };
    if (sides.size > 1) return { side: null, line: null };
  }
  const worn = new Set(told.map((one) => (/pegawai|guru/i.test(one) ? 'pegawai' : 'atasan')));
  return { side: worn.size === 1 ? ([...worn][0] as Side) : null, line: null };
}

/** "Pejabat Penilai Kinerja: Drs. …" names somebody; only a heading of that name is a view of theirs. */
function isOwn(view: View, line: Line): boolean {
  const next = view.lines[line.index + 1];
  const explicit = /sebagai|sisi|peran|tampilan/i.test(line.text);
  const role = labelOf(line, view);
  if (role && values(role.meaning, 'people').includes('role')) return true;
  if (inside(line, 'detail')) return false;
  return (
    explicit ||
    (line.level > 0 &&
      (line.level <= 2 || line === mainHeading(view)) &&
      (next === undefined || next.run !== line.run))
  );
}
