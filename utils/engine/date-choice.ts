import type { Entry } from '../observations';
import type { RuleWindow } from '../rulesets/schema';
import { type PageWord, type Word, weigh } from './conflict';
import { dayOf, newest } from './days';
import type { Day, DeadlineFinding, Origin, Seen } from './findings';
import { inForce } from './in-force';
import { NOWHERE, pageOrigin, personOrigin, ruleOrigin } from './origin';

export type WindowDate = Extract<Entry, { kind: 'window-date' }>;
type Other = DeadlineFinding['others'][number];

export interface DateChoice {
  on: Day | null;
  origin: Origin;
  others: Other[];
}

/**
 * Which closing date holds. Person and page before the rule, the two by house rule 8; every date that lost stays in
 * `others`. Where the rule says the same day and is `resmi`, the rule is named: it is what the day stands on.
 */
export function chooseDate(
  closes: RuleWindow['closes'],
  seen: readonly Seen[],
  entry: WindowDate | null,
  today: Day,
): DateChoice {
  const rule = inForce(closes, today);
  const { holds, other } = weigh(wordOfPage(seen), entry ? wordOfPerson(entry) : null);
  const ruleSays = rule.holds?.value ?? null;
  const agreed = holds?.value === ruleSays && rule.holds?.confidence === 'resmi';
  const on = holds?.value ?? ruleSays;
  const origin = holds && !agreed ? holds.origin : ruleSays === null ? NOWHERE : ruleOrigin(rule.holds);
  const rules = [rule.holds, ...rule.others].flatMap((one) =>
    one?.value ? [{ on: one.value, origin: ruleOrigin(one), since: one.since }] : [],
  );
  const words = [other, ...moreOfPage(seen)].flatMap((one) => (one ? [asOther(one)] : []));
  return { on, origin, others: distinct([...words, ...rules], on) };
}

/** The page's newest date; what it said before counts for `weigh`. */
function wordOfPage(seen: readonly Seen[]): PageWord<Day> | null {
  const last = newest(seen, (one) => one.seenAt);
  const on = last ? dayOfPage(last) : null;
  if (!last || on === null) return null;
  const earlier = last.before.flatMap((was) =>
    was.observation.kind === 'deadline' && was.observation.on
      ? [{ value: was.observation.on, until: was.seenAt }]
      : [],
  );
  return { value: on, origin: pageOrigin(last), since: last.since, earlier };
}

function moreOfPage(seen: readonly Seen[]): Word<Day>[] {
  return seen.flatMap((one) => {
    const value = dayOfPage(one);
    return value === null ? [] : [{ value, origin: pageOrigin(one), since: one.since }];
  });
}

function wordOfPerson(entry: WindowDate): Word<Day> {
  return { value: entry.on, origin: personOrigin(entry), since: entry.at };
}

export function dayOfPage(seen: Seen): Day | null {
  return seen.observation.kind === 'deadline' ? seen.observation.on : null;
}

function asOther(word: Word<Day>): Other {
  return { on: word.value, origin: word.origin, since: dayOf(word.since) };
}

/** Each other day once, the first to say it named. */
function distinct(others: readonly Other[], on: Day | null): Other[] {
  return others.filter(
    (one, index) => one.on !== on && others.findIndex((each) => each.on === one.on) === index,
  );
}
