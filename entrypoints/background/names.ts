import { choosePeriod } from '../../utils/engine';
import type { Outcome } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import {
  type Archived,
  type Database,
  type Names,
  type Place,
  readSettings,
  restoreNames,
  sweepNames,
  takeNames,
} from '../../utils/store';
import { putBackCopies, takenInTurn } from './backup/archive';
import { dropNames } from './backup/names';
import { now } from './clock';
import { store } from './store';

/** What was last taken, and the token that brings it back while this worker lives: nothing else may keep a name. */
let taken: { token: string; names: Names; archive: Archived[] } | null = null;

/**
 * "Hapus nama guru": every name of the period in view. Where there is none to take, as when the same deed comes again,
 * what was taken last stays at hand. An archive that cannot be changed is said: the next time tries again.
 */
export async function forgetNames(db: Database, place: Place): Promise<Outcome> {
  const { token, profile, period } = place;
  const names = await takeNames(db, place);
  const isFirst = taken?.token !== token;
  if (!taken || (isFirst && names.length > 0)) taken = { token, names, archive: [] };
  const archive = await takenInTurn(() =>
    dropNames((one) => one.profile === profile && one.period === period),
  );
  if (archive && isFirst && taken.token === token) taken.archive = archive;
  const undo = taken.token === token ? token : null;
  return archive ? { ok: true, undo } : { ok: true, undo, unfinished: 'copies' };
}

/** Whether `token` brought names back, to the copies too. */
export async function bringBackNames(db: Database, token: string): Promise<boolean> {
  if (taken?.token !== token) return false;
  await restoreNames(db, taken.names);
  await putBackCopies(taken.archive);
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
