import { sweepFiles } from '../../../utils/store';
import { store } from '../store';

/** What this worker holds could bring back entries whose files nothing names now. */
let isHeld = false;

/** A backup was put in: until this worker is gone, what was before it can come back, and its files with it. */
export function keepOrphans(): void {
  isHeld = true;
}

/** Lets go of files that nothing names, at a quiet moment; a store that refuses is asked again another day. */
export async function sweepOrphans(): Promise<void> {
  if (!isHeld) await store.withStore(sweepFiles);
}
