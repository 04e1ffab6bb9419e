import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { overview } from '../../utils/views/overview';

/** The wording of the full page alone, in both languages: the worker loads it when that page asks. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, 'pendampingOverview', { overview });
});
