// Makes the browser unable to open the extension's IndexedDB, as a damaged profile or a full disk does.
import { existsSync, globSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = [
  'Default/IndexedDB/chrome-extension_*.indexeddb.leveldb',
  'storage/default/moz-extension+++*/idb',
];
const KEPT = '.kept';

/** Puts a file where the store's folder was; what it held is kept aside. */
export function breakStore(profile) {
  const folders = storesIn(profile);
  if (folders.length === 0) throw new Error(`no store of the extension in ${profile}`);
  for (const folder of folders) {
    renameSync(folder, `${folder}${KEPT}`);
    writeFileSync(folder, 'no database');
  }
}

/** Puts everything back as it was. */
export function mendStore(profile) {
  for (const folder of storesIn(profile)) {
    if (!existsSync(`${folder}${KEPT}`)) continue;
    rmSync(folder, { recursive: true, force: true });
    renameSync(`${folder}${KEPT}`, folder);
  }
}

const storesIn = (profile) =>
  FOLDERS.flatMap((folder) => globSync(folder, { cwd: profile })).map((one) => join(profile, one));
