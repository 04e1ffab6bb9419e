import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as ruleFile from '../../utils/exchange/rule-file';
import * as words from '../../utils/views/rule-file';

/** Files of rules that somebody hands out: wanted once or twice a year, so loaded only then. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, 'pendampingRuleFile', { ...ruleFile, ...words });
});
