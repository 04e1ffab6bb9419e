import type { Side } from '../../observations';
import { NO_NAME } from '../lexicon/approvals';
import { SCHOOL, TITLES } from '../lexicon/people';
import type { Line } from '../outline';
import { memo } from '../outline/memo';
import { each, type Steps } from '../outline/steps';
import { around, inside, type View } from '../view';
import type { Meaning } from '../words';
import { isOther, isToCheck } from './another';
import { cut, greetedName, isHello, isInitials, isName } from './name';
import { about, isSubtitle, isTight, isTop, labelled } from './where';

/** "Guru Kelas", "Plt. Kepala Sekolah": what stands beside a name, or before a school. */
export const ROLE = /^(?:guru|(?:plt\.?\s+|wakil )?kepala|pendidik|pegawai|tenaga kependidikan)\b.{0,40}$/i;

// A meaning belongs to one text, so what it says of a name can be remembered with it; long texts share one and name nobody.
const greetedIn = memo('greeted', (_meaning: Meaning, text: string): string | null => greetedName(text));

const canBeName = memo('name', (_meaning: Meaning, text: string): boolean => isName(text));

/** Whom a line greets. */
export const greeted = (line: Line): string | null =>
  line.meaning.unknown === 0 || line.text.length > 200 ? null : greetedIn(line.meaning, line.text);

/** True when a line can be a person's name. */
export const isNameLine = (line: Line): boolean =>
  line.meaning.unknown > 0 && line.text.length <= 200 && canBeName(line.meaning, line.text);

/** The same, where a school may stand behind the name in one line. */
const canName = (line: Line): boolean =>
  isNameLine(line) ||
  (line.meaning.unknown > 0 &&
    line.text.length <= 200 &&
    TITLES.test(line.text) &&
    isName(cut(line.text).before));

const MENU = '[aria-label*="akun" i],[aria-label*="profil" i],[title*="akun" i],[title*="profil" i]';

const WAY_OUT = /^\W*(?:keluar|log\s?out|sign out)\W*$/i;

/** At the top, right before the way out. */
const isBeforeExit = (view: View, line: Line): boolean =>
  line.index < NEAR_TOP &&
  !NO_NAME.test(line.text) &&
  view.lines.slice(line.index + 1, line.index + 3).some((one) => WAY_OUT.test(one.text));
const NEAR_TOP = 12;

/** In the button of the account's menu, or behind the person's initials in a circle. */
function isMarked(view: View, line: Line): boolean {
  const before = view.lines[line.index - 1];
  return line.element.closest(MENU) !== null || (before !== undefined && isInitials(before.text, line.text));
}

const HAT = /^(?:guru |kepala sekolah )?sebagai (?:pegawai|atasan)$/i;

const hatsIn = memo('hats', (view: View): Line[] => view.lines.filter((line) => HAT.test(line.text)));

/** The page's only "Sebagai Pegawai" stands in one card with name and school: whose page it is. */
function isHatted(view: View, line: Line): boolean {
  const [hat, ...more] = hatsIn(view);
  const next = view.lines[line.index + 1];
  if (!hat || more.length > 0 || !next || !SCHOOL.test(next.text) || !isTight(line, next)) return false;
  const card = around(line, (box) => box.first <= hat.index && hat.index < box.end);
  return card !== null && card.end - card.first <= NEAR_TOP && !inside(line, 'row', 'dialog');
}

/** In the banner a name counts when a school or a role stands right beside it. */
function inBanner(view: View, line: Line): boolean {
  if (isBeforeExit(view, line) || isHatted(view, line)) return true;
  if (!isTop(view, line) && !isSubtitle(view, line)) return false;
  if (TITLES.test(line.text) && (isTop(view, line) || (isSubtitle(view, line) && !about(view, line))))
    return true;
  if (isTop(view, line) && isMarked(view, line)) return true;
  return [view.lines[line.index - 1], view.lines[line.index + 1]].some(
    (one) =>
      one !== undefined &&
      (one.run === line.run || isTop(view, one) || isTight(line, one)) &&
      (SCHOOL.test(one.text) || ROLE.test(one.text)),
  );
}

export interface Named {
  name: string;
  line: Line;
  /** What says that it is the reader's own name. */
  by: 'greeting' | 'label' | 'place';
  /** A label names another: the record that the page shows is theirs. */
  ofAnother?: true;
}

function nameIn(view: View, line: Line): Named | null {
  const hello = greeted(line);
  if (hello) return { name: hello, line, by: 'greeting' };
  if (!canName(line)) return null;
  const before = view.lines[line.index - 1];
  if (before && isHello(before.text)) return { name: cut(line.text).before, line, by: 'greeting' };
  const name = cut(line.text).before;
  if (labelled(view, line, 'name')) return { name, line, by: 'label' };
  return inBanner(view, line) ? { name, line, by: 'place' } : null;
}

/**
 * Who the page says it is shown to; `null` of none, and of two. A label names whose record a page shows: on a
 * superior's page, and below another name in the banner, that is somebody else.
 */
export function* nameOf(view: View, side: Side | null): Steps<Named | null> {
  const found = yield* each(view.lines, (line) => {
    const one = nameIn(view, line);
    return one && view.outline.painted(line) ? [{ ...one, name: one.name.slice(0, 300) }] : [];
  });
  const all = side === 'atasan' || isToCheck(view) ? found.filter(({ by }) => by !== 'label') : found;
  const there = all.filter(({ by }) => by === 'place');
  const placed = theOne(there.filter((one) => isSchooled(view, one.line))) ?? theOne(there);
  const told = all.filter(({ by }) => by !== 'place');
  if (placed && told.length > 0 && isOther(view, told, placed)) return { ...placed, ofAnother: true };
  const one = theOne(told) ?? placed;
  // "Halo, Siti Aminah!" under "Siti Aminah, S.Pd." in the bar
  const best = theOne(all.filter(({ name }) => one !== null && name.startsWith(one.name))) ?? one;
  return all.find(({ name, line }) => name === best?.name && isBySchool(view, line)) ?? best;
}

/** Of a name that stands twice, the one with the school. */
const isBySchool = (view: View, line: Line): boolean => {
  const next = view.lines[line.index + 1];
  return next !== undefined && SCHOOL.test(next.text) && isTight(line, next);
};

/** The school stands in the same breath. */
const isSchooled = (view: View, line: Line): boolean => {
  const next = view.lines[line.index + 1];
  return cut(line.text).school !== null || (next?.run === line.run && SCHOOL.test(next.text));
};

/** The fullest of names that go on from each other; `null` of none, and of two people. */
function theOne(found: readonly Named[]): Named | null {
  const full = found.filter(
    (one) => !found.some((other) => other.name !== one.name && other.name.startsWith(one.name)),
  );
  return new Set(full.map((one) => one.name)).size === 1 ? (full[0] ?? null) : null;
}
