import type { Observation } from '../observations';
import { cut, greetedName, isName } from './account/name';
import { about, inWideRow, isSubtitle, isTop, labelled } from './account/where';
import { SCHOOL, TITLES } from './lexicon/people';
import type { Line } from './outline';
import { memo } from './outline/memo';
import { each, type Steps } from './outline/steps';
import { evidenceOf, inside, type View } from './view';
import { type Meaning, values } from './words';

const ROLE = /^(?:guru|(?:plt\.?\s+|wakil )?kepala|pendidik|pegawai|tenaga kependidikan)\b.{0,40}$/i;

// A meaning belongs to one text, so what it says of a name can be remembered with it; long texts share one and name nobody.
const greetedIn = memo('greeted', (_meaning: Meaning, text: string): string | null => greetedName(text));

const canBeName = memo('name', (_meaning: Meaning, text: string): boolean => isName(text));

const greeted = (line: Line): string | null =>
  line.meaning.unknown === 0 || line.text.length > 200 ? null : greetedIn(line.meaning, line.text);

/** True when a line can be a person's name. */
export const isNameLine = (line: Line): boolean =>
  line.meaning.unknown > 0 && line.text.length <= 200 && canBeName(line.meaning, line.text);

/** The same, where a school may stand behind the name in one line. */
const canName = (line: Line): boolean =>
  isNameLine(line) ||
  (line.meaning.unknown > 0 &&
    line.text.length <= 200 &&
    isName(cut(line.text).before) &&
    TITLES.test(line.text));

/** In the banner a name counts when a school or a role stands right beside it. */
function inBanner(view: View, line: Line): boolean {
  if (!isTop(view, line) && !isSubtitle(view, line)) return false;
  if (TITLES.test(line.text) && isTop(view, line)) return true;
  return [view.lines[line.index - 1], view.lines[line.index + 1]].some(
    (one) =>
      one !== undefined &&
      (one.run === line.run || isTop(view, one)) &&
      (SCHOOL.test(one.text) || ROLE.test(one.text)),
  );
}

interface Named {
  name: string;
  line: Line;
  /** By a greeting or a label, not by its place alone. */
  told: boolean;
}

function nameIn(view: View, line: Line): Named | null {
  const hello = greeted(line);
  if (hello) return { name: hello, line, told: true };
  if (!canName(line)) return null;
  const told = labelled(view, line, 'name');
  return told || inBanner(view, line) ? { name: cut(line.text).before, line, told } : null;
}

function* nameOf(view: View): Steps<Named | null> {
  const found = yield* each(view.lines, (line) => {
    const one = nameIn(view, line);
    return one && view.outline.painted(line) ? [{ ...one, name: one.name.slice(0, 300) }] : [];
  });
  return theOne(found.filter((one) => one.told)) ?? theOne(found);
}

/** The fullest of names that go on from each other; `null` of none, and of two people. */
function theOne(found: readonly Named[]): Named | null {
  const full = found.filter(
    (one) => !found.some((other) => other.name !== one.name && other.name.startsWith(one.name)),
  );
  return new Set(full.map((one) => one.name)).size === 1 ? (full[0] ?? null) : null;
}

/** The school in a line: all of it, or what stands behind a name or a role. */
const schoolIn = (line: Line, name: Line | null): string | null =>
  SCHOOL.test(line.text)
    ? line.text
    : line === name || ROLE.test(cut(line.text).before)
      ? cut(line.text).school
      : null;

/** In one line, or one run of text, with the name: whose else should it be. */
const ofName = (line: Line, name: Line | null): boolean =>
  name !== null && line.run === name.run && Math.abs(name.index - line.index) <= 2;

/** "Sebagai Pegawai · SMA Negeri 1 Tabanan" */
const isUnderHat = (view: View, line: Line): boolean => {
  const before = view.lines[line.index - 1];
  return before?.run === line.run && values(before.meaning, 'side').includes('pegawai');
};

function* schoolOf(view: View, name: Line | null): Steps<{ text: string; line: Line } | null> {
  const found = yield* each(view.lines, (line) => {
    const text = line.text.length > 200 ? null : schoolIn(line, name);
    if (!text || text.length > 90) return [];
    const near = name !== null && Math.abs(name.index - line.index) <= 3;
    if (inside(line, 'footer') || (!near && inside(line, 'nav'))) return [];
    if (inWideRow(line) && line.run !== name?.run) return [];
    const beside = isTop(view, line) || near || isUnderHat(view, line);
    const own = labelled(view, line, 'school') || ofName(line, name) || (beside && !about(view, line));
    return own && view.outline.painted(line) ? [{ text: text.replace(/\.$/, ''), line }] : [];
  });
  return new Set(found.map((one) => one.text)).size === 1 ? (found[0] ?? null) : null;
}

interface Account {
  name: string | null;
  said: Observation[];
  /** Of a page about anything: who is greeted at its top, and their school only in the same breath. */
  anywhere: Observation[];
}

const accountOf = (person: Named | null, school: { text: string; line: Line } | null): Observation => ({
  kind: 'account',
  evidence: evidenceOf(person?.line.text, school?.line.text),
  name: person?.name ?? null,
  school: school?.text ?? null,
});

/** Who is signed in. Two different names, or none: nothing is said. */
export function* readAccount(view: View): Steps<Account> {
  const person = yield* nameOf(view);
  const school = yield* schoolOf(view, person?.line ?? null);
  if (!person && !school) return { name: null, said: [], anywhere: [] };
  const name = person?.name ?? null;
  const top = person !== null && greeted(person.line) !== null && isTop(view, person.line);
  const beside = school && ofName(school.line, person?.line ?? null) ? school : null;
  return {
    name,
    said: [accountOf(person, school)],
    anywhere: top ? [accountOf(person, beside)] : [],
  };
}
