import type { Side } from '../../observations';
import { WORN } from '../lexicon/people';
import type { Line } from '../outline';
import { each, type Steps, sift } from '../outline/steps';
import { around, inside, linesOf, type View } from '../view';
import { labelOf } from '../view/columns';
import { only, values } from '../words';
import { mainHeading, titleOf } from './heading';

export const isChosen = (line: Line): boolean => around(line, (box) => box.chosen === true) !== null;

export const isChoice = (line: Line): boolean =>
  around(line, (box) => box.chosen !== null || box.control === 'choice') !== null;

export interface Sided {
  side: Side | null;
  line: Line | null;
}

/** Which of two hats the page is worn under: by its heading, its chosen tab or its only word about it. */
export function* sideOf(view: View, main: Line | null): Steps<Sided> {
  const said = yield* sift(view.lines, (line) => worn(view, line) !== null && !inside(line, 'footer'));
  const chosen = said.filter(isChosen);
  const plain = said.filter(
    (line) => !isChoice(line) && line.control === '' && !inside(line, 'nav') && isOwn(view, line),
  );
  const menu = said.filter((line) => line.control === '' && isMenuHere(view, line));
  const trail = said.filter((line) => isTrail(view, line));
  for (const some of [
    chosen,
    main ? plain.filter((line) => line.run === main.run) : [],
    plain,
    menu,
    trail,
  ]) {
    const sides = new Set(some.map((line) => worn(view, line)));
    if (sides.size === 1) return { side: some[0] ? worn(view, some[0]) : null, line: some[0] ?? null };
    if (sides.size > 1) return { side: null, line: null };
  }
  // "Pegawai yang Dinilai: Drs. Syamsul Bahri (Anda)"
  const [you] = yield* sift(
    view.lines,
    (line) => line.text.length < 90 && /\(?\banda\)?$/i.test(line.text) && isRated(view, line),
  );
  if (you) return { side: 'pegawai', line: you };
  const told = yield* each(view.lines, (line) =>
    line.text.length < 120 ? (WORN.exec(line.text)?.[1] ?? []) : [],
  );
  const hats = new Set(told.map((one) => (/pegawai|guru/i.test(one) ? 'pegawai' : 'atasan')));
  if (hats.size === 0 && (yield* isToJudge(view))) return { side: 'atasan', line: null };
  return { side: hats.size === 1 ? ([...hats][0] as Side) : null, line: null };
}

/** "Setujui" and "Kembalikan" to press: only a superior can do both. */
function* isToJudge(view: View): Steps<boolean> {
  const pressed = yield* sift(
    view.lines,
    (line) => line.control === 'button' && line.text.length < 40 && !inside(line, 'dialog'),
  );
  return [APPROVES, RETURNS].every((verb) => pressed.some((line) => verb.test(line.text)));
}
const APPROVES = /^setujui\b/i;
const RETURNS = /^kembalikan\b/i;

function isRated(view: View, line: Line): boolean {
  const before = view.lines[line.index - 1];
  const whole = before?.run === line.run && /^\(?anda\)?$/i.test(line.text) ? before : line;
  const label = labelOf(whole, view);
  return label !== null && label !== whole && values(label.meaning, 'side').includes('pegawai');
}

/** The hat that a line names: "Sebagai Pegawai", "Peran Anda: Pegawai", "Kinerja Saya (Pegawai)". */
function worn(view: View, line: Line): Side | null {
  const { meaning } = line;
  const [side, ...more] = values(meaning, 'side');
  if (side && more.length === 0 && only(meaning, ...ABOUT)) return side as Side;
  if (!values(meaning, 'people').includes('role') && !isSubtitle(view, line) && !isRole(view, line))
    return null;
  // "Peran: Pegawai (Kepala Sekolah)": the first is the hat, the other the post.
  const who = meaning.signs.map((sign) => sign.is.fill).find((one) => one === 'pegawai' || one === 'atasan');
  return who && only(meaning, 'people', 'fill') ? who : null;
}
const ABOUT = ['side', 'fill', 'place', 'period', 'date', 'stage', 'what', 'domain'] as const;

/** "Peran | Pegawai" */
function isRole(view: View, line: Line): boolean {
  const label = labelOf(line, view);
  return label !== null && values(label.meaning, 'people').includes('role');
}

/** "(Pegawai)" alone, in the line right under the page's heading: no name follows it. */
function isSubtitle(view: View, line: Line): boolean {
  const next = view.lines[line.index + 1];
  const after = line.index - (titleOf(view)?.index ?? Infinity); // without a title nothing stands under it
  // "Pegawai · Juli–Desember 2024"
  const dated = next !== undefined && next.run === line.run && only(next.meaning, 'period', 'date', 'fill');
  const near = line.level === 0 && after > 0 && after <= (dated ? 4 : 2);
  return (
    near &&
    ONE_WORD.test(line.text) &&
    (dated || next?.run !== line.run) &&
    !inside(line, 'row', 'item', 'detail')
  );
}
const ONE_WORD = /^\(?(?:pegawai(?: yang dinilai)?|atasan)\)?$/i;

/** On the way to the page, which a menu is not. */
const isTrail = (view: View, line: Line): boolean => {
  const nav = around(line, (box) => box.part === 'nav');
  return nav !== null && view.outline.asked.ask(nav.element, isCalledTrail);
};

const isCalledTrail = (nav: Element): boolean =>
  /breadcrumb|remah|jejak/i.test(nav.getAttribute('aria-label') ?? ''); // a menu has another name, or none

/** The heading of a menu that has the chosen item under it. */
const isMenuHere = (view: View, line: Line): boolean => {
  const nav = around(line, (box) => box.part === 'nav');
  return nav !== null && linesOf(view, nav).some((one) => isChosen(one) && one.index > line.index);
};

/** "Pejabat Penilai Kinerja: Drs. …" names somebody; only a heading of that name is a view of theirs. */
function isOwn(view: View, line: Line): boolean {
  const next = view.lines[line.index + 1];
  const explicit = /sebagai|sisi|peran|tampilan/i.test(line.text);
  if (isRole(view, line)) return true;
  if (inside(line, 'detail')) return false;
  return (
    explicit ||
    isSubtitle(view, line) ||
    (line.level > 0 &&
      (line.level <= 2 || line === mainHeading(view)) &&
      (next === undefined || next.run !== line.run))
  );
}
