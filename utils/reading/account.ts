import type { Observation, Side } from '../observations';
import { isHeadedByAnother, picksAnother } from './account/another';
import { greeted, type Named, nameOf } from './account/person';
import { ofName, type School, schoolOf } from './account/school';
import { isTight, isTop } from './account/where';
import { TITLES } from './lexicon/people';
import type { Line } from './outline';
import type { Steps } from './outline/steps';
import { mainHeading } from './page/heading';
import { evidenceOf, inside, type View } from './view';

export { isNameLine } from './account/person';

/** "Profil Saya" */
const OWN = /^(?:profil|akun|data diri|biodata)(?: guru| pegawai)? (?:saya|anda)$/i;

interface Account {
  name: string | null;
  said: Observation[];
  /** What else the page says is of somebody whom it names under a label. */
  ofAnother: boolean;
  /** Of a page about anything: who is greeted at its top, or named with their school in its banner. */
  anywhere: Observation[];
}

const accountOf = (person: Named | null, school: School | null): Observation => ({
  kind: 'account',
  evidence: evidenceOf(person?.line.text, school?.line.text),
  name: person?.name ?? null,
  school: school?.text ?? null,
});

/** In the site's own banner, with a title or a school: whoever else is named on a page is named below. */
const isHead = (line: Line, schooled: boolean): boolean =>
  inside(line, 'banner') && (schooled || TITLES.test(line.text));

const FIRST = 8;

/** Who is signed in, of a page that is worn under that hat. Two different names, or none: nothing is said. */
export function* readAccount(view: View, side: Side | null): Steps<Account> {
  const person = yield* nameOf(view, side);
  const school = yield* schoolOf(view, person?.line ?? null);
  const name = person?.name ?? null;
  const ofAnother =
    person?.ofAnother === true || isHeadedByAnother(view, name) || (yield* picksAnother(view, name));
  if (!person && !school) return { name, said: [], anywhere: [], ofAnother };
  const beside =
    school && person && (ofName(school.line, person.line) || isTight(person.line, school.line))
      ? school
      : null;
  const bare = beside !== null && person !== null && person.line.index < FIRST && mainHeading(view) === null;
  const top =
    person !== null &&
    (bare || isTop(view, person.line)) &&
    (greeted(person.line) !== null || bare || isHead(person.line, beside !== null));
  const own = person !== null && person.by !== 'place' && OWN.test(mainHeading(view)?.text ?? ''); // a page without a heading is nobody's profile
  return {
    name,
    said: [accountOf(person, school)],
    ofAnother,
    anywhere: own ? [accountOf(person, school)] : top ? [accountOf(person, beside)] : [],
  };
}
