import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as backup from '../../utils/exchange/backup';
import { bringUp } from '../../utils/store/bring-up';
import { rescue } from '../../utils/store/rescue';
import { withKept } from '../../utils/store/with-kept';

/** Files of backups: read, checked and made a few times a month, so the worker loads it only then. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, 'pendampingBackup', { ...backup, bringUp, rescue, withKept });
});
