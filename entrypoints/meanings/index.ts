import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nobodysHere, understand } from '../../utils/notices/verdict/understood';
import { takeHandle } from '../../utils/wire/handle';

/** Injected into boot's world where a red notice stands that only its sentences can decide about. */
export default defineUnlistedScript(() => {
  // Without a handle the page that asked has been left; its successor asks for itself.
  takeHandle()?.means({ understand, nobodysHere });
});
