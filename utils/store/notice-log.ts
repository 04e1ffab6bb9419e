import type { Moment, PutAway, Stage } from '../observations';
import { byMoment } from './moments';
import { soundSeen } from './rows';
import type { Database, ReadTx, SeenRow, WriteTx } from './schema';
import { setAside } from './set-aside';
import { plain } from './slot/plain';
import { read, write } from './transaction';
import { mustBeOpen } from './vaults';

/** Stands where other facts have their period: what was put away is a fact of the day on which it was. */
export const LOG = 'notice-log';
/** How many rows are kept of each profile, one a day and wording. */
const MOST = 200;

/** One notice that is put away now, with the moment and the path of its page. */
export interface Kept {
  profile: string;
  at: Moment;
  path: string;
  notices: readonly { text: string; stage: Stage | null }[];
}

/** Notes what is put away on the day of `at`, each wording once a day; the oldest rows beyond `MOST` are let go. */
export function logNotices(db: Database, kept: Kept): Promise<void> {
  return write(db, 'relaxed', async (tx) => {
    await mustBeOpen(tx, kept.profile);
    const store = tx.objectStore('seen');
    for (const notice of kept.notices) {
      const row = rowOf(kept, notice);
      if ((await store.getKey([row.profile, LOG, row.slot])) === undefined) await store.put(row);
    }
    const rows = await rowsOf(tx, kept.profile);
    for (const row of rows.damaged) await setAside(tx, 'seen', row);
    for (const row of rows.sound.slice(MOST)) await store.delete([row.profile, LOG, row.slot]);
  });
}

/** What was put away, the latest first. A record that makes no sense is left out. */
export function readNoticeLog(db: Database, profile: string): Promise<PutAway[]> {
  return read(db, async (tx) =>
    (await rowsOf(tx, profile)).sound.flatMap(({ seen: { observation: one, since } }) =>
      one.kind === 'notice' ? [{ on: since.slice(0, 10), text: one.text, stage: one.stage }] : [],
    ),
  );
}

function rowOf({ profile, at, path }: Kept, { text, stage }: Kept['notices'][number]): SeenRow {
  const slot = JSON.stringify(['notice', at.slice(0, 10), plain(text), stage]);
  const said = { kind: 'notice', evidence: '', text, red: true, stage, verdict: 'boleh-diabaikan' } as const;
  const seen = { observation: said, since: at, seenAt: at, before: [] };
  return { profile, period: LOG, slot, path, gone: null, seen };
}

/** Every key of the log of a profile. */
export const logOf = (profile: string): IDBKeyRange => IDBKeyRange.bound([profile, LOG], [profile, LOG, []]);

async function rowsOf(
  tx: ReadTx | WriteTx,
  profile: string,
): Promise<{ sound: SeenRow[]; damaged: SeenRow[] }> {
  // Either mode reads the same way; the union's overloads do not line up by themselves.
  const rows = await (tx as ReadTx).objectStore('seen').getAll(logOf(profile));
  const sound = rows.filter((row) => soundSeen(row) !== null);
  return {
    sound: sound.sort((one, other) => byMoment(other.seen.since, one.seen.since)),
    damaged: rows.filter((row) => !sound.includes(row)),
  };
}
