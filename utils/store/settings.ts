import type { Settings } from '../observations';
import { type Patch, patched } from './patch';
import { soundSettings } from './rows';
import type { Database } from './schema';
import { setAside } from './set-aside';
import { read, write } from './transaction';

/** What is set for this computer; the defaults where nothing is. */
export function readSettings(db: Database): Promise<Settings> {
  return read(db, async (tx) => {
    const row = await tx.objectStore('settings').get('settings');
    return soundSettings(row?.settings).value;
  });
}

/** Changes the given fields; resolves to what is set now. */
export function changeSettings(db: Database, change: Patch<Settings>): Promise<Settings> {
  return write(db, 'strict', async (tx) => {
    const row = await tx.objectStore('settings').get('settings');
    const old = soundSettings(row?.settings);
    if (row && !old.whole) await setAside(tx, 'settings', row);
    const folds = { ...old.value.folds, ...change.folds }; // one card is folded at a time, the others stay
    const settings = { ...patched(old.value, change), folds };
    await tx.objectStore('settings').put({ id: 'settings', settings });
    return settings;
  });
}
