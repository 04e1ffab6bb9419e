import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isWho } from '../../utils/exchange/lock';
import * as lock from '../../utils/lock';
import { eraseOwn, restoreOwn } from '../../utils/store/sealing';
import { unsure, whose } from '../../utils/views/lock/closed';
import { locked } from '../../utils/views/lock/locked';
import { lockPart } from '../../utils/views/lock/part';

/** Several people on one computer, and locks, with their words: the worker loads it where there is such a thing. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, 'pendampingLock', {
    ...lock,
    isWho,
    eraseOwn,
    restoreOwn,
    unsure,
    whose,
    locked,
    lockPart,
  });
});
