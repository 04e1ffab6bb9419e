import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../../utils/reading';
import { locate } from '../../utils/reading/locate';
import { takeHandle } from '../../utils/wire/handle';

/** Injected into boot's world once a page speaks of Pengelolaan Kinerja: eyes that most pages of PMM do not need. */
export default defineUnlistedScript(() => {
  // Without a handle the page that asked has been left; its successor asks for itself.
  takeHandle()?.sees({
    read: (options) => readPage(document, options),
    locate: (target) => locate(document, target),
  });
});
