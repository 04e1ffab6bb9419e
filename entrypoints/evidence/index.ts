import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as files from '../../utils/exchange/evidence';
import { tableText } from '../../utils/exchange/table';
import * as zip from '../../utils/exchange/zip';
import * as words from '../../utils/views/evidence';

/** Evidence and its files, with their words in both languages: wanted where the full page is open, so loaded then. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, 'pendampingEvidence', { ...files, ...zip, ...words, tableText });
});
