import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSteps } from '../../utils/reading';
import { locate } from '../../utils/reading/locate';
import { memory } from '../../utils/reading/outline/patch';
import { longest } from '../../utils/reading/words/trie';
import { takeHandle } from '../../utils/wire/handle';

/** Injected into boot's world once a page speaks of Pengelolaan Kinerja: eyes that most pages of PMM do not need. */
export default defineUnlistedScript(() => {
  const kept = memory();
  // Without a handle the page that asked has been left; its successor asks for itself.
  takeHandle()?.sees({
    read(options, changes) {
      kept.forget(changes);
      return readSteps(document, options, kept);
    },
    locate: (target) => locate(document, target),
    known: longest,
  });
});
