import { browser } from 'wxt/browser';
import type { StoreRows } from '../../../utils/observations';
import { snapshot } from '../../../utils/store';
import { now } from '../clock';
import { part } from '../parts';
import { store } from '../store';

/** The text of a backup of these records, made now. */
export async function textOf(rows: StoreRows): Promise<string> {
  const { backupText } = await part('backup');
  return backupText(rows, { made: now(), app: browser.runtime.getManifest().version });
}

/**
 * Everything that is kept; where the store cannot be brought to this version or is of a later one, as it lies there.
 * Throws where the browser gives nothing.
 */
export async function everything(): Promise<StoreRows> {
  const kept = await store.withStore(snapshot);
  if (kept.ok) return kept.value;
  if (kept.reason === 'migration' || kept.reason === 'newer') return (await part('backup')).rescue();
  throw new Error(`${kept.reason}: ${kept.detail}`);
}
