import type { Settings } from '../../../utils/observations';
import { readSettings } from '../../../utils/store';
import { store } from '../store';

/** The language that is set; Indonesian where the store gives no settings. */
export async function language(): Promise<Settings['language']> {
  const kept = await store.withStore(readSettings);
  return kept.ok ? kept.value.language : 'id';
}
