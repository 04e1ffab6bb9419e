import type { Entry } from '../observations';
import { isNewer, newest } from './days';
import type { ActivityFinding } from './findings';
import { personOrigin } from './origin';
import { beside, type Sums, type Total, type Totals } from './totals';

type OwnPoints = Extract<Entry, { kind: 'own-points' }>;

/**
 * The person's own word about the total, weighed against what was found without it (house rule 8): it holds until
 * the page gives a newer total that differs; while they differ both are told. What they leave empty stays as found.
 */
export function weighTotal(
  found: Totals,
  total: Total | null,
  own: readonly ActivityFinding[],
  entries: readonly Entry[],
): Totals {
  const word = newest(
    entries.flatMap((one) => (one.kind === 'own-points' ? [one] : [])),
    (one) => one.at,
  );
  if (!word) return found;
  const told = { ...found, own: word.id };
  if (!differs(word, found)) return told;
  const person = { ...over(word, found), origin: personOrigin(word) };
  if (total && isNewer(total.seen.since, word.at))
    return movedOn(total, word) ? told : { ...told, conflict: person };
  const { planned, earned, origin } = found;
  const rest = {
    atLeast: word.planned === null && found.atLeast,
    added: addedSince(word, found, own, entries),
  };
  return { ...told, ...person, ...rest, conflict: { planned, earned, origin } };
}

const over = (word: OwnPoints, { planned, earned }: Sums): Sums => ({
  planned: word.planned ?? planned,
  earned: word.earned ?? earned,
});

function differs(word: OwnPoints, found: Sums): boolean {
  const own = over(word, found);
  return own.planned !== found.planned || own.earned !== found.earned;
}

/** The page agreed after the person spoke, and has gone on since: no conflict. */
function movedOn({ seen }: Total, word: OwnPoints): boolean {
  return seen.before.some(
    ({ observation: was, seenAt }) =>
      was.kind === 'points' && !differs(word, was) && !isNewer(word.at, seenAt),
  );
}

/** Activities that were entered before the total are in it, as far as anybody can tell: those since stand beside it. */
function addedSince(
  word: OwnPoints,
  { added }: Totals,
  own: readonly ActivityFinding[],
  entries: readonly Entry[],
): Totals['added'] {
  const since = new Set(entries.filter((one) => isNewer(one.at, word.at)).map((one) => one.id));
  return (
    added &&
    beside(
      own.filter((one) => one.entry !== null && since.has(one.entry)),
      added.listed,
    )
  );
}
