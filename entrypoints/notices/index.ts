import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { observeNotice } from '../../utils/notices/observe';
import { verdictOf } from '../../utils/notices/verdict';
import { mayTell, noticeAround, rootsIn, sightNotices } from '../../utils/reading/notice';
import { type MeaningsSide, takeHandle } from '../../utils/wire/handle';

/**
 * Injected into boot's world together with the reader: eyes and rules for red notices. What their sentences mean comes
 * after it, on the first page that needs it; until then no notice may be put away. Hiding is boot's own.
 */
export default defineUnlistedScript(() => {
  // Without a handle the page that asked has been left; its successor asks for itself.
  const handle = takeHandle();
  let meanings: MeaningsSide = {
    understand() {
      handle?.wantsMeanings();
      return 'unknown';
    },
    nobodysHere: () => false,
  };
  handle?.judges({
    learn(given) {
      meanings = given;
    },
    judge: (root, today) =>
      sightNotices(root).map((sighting) => ({
        box: sighting.element,
        said: observeNotice(sighting, verdictOf(sighting, today, meanings)),
      })),
    mayTell,
    rootsIn,
    ask(node, today) {
      const sighting = noticeAround(node);
      if (!sighting) return null;
      const judgement = verdictOf(sighting, today, meanings);
      const { text, red, stage, verdict } = observeNotice(sighting, judgement);
      return { text, red, stage, verdict, rule: judgement.reason };
    },
  });
});
