import type { Kind, Observation } from '../../utils/observations';
import { remember } from '../../utils/store';
import type { Report } from '../../utils/wire/table';
import { now } from './clock';
import { ALL_PERIODS, isOfPage } from './memory';
import { store } from './store';
import { type Asker, personIn } from './viewer';
import { accountOf } from './whose';

/** After so many ms a page of which nothing but its place could be read is one that could not be read (design section 6). */
export const UNREAD = 8_000;
const NOTHING: Observation = {
  kind: 'could-not-read',
  evidence: '',
  what: 'page',
  expected: 'stages, dates, points or people',
  found: '',
};

/**
 * Of a page to sign in, of one that is none of the feature's, of one that gave nothing: what is about the page itself
 * is kept with the person whose facts are in view, so that these are told as a record and not as what the page says.
 * Whether that is news. A store that refuses is told of when there are facts to keep.
 */
export async function keepPlace(
  { path, observations: said }: Pick<Report, 'path' | 'observations'>,
  asker: Asker,
  ofNamed = false,
): Promise<boolean> {
  const isNameless = accountOf(said).name === null;
  const observations = said.filter(isOfPage).map((one) => (isNameless ? hatless(one) : one));
  const kept = await store.withStore(async (db) => {
    const profile = await personIn(db, asker);
    if (!profile || (ofNamed && profile.name === null)) return false; // nobody's facts are in view
    return remember(db, { profile: profile.id, period: ALL_PERIODS, path, at: now(), observations });
  });
  return kept.ok && kept.value;
}

/** Whoever is in view need not be who the page is about: a superior's page makes no superior of a teacher. */
function hatless(one: Observation): Observation {
  return one.kind === 'page' ? { ...one, side: null } : one;
}

/** A page of the feature that says at most where it is and nothing of anybody's year, as one does while it loads. */
export function isBare({ observations, path }: Report): boolean {
  const page = observations.find((one) => one.kind === 'page');
  const here = page ? page.page !== 'beranda' && page.page !== 'lain' : path.includes(FEATURE);
  return here && observations.every((one) => PLACE.includes(one.kind));
}
const PLACE: readonly Kind[] = ['page', 'account', 'period', 'notice'];
/** Of the feature's address (`domain/facts.md`, ruleset 2025). */
const FEATURE = 'pengelolaan-kinerja';

/** It gave nothing for so long: that is kept as a failure to read. Whether that is news. */
export function keepUnread({ path, observations }: Report, asker: Asker): Promise<boolean> {
  return keepPlace({ path, observations: [...observations, NOTHING] }, asker);
}
