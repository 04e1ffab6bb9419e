import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as sync from '../../utils/exchange/sync';
import { syncPart } from '../../utils/views/sync/part';

/** What devices tell each other, and its words: loaded by the worker only where it was turned on or is being shown. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, 'pendampingSync', { ...sync, syncPart });
});
