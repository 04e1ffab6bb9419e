import type { Moment, Observation } from '../observations';
import { moveLastRead } from './meta';
import { renew } from './renew';
import { soundSeen } from './rows';
import type { Database, SeenRow, WriteTx } from './schema';
import { setAside } from './set-aside';
import { type Slot, slotsOf } from './slot';
import { write } from './transaction';
import { fateOf, type List, listOf } from './vanish';

/** What one look at one page gave. `path` is the address's path; `observations` were checked at the door. */
export interface Read {
  profile: string;
  period: string;
  path: string;
  observations: readonly Observation[];
  at: Moment;
}

/**
 * Keeps one read, in one transaction. A fact that says the same moves its `seenAt`; one that changed gets
 * a new `since` and its old words go to `before`; what this page does not show stays (see vanish).
 * Resolves, once it is kept, to whether anything is new, different, back or gone.
 */
export function remember(db: Database, read: Read): Promise<boolean> {
  return write(db, 'relaxed', async (tx) => {
    const slots = slotsOf(read.observations, read.path);
    const list = listOf(slots);
    const stored = await storedRows(tx, read);
    let changed = false;
    for (const [slot, said] of slots)
      changed = (await keep(tx, { ...read, mixed: list.mixed }, slot, said, stored)) || changed;
    for (const row of stored.values()) changed = (await letGo(tx, read, row, slots, list)) || changed;
    if (read.observations.some(isRead)) await moveLastRead(tx, read.profile, read.at);
    return changed;
  });
}

async function storedRows(tx: WriteTx, read: Read): Promise<Map<Slot, SeenRow>> {
  const { profile, period } = read;
  const found = new Map<Slot, SeenRow>();
  const rows = await tx
    .objectStore('seen')
    .getAll(IDBKeyRange.bound([profile, period], [profile, period, []]));
  for (const row of rows) {
    const sound = soundSeen(row);
    if (sound) found.set(row.slot, sound);
    else await setAside(tx, 'seen', row);
  }
  return found;
}

async function keep(
  tx: WriteTx,
  { profile, period, path, at, mixed }: Read & Pick<List, 'mixed'>,
  slot: Slot,
  said: Observation,
  stored: Map<Slot, SeenRow>,
): Promise<boolean> {
  const old = stored.get(slot);
  const seen = old ? renew(old.seen, said, at) : { observation: said, since: at, seenAt: at, before: [] };
  // The page itself is noted wherever it is: what holds on one path asks for it.
  const moved = said.kind === 'page' && old?.path !== path;
  if (old && seen === old.seen && old.gone === null && !moved) return false;
  const marked = said.kind === 'approval' && mixed ? { mixed } : {};
  await tx.objectStore('seen').put({ profile, period, slot, path, gone: null, seen, ...marked });
  // Not by its moments: two changes can fall into one second.
  return !old || old.gone !== null || seen.before !== old.seen.before;
}

async function letGo(
  tx: WriteTx,
  read: Read,
  row: SeenRow,
  slots: ReadonlyMap<Slot, Observation>,
  list: List,
): Promise<boolean> {
  const fate = fateOf(row, read.path, slots, list);
  if (fate === 'stays') return false;
  if (fate === 'gone') await tx.objectStore('seen').put({ ...row, gone: read.at });
  else await tx.objectStore('seen').delete([row.profile, row.period, row.slot]);
  return true;
}

/** The feature itself could be read, not merely some other page of the platform. */
function isRead(fact: Observation): boolean {
  if (fact.kind === 'page') return fact.page !== 'lain';
  return fact.kind !== 'could-not-read';
}
