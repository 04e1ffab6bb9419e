import { answers, beliefIn, factKey } from '../../utils/engine';
import type { Entry, Intent, Observation, Outcome } from '../../utils/observations';
import { type Database, type Place, putEntries, recall } from '../../utils/store';
import { now } from './clock';
import { entryOf } from './form';
import { ALL_PERIODS, isOfAllPeriods } from './memory';
import { refuse } from './values';

type Submitted = Extract<Intent, { do: 'submit' }>;

/**
 * "Bukan begitu": keeps what the person says instead of the reading `key`, as one deed. Their own word about the same
 * thing is weighed against the page's; where there is none, the reading itself is called wrong. A reading that has
 * changed since it was shown is refused: nobody has said anything of the new one.
 */
export async function correct(
  db: Database,
  place: Place,
  submitted: Submitted,
  key: string,
): Promise<Outcome> {
  const wide = await recall(db, { ...place, period: ALL_PERIODS });
  const own = await recall(db, place);
  const both = { seen: [...wide.seen, ...own.seen], entries: [...wide.entries, ...own.entries] };
  const fact = beliefIn(both).seen.find((one) => factKey(one.observation) === key)?.observation;
  if (!fact) return wasDone(both.entries, place) ? done(place) : refuse(null, 'not-found');
  const words = wordsOf(submitted, place, fact, both.entries);
  if ('ok' in words) return words;
  await putEntries(db, isOfAllPeriods(fact) ? { ...place, period: ALL_PERIODS } : place, words);
  return done(place);
}

const done = ({ token }: Place): Outcome => ({ ok: true, undo: token });

/** The same deed came twice. */
function wasDone(entries: readonly Entry[], { token }: Place): boolean {
  return entries.some((one) => one.id === denialId(token));
}

const denialId = (token: string): string => `not-so:${token}`;

function wordsOf(
  submitted: Submitted,
  { token }: Place,
  fact: Observation,
  entries: readonly Entry[],
): Entry[] | Extract<Outcome, { ok: false }> {
  const at = now();
  const denial: Entry = { kind: 'not-so', id: denialId(token), at, observation: fact };
  if (submitted.form === 'not-so') return [denial];
  const before = entries.find((one) => one.id === submitted.target);
  const word = entryOf(submitted, { id: token, at }, before);
  if ('ok' in word) return word;
  return answers(word, fact) ? [word] : [denial, word];
}
