import type { Entry } from '../observations';
import type { ChecklistItem } from '../rulesets/schema';
import type { Case } from './case';
import { newest } from './days';
import type { ChecklistItemFinding } from './findings';
import { personOrigin, ruleOrigin } from './origin';
import type { Place } from './places';
import type { Known } from './status';

type Tick = Extract<Entry, { kind: 'tick' }>;

/**
 * An item of the ruleset. Done and locked where the page shows its stage so; where the person says so of the stage it
 * is done until they untick it; else as they ticked it last.
 */
export function ruleItem(item: ChecklistItem, c: Case, places: readonly Place[]): ChecklistItemFinding {
  const tick = newest(ticksOf(item, c), (one) => one.at);
  const shown = knownDone(item, places);
  const locked = shown?.origin.by === 'page';
  const done = locked || (tick ? tick.done : shown !== null);
  return {
    id: item.id,
    rule: item,
    title: null,
    done,
    locked,
    origin: originOf(item, tick, locked || !tick ? shown : null),
    entry: tick?.id ?? null,
  };
}

export function ownItem(entry: Extract<Entry, { kind: 'own-item' }>): ChecklistItemFinding {
  return {
    id: entry.id,
    rule: null,
    title: entry.title,
    done: entry.done,
    locked: false,
    origin: personOrigin(entry),
    entry: entry.id,
  };
}

function originOf(
  item: ChecklistItem,
  tick: Tick | null,
  shown: Known | null,
): ChecklistItemFinding['origin'] {
  if (shown) return shown.origin;
  return tick ? personOrigin(tick) : ruleOrigin(item);
}

/** What is known of the item's stage, where that ticks it. */
function knownDone(item: ChecklistItem, places: readonly Place[]): Known | null {
  const all = places.flatMap((one) => [one, ...one.steps]);
  const known = all.find((one) => one.stage === item.doneBy?.stage)?.known;
  const status = known?.status ?? null;
  return known && status !== null && item.doneBy?.statuses.includes(status) ? known : null;
}

function ticksOf(item: ChecklistItem, c: Case): Tick[] {
  return c.memory.entries.flatMap((one) => (one.kind === 'tick' && one.item === item.id ? [one] : []));
}
