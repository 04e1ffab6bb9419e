import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { unsure, whose } from '../../utils/views/lock/closed';

/** Several people on one computer, and locks, with their words: the worker loads it where there is such a thing. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, 'pendampingLock', { unsure, whose });
});
