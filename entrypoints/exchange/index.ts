import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as calendar from '../../utils/exchange/calendar';
import * as table from '../../utils/exchange/table';
import * as words from '../../utils/views/exchange';

/** Files for other programs and rows that come back from them: wanted a few times a year, so loaded only then. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, 'pendampingExchange', { ...calendar, ...table, ...words });
});
