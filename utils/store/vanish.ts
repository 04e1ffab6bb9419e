import type { Observation } from '../observations';
import type { SeenRow } from './schema';
import { firstOf, type Slot } from './slot';

/** `gone`: no longer recalled, kept with its history in case it comes back. `delete`: settled for good. */
export type Fate = 'stays' | 'gone' | 'delete';

/**
 * What becomes of a remembered fact that a read of `path` does not show. It stays, since a page shows ten
 * of 32 people, except: a failure to read is replaced by the next read of that page, or by any page that
 * gives what it missed; an activity is gone when its page lists activities without it; the second of two
 * alike is gone when its page shows only one.
 */
export function fateOf(row: SeenRow, path: string, shown: ReadonlyMap<Slot, Observation>): Fate {
  if (shown.has(row.slot) || row.gone !== null) return 'stays';
  const fact = row.seen.observation;
  if (fact.kind === 'could-not-read') {
    return row.path === path || gives(shown, fact.what) ? 'delete' : 'stays';
  }
  if (row.path !== path) return 'stays';
  if (fact.kind === 'activity') return gives(shown, 'activity') ? 'gone' : 'stays';
  if (fact.kind === 'approval' || fact.kind === 'notice') return 'stays';
  const first = firstOf(row.slot);
  return first !== null && shown.has(first) ? 'gone' : 'stays';
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
