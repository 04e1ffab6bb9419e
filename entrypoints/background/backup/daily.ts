import { keepers } from '../../../utils/exchange/backup/keepers';
import type { Automatic, StoreRows } from '../../../utils/observations';
import { addAutomatic, listAutomatic, readSettings, snapshot } from '../../../utils/store';
import { clockReady, now } from '../clock';

import { isOver, sweepOncePerDay } from '../names';
import { part } from '../parts';
import { store } from '../store';
import { inTurn } from './archive';
import { textOf } from './copy';
import { dropNames } from './names';
import { oldestIn } from './oldest';

/** The day on which this worker last looked after it. */
let last = '';

/** Once a day, at its first start or look, a copy of everything as the day before left it. */
export async function backUpOncePerDay(): Promise<void> {
  await clockReady();
  const today = now().slice(0, 10);
  if (last === today) return;
  last = today;
  try {
    await inTurn(() => backUp(today));
  } catch {
    last = ''; // the next look tries again; the full page shows which copies there are
  }
}

/** Nothing where nothing is of a day before this one: a copy of a day half done would be no way back. */
async function backUp(today: string): Promise<void> {
  const there = await listAutomatic();
  if (there.some(({ id }) => id === `day/${today}`)) return;
  await sweepOncePerDay();
  const kept = await store.withStore(async (db) => ({
    all: await snapshot(db),
    ...(await readSettings(db)),
  }));
  if (!kept.ok) throw new Error(kept.detail);
  const { all, keepNames } = kept.value;
  const oldest = oldestIn(all);
  if (oldest === null || oldest.slice(0, 10) >= today) return;
  await keepCopy(all, 'day');
  if (keepNames === 'period-end') await dropNames(({ period }) => isOver(period, today));
}

/** Puts a copy into the archive; one of a day takes the place of that day's. Called in turn. */
export async function keepCopy(rows: StoreRows, why: Automatic['why']): Promise<void> {
  const at = now();
  const text = await textOf(rows);
  const id = why === 'day' ? `day/${at.slice(0, 10)}` : `before/${at}/${crypto.randomUUID()}`;
  const { bytesOf } = await part('backup');
  await addAutomatic({ id, why, at, bytes: bytesOf(text) }, text, (all) => keepers(all, at.slice(0, 10)));
}
