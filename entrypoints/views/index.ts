import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { panel } from '../../utils/views';

/** The wording, apart from the worker that keeps and judges: an alarm or a message that prints nothing goes without. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, 'pendampingViews', { panel });
});
