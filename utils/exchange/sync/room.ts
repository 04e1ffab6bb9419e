import type { SyncRecord, SyncState } from '../../observations';
import { bytesOf, LIMITS } from './bytes';
import { encode } from './code';
import { nameOf } from './record';

/** After so long a removal has come everywhere, or matters little. */
const OLD = 180 * 86_400_000;
/** Of an item around its records, at most, and how much of it is used at least on the average. */
const AROUND = 120;
const USED = 3_000;

/**
 * How many bytes of records one device may hold in the account, given those that it holds and what is free. Of that
 * each device takes its part and not all of it: so two that look at the same time do not take it twice, again and again.
 * Where they once have, each gives back what is too much by what it sees.
 */
export function shareOf(found: { own: number; bytes: number; others: number; devices: number }): number {
  const free = LIMITS.all - found.bytes;
  const more = free < 0 ? LIMITS.all - found.others : free / found.devices;
  return (free < 0 ? 0 : found.own) + (more * USED) / (USED + AROUND);
}

/** Of one record, with its comma. */
export const sizeOf = (coded: unknown): number => bytesOf('', coded) - 1;

export interface Fitted {
  kept: SyncState;
  /** Records that there is no room for, and those that no item could hold. */
  room: number;
  large: number;
}

/**
 * What goes into the account where only so many bytes are left there: settings first, then what was taken away lately,
 * then entries, those of the newest period first, then what was taken away long ago. The rest stays on this computer.
 */
export function withinRoom(records: SyncState, left: number, now: number): Fitted {
  const kept = new Map<string, SyncRecord>();
  let bytes = left;
  const found = { room: 0, large: 0 };
  const all = [...records].map((one) => ({ ...needed(one, now), one }));
  for (const { one } of all.sort(byNeed)) {
    const [key, record] = one;
    const size = sizeOf(encode(key, record));
    if (size > LIMITS.item - AROUND) {
      found.large += 1;
      continue;
    }
    bytes -= size;
    if (bytes >= 0) kept.set(key, record);
    else found.room += 1;
  }
  return { kept, ...found };
}

type Named = [string, SyncRecord];

/** What is asked of each record once, before they are put in order. */
const needed = (one: Named, now: number) => ({
  need: needOf(one, now),
  period: periodOf(one),
  last: lastOf(one),
  key: one[0],
});
type Needed = ReturnType<typeof needed>;

function byNeed(one: Needed, other: Needed): number {
  if (one.need !== other.need) return one.need - other.need;
  const [mine, its] = [one.period, other.period];
  // `*` is every period, and no year comes after it.
  if (mine !== its) return mine === '*' || (its !== '*' && mine > its) ? -1 : 1;
  return other.last - one.last || (one.key < other.key ? -1 : 1);
}

function needOf([key, { words, gone }]: Named, now: number): number {
  const [kind] = nameOf(key);
  if (kind === 'settings' || kind === 'profile') return 0;
  if (Object.keys(words).length > 0) return 2;
  return gone !== null && now - gone[0] > OLD ? 3 : 1;
}

/** What was silenced names no period by itself: it goes with what holds always. */
const periodOf = ([key]: Named): string => {
  const [kind, period = ''] = nameOf(key);
  return kind === 'entry' ? period : '*';
};

const lastOf = ([, { words, gone }]: Named): number =>
  Math.max(gone?.[0] ?? 0, ...Object.values(words).map(({ said }) => said[0])); // never taken away
