import type { Observation } from '../observations';
import { OTHERS, SCHOOL, TITLES } from './lexicon/people';
import type { Line } from './outline';
import { memo } from './outline/memo';
import { mainHeading } from './page/heading';
import { around, evidenceOf, inside, type View } from './view';
import { labelOf } from './view/columns';
import { contextOf } from './view/context';
import { type Meaning, only, parse, values } from './words';

const GREETING =
  /^(?:halo|hai|hi|(?:anda )?(?:masuk|login) sebagai|selamat (?:datang(?: kembali)?|pagi|siang|sore|malam))\s*[,!]?\s*(?:(?:bapak|ibu|pak|bu)\b\s*)?(.{2,80}?)\s*[!👋]*$/iu;

const PROFILE =
  /^(?:akun|profil|menu profil|foto profil|menu akun|avatar)(?:\s+(?:milik|pengguna|dari))?\s*[:–-]?\s+(.{3,80})$/i;

const ROLE =
  /^(?:guru|kepala sekolah|guru kelas|guru mata pelajaran|pendidik|plt\.? kepala sekolah)\b.{0,40}$/i;

const WORD = /^(?:\p{Lu}[\p{L}'’.-]*|[a-z]{1,3}\.?|bin|binti|van|al-?\p{L}+|["“”'’(].{1,20}["“”'’)])$/u;

/** True when a text can be a person's name: two to eight capitalised words, or one with an academic title. */
export function isName(text: string): boolean {
  const bare = text.replace(/,.*$/, '').trim();
  const words = bare.split(/\s+/);
  if (/\d|[?!:;@/\\]/.test(bare) || words.length > 9 || text.length > 300 || SCHOOL.test(text)) return false;
  return (
    words.every((word) => WORD.test(word)) && (words.length >= 2 || TITLES.test(text)) && /\p{Lu}/u.test(bare)
  );
}

const about = (view: View, line: Line): boolean =>
  contextOf(line, view).some(
    (one) => OTHERS.test(one.text) && !/kinerja anda|pengelolaan kinerja/i.test(one.text),
  );

// A meaning belongs to one text, so what it says of a name can be remembered with it; long texts share one and name nobody.
const greetedIn = memo('greeted', (_meaning: Meaning, text: string): string | null => {
  const found = GREETING.exec(text) ?? PROFILE.exec(text);
  const name = found?.[1]?.trim().replace(/(\p{Ll}{3})\.$/u, '$1');
  return name && isName(name) && (parse(name).signs.length === 0 || TITLES.test(name)) ? name : null;
});

const nameIn = memo('name', (_meaning: Meaning, text: string): boolean => isName(text));

const greeted = (line: Line): string | null =>
  line.meaning.unknown === 0 || line.text.length > 200 ? null : greetedIn(line.meaning, line.text);

/** True when a line can be a person's name. */
export const isNameLine = (line: Line): boolean =>
  line.meaning.unknown > 0 && line.text.length <= 200 && nameIn(line.meaning, line.text);

/** "Nama: Siti …": the label's own section must not be about somebody else. */
function labelled(view: View, line: Line, what: 'name' | 'school'): boolean {
  const label = labelOf(line, view);
  if (!label || label.index === line.index || !only(label.meaning, 'people', 'fill')) return false;
  return (
    values(label.meaning, 'people').includes(what) &&
    !inWideRow(line) &&
    !inside(line, 'dialog') &&
    !about(view, line)
  );
}

/** A row of two cells is a label and its value; a wider one is somebody's in a list. */
const inWideRow = (line: Line): boolean => {
  const row = around(line, (box) => box.part === 'row');
  return row !== null && row.end - row.first > 2;
};

/** Over the page's own heading stands who is using it; `main` is a part by itself. */
function isTop(view: View, line: Line): boolean {
  if (inside(line, 'banner')) return true;
  const heading = mainHeading(view);
  return (
    heading !== null &&
    line.index < heading.index &&
    heading.index < 30 &&
    !inside(line, 'row', 'main', 'dialog', 'alert', 'footer')
  );
}

/** "Siti Rahmawati · SD Negeri 2" right under the page's heading. */
function isSubtitle(view: View, line: Line): boolean {
  const heading = mainHeading(view);
  const near = heading !== null && Math.abs(line.index - heading.index) <= 6 && line.level === 0;
  const school = view.lines[line.index + 1];
  return (
    near &&
    school?.run === line.run &&
    SCHOOL.test(school.text) &&
    !inside(line, 'row', 'item', 'aside', 'dialog', 'alert')
  );
}

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

function nameOf(view: View): { name: string; line: Line } | null {
  const found = view.lines.flatMap((line) => {
    const name =
      greeted(line) ??
      (isNameLine(line) && (labelled(view, line, 'name') || inBanner(view, line)) ? line.text : null);
    return name && view.outline.painted(line) ? [{ name: name.slice(0, 300), line }] : [];
  });
  const full = found.filter(
    (one) => !found.some((other) => other.name !== one.name && other.name.startsWith(one.name)),
  );
  return new Set(full.map((one) => one.name)).size === 1 ? (full[0] ?? null) : null;
}

function schoolOf(view: View, name: Line | null): Line | null {
  const found = view.lines.filter((line) => {
    if (!SCHOOL.test(line.text) || line.text.length > 90 || inside(line, 'footer', 'nav') || inWideRow(line))
      return false;
    const beside = isTop(view, line) || (name !== null && Math.abs(name.index - line.index) <= 2);
    return (labelled(view, line, 'school') || (beside && !about(view, line))) && view.outline.painted(line);
  });
  return new Set(found.map((line) => line.text)).size === 1 ? (found[0] ?? null) : null;
}

/** Who is signed in. Two different names, or none: nothing is said. */
export function readAccount(view: View): { name: string | null; said: Observation[] } {
  const person = nameOf(view);
  const school = schoolOf(view, person?.line ?? null);
  if (!person && !school) return { name: null, said: [] };
  const evidence = evidenceOf(person?.line.text, school?.text);
  const name = person?.name ?? null;
  return {
    name,
    said: [{ kind: 'account', evidence, name, school: school?.text.replace(/\.$/, '') ?? null }],
  };
}
