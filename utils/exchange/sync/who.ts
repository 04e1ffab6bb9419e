import type { Profile } from '../../observations';
import { sum } from '../../observations/sum';

/**
 * What tells a person on another device, `NAME.SCHOOL`: sums over both, the second empty where no school is known. No
 * secret: who tries names finds out whether it is one of them. It keeps the name from standing there to be read, and
 * two people of one browser account from being taken for one.
 */
export function whoOf({ name, school }: Pick<Profile, 'name' | 'school'>): string | null {
  const [one, other] = [plain(name), plain(school)];
  return one === '' ? null : `${sum(`name ${one}`)}.${other === '' ? '' : sum(`school ${other}`)}`;
}

/** As the store compares names: however a page spaces or capitalises them. */
const plain = (text: string | null): string =>
  (text ?? '').normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();

/**
 * Which of the people in the account are the one here: the same name and school, where a school that is not known fits
 * any. Of several schools under that name nobody can tell which one fits.
 */
export function sameAs(who: string, all: Iterable<string>): ReadonlySet<string> {
  const [name, school] = who.split('.');
  const namesakes = [...new Set(all)].filter((one) => one.split('.')[0] === name);
  if (school !== '') return new Set(namesakes.filter((one) => one === who || one === `${name}.`));
  const schools = namesakes.filter((one) => one !== who);
  return new Set([who, ...(schools.length === 1 ? schools : [])]);
}
