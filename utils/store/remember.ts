import type { Moment, Observation } from '../observations';
import { moveLastRead } from './meta';
import { renew } from './renew';
import { soundSeen } from './rows';
import { same } from './same';
import type { Database, SeenRow, WriteTx } from './schema';
import { setAside } from './set-aside';
import { type Slot, slotsOf } from './slot';
import { type List, listOf, listsWith } from './slot/list';
import { marksIn } from './slot/people';
import { joined, marksOf } from './slot/who';
import { write } from './transaction';
import { fateOf } from './vanish';
import { mustBeOpen } from './vaults';

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
    await mustBeOpen(tx, read.profile);
    const stored = await storedRows(tx, read);
    const slots = slotsOf(read.observations, read.path, stored.values());
    const list = listOf(slots, read.path, stored.values());
    let changed = false;
    for (const [slot, said] of slots)
      changed = (await keep(tx, read, slot, said, stored.get(slot), list)) || changed;
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
  { profile, period, path, at }: Read,
  slot: Slot,
  told: Observation,
  old: SeenRow | undefined,
  list: List,
): Promise<boolean> {
  if (!old && list.idle.has(slot)) return false;
  const { said, ...beside } = apart(told, old, list);
  const seen = old ? renew(old.seen, said, at) : { observation: said, since: at, seenAt: at, before: [] };
  // The page itself is noted wherever it is: what holds on one path asks for it.
  const moved = (said.kind === 'page' && old?.path !== path) || !same(beside, besideIn(old));
  if (old && seen === old.seen && old.gone === null && !moved) return false;
  await tx.objectStore('seen').put({ profile, period, slot, path, gone: null, seen, ...beside });
  // Not by its moments: two changes can fall into one second.
  return !old || old.gone !== null || seen.before !== old.seen.before;
}

type Beside = Pick<SeenRow, 'mixed' | 'lists' | 'marks'>;

/** What identifies somebody is kept beside what is said of them, so that a page that shows more of them is no news. */
function apart(told: Observation, old: SeenRow | undefined, list: List): Beside & { said: Observation } {
  if (told.kind !== 'approval') return { said: told };
  const { marks: _, ...said } = told;
  const was = old?.seen.observation;
  const distinct = was?.kind === 'approval' ? was.distinct : said.distinct;
  const marks = joined(old ? marksIn(old) : [], marksOf(told));
  return {
    said: { ...said, distinct },
    ...(old?.mixed || list.mixed ? { mixed: true } : {}),
    lists: listsWith(list.name, old),
    ...(marks.length > 0 ? { marks } : {}),
  };
}

const besideIn = (row: SeenRow | undefined): Beside => ({
  ...(row?.mixed ? { mixed: true } : {}),
  ...(row?.lists ? { lists: row.lists } : {}),
  ...(row?.marks ? { marks: row.marks } : {}),
});

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
