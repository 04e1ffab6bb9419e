import { choosePeriod } from '../../utils/engine';
import type { Outcome } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import {
  type Database,
  type Names,
  type Place,
  readSettings,
  restoreNames,
  sweepNames,
  takeNames,
} from '../../utils/store';
import { dropNames } from './backup/names';
import { now } from './clock';
import { store } from './store';

/** What was last taken, and the token that brings it back while this worker lives: nothing else may keep a name. */
let taken: { token: string; names: Names } | null = null;

/** "Hapus nama guru": every name of the period in view. The same deed again finds nothing new to take. */
export async function forgetNames(db: Database, place: Place): Promise<Outcome> {
  const names = await takeNames(db, place);
  if (taken?.token !== place.token) taken = { token: place.token, names };
  await dropNames((one) => one.profile === place.profile && one.period === place.period);
  return { ok: true, undo: place.token };
}

/** Whether `token` brought names back. */
export async function bringBackNames(db: Database, token: string): Promise<boolean> {
  if (taken?.token !== token) return false;
  await restoreNames(db, taken.names);
  taken = null;
  return true;
}

/** The day of the last sweep of this worker. */
let swept = '';

/**
 * Names of a period that is over leave by themselves, at the first look of each day, unless the person set that they
 * stay. A store that refuses is asked again tomorrow: nothing is shown of a period that nobody looks at.
 */
export async function sweepOncePerDay(): Promise<void> {
  const today = now().slice(0, 10);
  if (swept === today) return;
  swept = today;
  await store.withStore(async (db) => {
    const { keepNames } = await readSettings(db);
    if (keepNames === 'period-end') await sweepNames(db, (period) => isOver(period, today));
  });
}

/** Another store lies there now: its names are looked through at the next look. */
export function sweepAgain(): void {
  swept = '';
}

/** The period that an id means; one that means none is that of the day, and not over. */
export function isOver(period: string, today: string): boolean {
  return choosePeriod({ chosen: period, pageShows: null, today }, RULESETS).to < today;
}
