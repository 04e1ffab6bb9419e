import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { dataPart } from '../../utils/views/overview/data';
import { opened } from '../../utils/views/overview/opened';

/** The wording of “Data Anda”, in both languages: the worker loads it when the full page comes to that. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, 'pendampingData', { dataPart, opened });
});
