import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { skeletonOf } from '../../utils/reading/skeleton';
import { takeHandle } from '../../utils/wire/handle';

/** Injected into boot's world when a person wants to report the page: draws it without its people. */
export default defineUnlistedScript(() => {
  // Without a handle the page that asked has been left; its successor asks for itself.
  takeHandle()?.draws((known) => skeletonOf(document, known));
});
