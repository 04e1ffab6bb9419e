import { sealAtStart } from './lock/seal';
import { firstOfAll } from './store';

/** Locks: whatever was left open when the browser was closed is sealed before anything else is read. */
export function registerLocks(): void {
  firstOfAll(sealAtStart);
}
