import type { Entry } from '../observations';
import type { ChecklistItem } from '../rulesets/schema';
import type { Case } from './case';
import { newest } from './days';
import type { ChecklistItemFinding } from './findings';
import { personOrigin, ruleOrigin } from './origin';
import type { Place } from './places';
import { isFinished, type Known } from './status';

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

/** What is known of the item's stage, where that ticks it; a finished stage finishes its silent steps. */
function knownDone(item: ChecklistItem, places: readonly Place[]): Known | null {
  const { doneBy } = item;
  if (!doneBy) return null;
  const parent = places.find((one) => one.steps.some((step) => step.stage === doneBy.stage));
  const place = [...places, ...(parent?.steps ?? [])].find((one) => one.stage === doneBy.stage);
  const silent = place?.known.status === null && isFinished(parent?.known.status ?? null);
  const known = (silent ? parent : place)?.known;
  return known?.status && doneBy.statuses.includes(known.status) ? known : null;
}

function ticksOf(item: ChecklistItem, c: Case): Tick[] {
  return c.memory.entries.flatMap((one) => (one.kind === 'tick' && one.item === item.id ? [one] : []));
}
