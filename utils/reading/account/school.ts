import { SCHOOL } from '../lexicon/people';
import type { Line } from '../outline';
import { memo } from '../outline/memo';
import { each, type Steps } from '../outline/steps';
import { titleOf } from '../page/heading';
import { inside, type View } from '../view';
import { has, type Meaning, values } from '../words';
import { BADGE, cut } from './name';
import { ROLE } from './person';
import { about, inWideRow, isTight, isTop, labelled } from './where';

/** In one line, or one run of text, with the name: whose else should it be. */
export const ofName = (line: Line, name: Line | null): boolean =>
  name !== null && line.run === name.run && Math.abs(name.index - line.index) <= 2;

/** The school in a line: all of it, or what stands behind a name or a role. */
function schoolIn(line: Line, name: Line | null): string | null {
  const { school, named } = partsIn(line.meaning, line.text);
  return named || line === name ? school : null;
}

const TEAM = /^(?:tim kinerja|pejabat penilai(?: kinerja)?)$/i;

const partsIn = memo('school', (_meaning: Meaning, text: string) => {
  if (SCHOOL.test(text)) return { school: text.replace(BADGE, ''), named: true };
  const { before, school } = cut(text);
  return { school, named: ROLE.test(before) || TEAM.test(before) };
});

/** "Sebagai Pegawai · SMA Negeri 1 Tabanan", "Kepala Sekolah sebagai Atasan · SDN 1 Wonosari" */
const isUnderHat = (view: View, line: Line): boolean => {
  const before = view.lines[line.index - 1];
  return (
    before?.run === line.run &&
    (values(before.meaning, 'side').includes('pegawai') || /^kepala sekolah sebagai/i.test(before.text))
  );
};

/** "SMP Negeri 9 Ciawi · Januari–Juni 2024" right under the page's heading: where and when the page is. */
const isSubtitle = (view: View, line: Line): boolean => {
  const title = titleOf(view);
  const first = title ? view.lines[title.index + 1] : undefined;
  const others = view.lines.slice(line.index + 1, line.index + 3);
  return (
    first?.run === line.run &&
    !inside(line, 'row', 'item', 'detail') &&
    others.some((one) => one.run === line.run && has(one.meaning, 'date'))
  );
};

export interface School {
  text: string;
  line: Line;
}

/** The school of whom `name` names; `null` of none, and of two. */
export function* schoolOf(view: View, name: Line | null): Steps<School | null> {
  const found = yield* each(view.lines, (line) => {
    const text = line.text.length > 200 ? null : schoolIn(line, name);
    if (!text || text.length > 90) return [];
    const near = name !== null && Math.abs(name.index - line.index) <= 3;
    if (inside(line, 'footer') || (!near && inside(line, 'nav'))) return [];
    const told = labelled(view, line, 'school');
    if (inWideRow(line) && line.box !== name?.box && line.run !== name?.run && !told) return [];
    const beside = isTop(view, line) || near || isUnderHat(view, line);
    const own =
      told || ofName(line, name) || (name && isSubtitle(view, line)) || (beside && !about(view, line));
    return own && view.outline.painted(line)
      ? [{ text: text.replace(/[.!]$|(?<=^[^(]*)\)$/, ''), line }]
      : [];
  });
  const besideName = found.filter(({ line }) => ofName(line, name) || (name !== null && isTight(name, line)));
  const some = besideName.length > 0 ? besideName : found;
  return new Set(some.map((one) => one.text)).size === 1 ? (some[0] ?? null) : null;
}
