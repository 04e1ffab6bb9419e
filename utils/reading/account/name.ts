import { AT_SCHOOL, SCHOOL, TITLES } from '../lexicon/people';
import { parse } from '../words';

// An avatar's initials may stand before the greeting, and after the name the way out.
const GREETING =
  /^(?:\p{Lu}{1,2}\s+)?(?:halo|hai|hi|hello|welcome(?: back)?|(?:signed|logged) in as|(?:anda )?(?:masuk|login) sebagai|selamat (?:datang(?: kembali)?|pagi|siang|sore|malam))\s*[,!:]?\s*(?:(?:bapak|ibu|pak|bu)\b\s*)?(.{2,160}?)\s*[!👋]*$/iu;

const PROFILE =
  /^(?:akun|profil|menu profil|foto profil|menu akun|avatar)(?:\s+(?:milik|pengguna|dari))?\s*[:–-]?\s+(.{3,80})$/i;

// What follows a name in a menu: the way out, the arrow of a list that opens.
const WAY_OUT = /(?:\s+(?:keluar|log\s?out|sign out)|\s*[▾▼▿⌄˅🔽])+$/iu;

/** A role or a place stands behind one of these, and is no part of the name. */
const APART = /\s*[|·•—–(]\s*|\s+-\s+/;

const WORD = /^(?:\p{Lu}[\p{L}'’.-]*|[a-z]{1,3}\.?|bin|binti|van|al-?\p{L}+|["“”'’(].{1,20}["“”'’)])$/u;

/** "S.Pd.", "M. Pd", "Gr.", "S.Pd.SD": what may follow a name behind a comma. */
const BEHIND =
  /^(?!G(?:uru|URU)$)(?:(?:\p{Lu}\p{L}{0,4}\.?\s?){1,5}(?:\(.{1,20}\))?|(?:\p{L}{1,4}\.){1,4}\p{L}{0,4})$/u;

/** True when a text can be a person's name: two to eight capitalised words, or one with an academic title. */
export function isName(text: string): boolean {
  const [before = '', ...behind] = text.split(',');
  if (!behind.every((part) => BEHIND.test(part.trim()))) return false;
  const bare = before.trim();
  const words = bare.split(/\s+/);
  if (/\d|[?!:;@/\\]/.test(bare) || words.length > 9 || text.length > 300 || SCHOOL.test(text)) return false;
  if (/^\p{Ll}/u.test(words.at(-1) ?? '')) return false; // "Sign out"
  return (
    words.every((word) => WORD.test(word)) && (words.length >= 2 || TITLES.test(text)) && /\p{Lu}/u.test(bare)
  );
}

/** "Siti Aminah, S.Pd. (SD Negeri 1 Wates) Keluar": where a name, a role or nothing ends and a school begins. */
export function cut(text: string): { before: string; school: string | null } {
  const whole = text.replace(WAY_OUT, '');
  const at = whole.search(AT_SCHOOL);
  if (at < 0) return { before: whole, school: null };
  const [school = ''] = whole.slice(at).split(/\s*[)|·•]|\s[—–-]\s/);
  const [before = ''] = whole.slice(0, at).split(APART);
  return {
    before: before.replace(/(?:\b(?:di|dari|pada)|[\s,])+$/u, ''),
    school: school.replace(/[\s.]+$/, ''),
  };
}

/** The name in "Halo, Siti Rahmawati!" or "Akun Siti Rahmawati"; null in anything else. */
export function greetedName(text: string): string | null {
  const found = GREETING.exec(text) ?? PROFILE.exec(text);
  const name = found?.[1] && cut(found[1].trim()).before.replace(/(\p{Ll}{3})\.$/u, '$1');
  return name && isName(name) && (parse(name).signs.length === 0 || TITLES.test(name)) ? name : null;
}
