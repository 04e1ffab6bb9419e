import type { ApprovalObservation, Observation } from '../observations';
import type { SeenRow } from './schema';
import { firstOf, type Slot } from './slot';
import type { List } from './slot/list';
import { whoseSlot } from './slot/people';

/** `gone`: no longer recalled, kept with its history in case it comes back. `delete`: settled for good. */
export type Fate = 'stays' | 'gone' | 'delete';

/**
 * What becomes of a remembered fact that a read of `path` does not show. It stays, since a page shows ten
 * of 32 people, except: a failure to read is replaced by the next read of that page, or by any page that
 * gives what it missed; a notice goes when the page that was read last does not show it; an activity is gone when its page lists activities without it; the second of two
 * alike is gone when its page shows only one; what a person waited for is gone when a list with one row a
 * person, with all its people, shows them with something else. Whom a filter or another page of a list leaves out
 * stays, with the day it was read.
 */
export function fateOf(row: SeenRow, path: string, shown: ReadonlyMap<Slot, Observation>, list: List): Fate {
  if (shown.has(row.slot) || row.gone !== null) return 'stays';
  const fact = row.seen.observation;
  if (fact.kind === 'could-not-read') {
    return row.path === path || gives(shown, fact.what) ? 'delete' : 'stays';
  }
  if (fact.kind === 'notice') return 'delete'; // its log is another's: see notice-log
  if (fact.kind === 'approval') return isReplaced(fact, row, list) ? 'gone' : 'stays';
  if (row.path !== path) return 'stays';
  if (fact.kind === 'activity') return gives(shown, 'activity') ? 'gone' : 'stays';
  const first = firstOf(row.slot);
  return first !== null && shown.has(first) ? 'gone' : 'stays';
}

/** Somebody stood once in a list, and where the same people stand again the one row is about something else. */
function isReplaced(fact: ApprovalObservation, row: SeenRow, list: List): boolean {
  const isSameList = row.lists?.some((one) => list.again.has(one)) ?? false; // a row of before lists had names
  if (!isSameList || !(row.mixed || list.mixed)) return false;
  const [lone, ...others] = list.rows.get(whoseSlot(row.slot)?.id ?? '') ?? [];
  return lone !== undefined && others.length === 0 && lone.what !== null && lone.what !== fact.what;
}

/** The read holds a fact of that kind, or of the stage of that name (`stage perencanaan`). */
function gives(shown: ReadonlyMap<Slot, Observation>, what: string): boolean {
  for (const fact of shown.values()) {
    if (fact.kind === 'could-not-read') continue;
    if (fact.kind === what || (fact.kind === 'stage' && [fact.stage, `stage ${fact.stage}`].includes(what)))
      return true;
  }
  return false;
}
