import type {
  Moment,
  SyncChange,
  SyncHere,
  SyncNote,
  SyncRecord,
  SyncState,
  Withheld,
} from '../../observations';
import { same } from '../backup/same';
import { firstHarm } from '../backup/walk';
import { apply } from './apply';
import { bytesIn, LIMITS } from './bytes';
import { type Account, deviceOf, pack, unpack } from './chunks';
import { isBy } from './code';
import { heldIn } from './held';
import { affirm, observe } from './observe';
import { joinAll } from './record';
import { shareOf, withinRoom } from './room';
import { whoOf } from './who';

/** What comes of one look at this computer and the account together. */
export interface Synced {
  /** For the store, in one transaction. */
  change: SyncChange;
  /** For the account: first what is put, then what is dropped; the other way round where there is no room for both. */
  put: Account;
  drop: string[];
  isTight: boolean;
  isNewer: boolean;
  records: number;
  bytes: number;
  devices: number;
  withheld: Withheld;
  /** For the note. */
  named: SyncNote['named'];
  who: string;
}

/**
 * Brings this computer and the account together; touches neither. `removed`: all of it was removed from the account
 * since it was turned on here; `no-person`: nobody can tell whose it is.
 */
export function synced(here: SyncHere, account: Account, now: Moment): Synced | 'removed' | 'no-person' {
  const { device, since, last } = here.note;
  const who = whoOf(here.profile);
  if (who === null) return 'no-person';
  const found = unpack(account, who, device);
  if (found.removed !== null && found.removed > since) return 'removed';
  const looking = { now: Date.parse(now), device, isFirst: last === null };
  const held = heldIn(here);
  const mine = observe(here.state, held, looking);
  const all = affirm(mine, joinAll(mine, found.state), looking);
  const own = [...all].filter(([key, record]) => isBy(device, record) && !held.withheld.has(key));
  const devices = new Set([...found.devices, device]).size;
  const { kept, room, large } = withinRoom(new Map(own), shareOf({ ...found, devices }), looking.now);
  const items = pack(kept, { device, who, since });
  const after = { ...others(account, device), ...items };
  const put = Object.fromEntries(
    Object.entries(items).filter(([name, value]) => !isThere(account[name], value)),
  );
  return {
    change: { state: news(here.state, all), ...apply(all, here, held) },
    put,
    drop: Object.keys(account).filter((name) => !Object.hasOwn(after, name)),
    isNewer: found.isNewer,
    records: [...all.values()].filter(({ words }) => Object.keys(words).length > 0).length - room - large,
    isTight: bytesIn({ ...account, ...put }) > LIMITS.all,
    bytes: bytesIn(after),
    devices: new Set([...found.fellows, device]).size,
    withheld: { names: held.withheld.size, room, large },
    named: Object.fromEntries(held.withheld),
    who,
  };
}

/** What stands there of others stays, and the mark of a removal: a device that was away since has yet to find it. */
const others = (account: Account, device: string): Account =>
  Object.fromEntries(Object.entries(account).filter(([name]) => deviceOf(name) !== device));

/** What was made to exhaust whoever reads it is none of ours. */
const isThere = (found: unknown, value: unknown): boolean => firstHarm(found) === null && same(found, value);

const news = (before: SyncState, after: SyncState): [string, SyncRecord][] =>
  [...after].filter(([key, record]) => !same(before.get(key), record));
