import { AT_SCHOOL, NO_NAME_BEGINS, SCHOOL, TITLES } from '../lexicon/people';
import { parse } from '../words';

// An avatar's initials may stand before the greeting, and after the name the way out.
const HELLO =
  '(?:halo|hai|hi|hello|welcome(?: back)?|(?:signed|logged) in as|(?:anda )?(?:masuk|login) (?:sebagai|dengan nama)|' +
  "selamat (?:datang(?: kembali)?|pagi|siang|sore|malam)|om swastiastu|shalom|namo buddhaya|salam sejahtera|assalamu[’'` ]?alaikum(?: wr\\.? ?wb\\.?)?)";
const GREETING = new RegExp(
  // What follows stands apart: "Hilda" greets nobody.
  `^(?:\\p{Lu}{1,2}\\s+)?${HELLO}(?:\\s*[,!:]\\s*|\\s+)(?:(?:bapak|ibu|pak|bu)\\b\\s*)?(.{2,160}?)\\s*[!👋]*$`,
  'iu',
);
/** "Selamat pagi," alone: whom it greets stands in the next line. */
export const isHello = (text: string): boolean => ALONE.test(text);
const ALONE = new RegExp(`^${HELLO}\\s*[,!:]?$`, 'iu');
/** The same, of a whole heading. */
export const greets = (text: string): boolean => BEGINS.test(text);
const BEGINS = new RegExp(`^${HELLO}(?:[\\s,!:]|$)`, 'iu');

const PROFILE =
  /^(?:akun|profil(?: dan \p{L}+)?|menu profil|foto profil|menu akun|avatar)(?:\s+(?:milik|pengguna|dari))?\s*[:–-]?\s+(.{3,80})$/iu;

// What follows a name in a menu: the way out, the arrow of a list that opens.
const WAY_OUT = /(?:\s+(?:keluar|log\s?out|sign out)|\s*[▾▼▿⌄˅🔽])+$/iu;

/** "SMP Negeri 12 Bulukumba Pejabat Penilai Kinerja": a badge behind the school. */
export const BADGE = /\s+(?:pejabat penilai.*|tim kinerja|kepala sekolah|guru|pegawai|atasan)$/i;

/** "Drs. H. Syamsul Bahri (Anda)" */
const SELF = /\s*\((?:anda|saya)\)$/i;

/** A role or a place stands behind one of these, and is no part of the name. */
const APART = /\s*[|·•—–(]\s*|\s+-\s+/;

/** A picture of a person before the name. */
const FIGURE = /^[\p{Extended_Pictographic}\p{So}\s]+/u;

const WORD = /^(?:\p{Lu}[\p{L}'’.-]*|[a-z]{1,3}\.?|bin|binti|van|al-?\p{L}+|["“”'’(].{1,20}["“”'’)])$/u;

/** "S.Pd.", "M. Pd", "Gr.", "S.Pd.SD": what may follow a name behind a comma. */
const BEHIND =
  /^(?!G(?:uru|URU)$)(?:(?:\p{Lu}\p{L}{0,4}\.?\s?){1,5}(?:\(.{1,20}\))?|(?:\p{L}{1,4}\.){1,4}\p{L}{0,4})$/u;

/** Words of menus and kinds of schools that are given names, too. */
const GIVEN = /^(?:tugas|edit|rencana|bukti|daftar|pesan|MA?I?S)\s/i;

/** True when a text can be a person's name: two to eight capitalised words, or one with an academic title. */
export function isName(text: string): boolean {
  const [before = '', ...behind] = text.split(',');
  if (!behind.every((part) => BEHIND.test(part.trim()))) return false;
  const bare = before.trim();
  if (/\d|[?!:;@/\\]/.test(bare) || text.length > 300) return false;
  const words = bare.split(/\s+/);
  // "Tugas Widodo, S.Pd." and "MAS BAGUS, S.Pd." are people.
  const titled = behind.length > 0 && TITLES.test(text);
  if (NO_NAME_BEGINS.test(bare) && !(titled && GIVEN.test(bare))) return false;
  // "SP": an avatar's initials, which may look like a title.
  if (
    words.length > 9 ||
    (SCHOOL.test(text) && !(titled && GIVEN.test(bare))) ||
    /^\p{Lu}{1,3}$|^\p{Lu}{4,}\s\p{Lu}\p{Ll}|\p{Lu}{3}\p{Ll}/u.test(bare)
  )
    return false; // nor "ARKAS Dewi Lestari", "GTKSri"
  if (/^\p{Ll}/u.test(words.at(-1) ?? '')) return false; // "Sign out"
  return (
    words.every((word) => WORD.test(word)) && (words.length >= 2 || TITLES.test(text)) && /\p{Lu}/u.test(bare)
  );
}

/** "Siti Aminah, S.Pd. (SD Negeri 1 Wates) Keluar": where a name, a role or nothing ends and a school begins. */
export function cut(text: string): { before: string; school: string | null } {
  const whole = text.replace(WAY_OUT, '').replace(FIGURE, '').replace(SELF, '');
  const at = whole.search(AT_SCHOOL);
  if (at < 0) return { before: whole, school: null };
  const [school = ''] = whole.slice(at).split(/\s*[)|·•]|\s[—–-]\s/);
  const [before = ''] = whole.slice(0, at).split(APART);
  return {
    before: before.replace(/(?:\b(?:di|dari|pada|sekolah)|[\s,])+$/u, ''),
    school: school.replace(BADGE, '').replace(/[\s.]+$/, ''),
  };
}

/** The name in "Halo, Siti Rahmawati!" or "Akun Siti Rahmawati"; null in anything else. */
export function greetedName(text: string): string | null {
  const found = GREETING.exec(text) ?? PROFILE.exec(text);
  const name = found?.[1] && cut(found[1].trim()).before.replace(/(\p{Ll}{3})\.$/u, '$1');
  if (!name || (parse(name).signs.length > 0 && !TITLES.test(name))) return null;
  // "Anda masuk dengan nama Sumiyati": many have one name only.
  return isName(name) || (/dengan nama/i.test(text) && isName(`Nama ${name}`)) ? name : null;
}

const FRONT = /^(?:(?:drs|dra|ir|dr|prof|hj|h|r|bapak|ibu|pak|bu)\b\.?\s+)+/i;
const wordsOf = (name: string): string[] =>
  (name.toLowerCase().split(',')[0] ?? '').replace(FRONT, '').trim().split(/\s+/); // a split gives one part at least

/** "Siti A." and "SITI AMINAH, S.Pd.": shorter, or in other letters, and perhaps one person. */
export function mayBeSame(one: string, other: string): boolean {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  return mine.every((word, i) => {
    const its = theirs[i] ?? word; // the other is shorter
    return (
      word === its ||
      (/^.\.?$/.test(word) && its[0] === word[0]) ||
      (/^.\.?$/.test(its) && its[0] === word[0])
    );
  });
}

/** "A", "ar", "S.P.": in a circle beside a name, and never a name by itself. */
export const isLetters = (text: string): boolean => /^(?:\p{L}[.\s]*){1,2}$/u.test(text);

/** "HW" of Hendra Wijaya, in a circle: the name once more. */
export function isInitials(text: string, name: string): boolean {
  const first = name.split(/[\s,]+/).map((word) => word.charAt(0).toUpperCase());
  const letters = text.replace(/[\d\s.]/g, '');
  return (
    letters.length > 0 &&
    letters.length <= 3 &&
    [...letters.toUpperCase()].every((letter) => first.includes(letter))
  );
}
