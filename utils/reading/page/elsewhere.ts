import { isName } from '../account/name';
import { OTHER_MATTERS } from '../lexicon/approvals';
import { PUBLISHED, SIGN_IN } from '../lexicon/pages';
import { TITLES } from '../lexicon/people';
import type { Line } from '../outline';
import { inside, type View } from '../view';
import { labelOf } from '../view/columns';
import { has, only, values } from '../words';

/** "Profil Hamzah Batubara, S.Pd.": the page is about somebody who is not the person signed in. */
export function isSomebody(view: View, main: Line | null): boolean {
  if (!main || main.meaning.unknown === 0) return false;
  const name = main.text.replace(/^profil\s+/i, '');
  return (
    TITLES.test(name) && isName(name) && name !== view.name && (view.name !== null || name !== main.text)
  );
}

/** Who is offered to sign in is not signed in: what stands below is an example or an advert. */
export const isSignIn = (view: View): boolean =>
  view.name === null &&
  view.lines.some((line) => line.control !== '' && SIGN_IN.test(line.text) && !inside(line, 'row', 'item'));

/**
 * Where messages are written, people talk of stages: no state of the platform. Under a heading that is `ours` notes may
 * be answered.
 */
export function isChat({ outline: { boxes } }: View, ours: boolean): boolean {
  const [root] = boxes;
  return root !== undefined && holdsMessages(root.element, ours ? MESSAGE : REPLY); // an empty page has no box
}

const holdsMessages = (root: Element, what: RegExp): boolean =>
  [...root.querySelectorAll('[placeholder],[aria-label]')].some((one) =>
    ['placeholder', 'aria-label'].some((name) => what.test(one.getAttribute(name) ?? '')),
  );

const MESSAGE = /(?:tulis|ketik|kirim) pesan/i;
const REPLY = /(?:tulis|ketik|kirim) (?:pesan|balasan)/i;

/** Numbers of states so high that no one's cycle has them: a count of many people, of whom none is the reader. */
export const isCensus = (view: View): boolean =>
  view.lines.filter((line) => {
    const [sign] = line.meaning.signs;
    if (!(sign?.number && sign.number > MOST_OF_ONE) || !only(line.meaning, 'number')) return false;
    const label = labelOf(line, view);
    return label !== null && label.meaning.unknown === 0 && STATES.some((state) => has(label.meaning, state));
  }).length > 1;
const STATES = ['status', 'predikat'] as const;
/** The points of the dearest programme. */
const MOST_OF_ONE = 128;

/** A superior approves leave and journeys here, and nobody's plan. */
export const isOffice = (view: View): boolean =>
  view.lines.filter(({ text }) => text.length < 90 && OTHER_MATTERS.test(text) && !COURSES.test(text))
    .length > 1;
const COURSES = /pelatihan|beasiswa/i;

/** A text that came out on a day, right under its heading: it tells of a cycle and shows nobody's. */
export const isPublished = (view: View, main: Line): boolean =>
  view.lines.slice(main.index + 1, main.index + 4).some((line) => PUBLISHED.test(line.text));

/** The feature's own home, with its timeline, may hold a box of people to act on. */
export const isFeatureHome = (main: Line, headings: readonly Line[]): boolean =>
  main.meaning.signs.some((sign) => sign.is.place === 'feature') &&
  headings.some((line) => line !== main && values(line.meaning, 'place').includes('timeline'));
