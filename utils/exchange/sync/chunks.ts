import * as z from 'zod/mini';
import type { SyncNote, SyncRecord, SyncState } from '../../observations';
import { bytesIn, bytesOf, LIMITS } from './bytes';
import { type Coded, decode, encode } from './code';
import { join, NOTHING } from './record';
import { sameAs } from './who';

/** What stands in the account, by key. */
export type Account = Record<string, unknown>;

const VERSION = 1;
/** `s.DEVICE.BITS`: each device writes its own alone, so that no two ever write one item. */
const CHUNK = /^s\.([0-9a-f]{8})\.[01]{0,20}$/;
/** Says that everything was removed, and when: whoever finds it stops. */
const REMOVED = 's.off';

const chunk = z.object({
  v: z.int(),
  who: z.string().check(z.maxLength(40)),
  /** When its device was turned on, in ms. */
  t: z.int(),
  r: z.array(z.unknown()),
});
type Chunk = z.infer<typeof chunk>;

export const deviceOf = (name: string): string | null => CHUNK.exec(name)?.[1] ?? null;

export interface Unpacked {
  state: SyncState;
  /** Bytes of the records that this device has put there, of all there is, and of what is not this device's. */
  own: number;
  bytes: number;
  others: number;
  /** All that have put something there; those that speak of this person. */
  devices: ReadonlySet<string>;
  fellows: ReadonlySet<string>;
  /** A later version wrote some of it. */
  isNewer: boolean;
  /** When everything was removed, in ms; `null` where it was not. */
  removed: number | null;
}

/**
 * What all devices together have said of this person. Each item is whole by itself: one that has not arrived yet, or
 * makes no sense, takes nothing away from what is known; only a word says that something is gone.
 */
export function unpack(account: Account, who: string, mine: string): Unpacked {
  const chunks = chunksIn(account);
  const theirs = [...chunks.values()].map((one) => one.who);
  const fits = sameAs(who, theirs);
  const state = new Map<string, SyncRecord>();
  const fellows = new Set<string>();
  for (const [name, one] of chunks) {
    if (one.v !== VERSION || !fits.has(one.who)) continue;
    fellows.add(deviceOf(name) ?? ''); // named as one
    for (const raw of one.r) {
      const [key, record] = decode(raw) ?? []; // passed over
      if (key && record) state.set(key, join(state.get(key) ?? NOTHING, record));
    }
  }
  const isMine = (name: string) => deviceOf(name) === mine;
  return {
    state,
    fellows,
    devices: new Set(Object.keys(account).flatMap((name) => deviceOf(name) ?? [])),
    own: [...chunks].reduce((sum, [name, { r }]) => sum + (isMine(name) ? bytesOf('', r) : 0), 0),
    bytes: bytesIn(account),
    others: bytesIn(account, (name) => !isMine(name)),
    isNewer: Object.entries(account).some(([name, value]) => deviceOf(name) !== null && isOfLater(value)),
    removed: momentIn(account[REMOVED]),
  };
}

/** Its version is all that is asked of it: what else a later one looks like, nobody knows. */
const isOfLater = (value: unknown): boolean => {
  const { v } = Object(value);
  return Number.isInteger(v) && v > VERSION;
};

function chunksIn(account: Account): Map<string, Chunk> {
  const found = new Map<string, Chunk>();
  for (const [name, value] of Object.entries(account)) {
    const parsed = deviceOf(name) === null ? null : chunk.safeParse(value);
    if (parsed?.success) found.set(name, parsed.data); // none of ours
  }
  return found;
}

function momentIn(marker: unknown): number | null {
  const at: unknown = Object(marker).at;
  return typeof at === 'number' && Number.isSafeInteger(at) && at >= 0 ? at : null;
}

/** What takes everything out of the account: a mark later than any device there was turned on, and what goes. */
export function removal(account: Account, now: number): { put: Account; drop: string[] } {
  const on = [...chunksIn(account).values()].map(({ t }) => t + 1);
  return {
    put: { [REMOVED]: { v: VERSION, at: Math.max(now, ...on) } },
    drop: Object.keys(account).filter((name) => name !== REMOVED),
  };
}

/** When a device is turned on that finds this in the account: later than what was removed from it, whatever its clock. */
export const turnedOn = (account: Account, now: number): number =>
  Math.min(Number.MAX_SAFE_INTEGER, Math.max(now, (momentIn(account[REMOVED]) ?? -1) + 1)); // it never was

/**
 * Items of one device. Where a record stands follows from its name alone: an item that would be too large is parted in
 * two by the next bit of a sum over the names, so that a small change writes one item, now and then two.
 */
export function pack(
  records: SyncState,
  { device, who, since }: Pick<SyncNote, 'device' | 'who' | 'since'>,
): Account {
  const all = [...records]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, record]) => ({ bits: bitsOf(key), coded: encode(key, record) }));
  const account: Account = {};
  const put = (prefix: string, rows: readonly Row[]) => {
    if (rows.length === 0) return;
    const name = `s.${device}.${prefix}`;
    const value: Chunk = { v: VERSION, who, t: since, r: rows.map(({ coded }) => coded) };
    if (bytesOf(name, value) <= LIMITS.item || prefix.length === DEEPEST) account[name] = value;
    else
      for (const bit of ['0', '1'])
        put(
          prefix + bit,
          rows.filter((row) => row.bits[prefix.length] === bit),
        );
  };
  put('', all);
  return account;
}

interface Row {
  bits: string;
  coded: Coded;
}

/** By then each record stands alone. */
const DEEPEST = 20;

function bitsOf(key: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) sum = Math.imul(sum ^ key.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 2246822507);
  return ((sum ^ (sum >>> 13)) >>> 0).toString(2).padStart(32, '0').slice(-DEEPEST);
}
