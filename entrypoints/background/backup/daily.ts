import { keepers } from '../../../utils/exchange/backup/keepers';
import type { Automatic, KeptFacts, StoreRows } from '../../../utils/observations';
import {
  addAutomatic,
  failureOf,
  listAutomatic,
  readSettings,
  StoreError,
  snapshot,
} from '../../../utils/store';
import { pushToOwn } from '../../../utils/wire/push';
import { clockReady, now } from '../clock';
import { sweepOrphans } from '../evidence/sweep';
import { lockedIn } from '../lock/locks';
import { isOver, sweepOncePerDay } from '../names';
import { part } from '../parts';
import { store } from '../store';
import { inTurn } from './archive';
import { textOf } from './copy';
import { dropNames } from './names';
import { oldestIn } from './oldest';

/** The day on which this worker last looked after it. */
let last = '';
/** When and why this worker last failed to; it is tried again after an hour, since each try reads everything. */
let failed: KeptFacts['copyFailed'] = null;
const HOUR = 3_600_000;

/** When and why the copy of today could not be made; `null` where it was, or none was wanted yet. */
export const copyFailed = (): KeptFacts['copyFailed'] => failed;

/** Once a day, at its first start or look, a copy of everything as the day before left it; our own pages hear of it. */
export async function backUpOncePerDay(): Promise<void> {
  await clockReady();
  const today = now().slice(0, 10);
  if (last === today || (failed && Math.abs(Date.parse(now()) - Date.parse(failed.at)) < HOUR)) return;
  last = today;
  try {
    const isNew = await inTurn(() => backUp(today));
    const isNews = isNew || failed !== null;
    failed = null;
    if (isNews) await pushToOwn('changed');
  } catch (error) {
    last = '';
    failed = { at: now(), reason: failureOf(error).reason };
    await pushToOwn('changed');
  }
}

/**
 * Nothing where nothing is of a day before this one: a copy of a day half done would be no way back. Whether there is
 * one more now.
 */
async function backUp(today: string): Promise<boolean> {
  const there = await listAutomatic();
  if (there.some(({ id }) => id === `day/${today}`)) return false;
  await sweepOncePerDay();
  const kept = await store.withStore(async (db) => ({
    without: await lockedIn(db),
    all: await snapshot(db),
    ...(await readSettings(db)),
  }));
  if (!kept.ok) throw new StoreError(kept.reason);
  const { all, keepNames, without } = kept.value;
  const oldest = oldestIn(all);
  if (oldest === null || oldest.slice(0, 10) >= today) return false;
  await keepCopy(all, 'day', without);
  await sweepOrphans();
  if (keepNames === 'period-end') await dropNames(({ period }) => isOver(period, today));
  return true;
}

/** Puts a copy into the archive; one of a day takes the place of that day's. `without`: who was locked. Called in turn. */
export async function keepCopy(rows: StoreRows, why: Automatic['why'], without: string[]): Promise<void> {
  const at = now();
  const text = await textOf(rows);
  const id = why === 'day' ? `day/${at.slice(0, 10)}` : `before/${at}/${crypto.randomUUID()}`;
  const { bytesOf } = await part('backup');
  const backup = { id, why, at, bytes: bytesOf(text), ...(without.length > 0 && { without }) };
  await addAutomatic(backup, text, (all) => keepers(all, at.slice(0, 10)));
}
