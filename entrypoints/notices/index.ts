import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { observeNotice } from '../../utils/notices/observe';
import { verdictOf } from '../../utils/notices/verdict';
import { mayTell, noticeAround, sightNotices } from '../../utils/reading/notice';
import { takeHandle } from '../../utils/wire/handle';

/** Injected into boot's world together with the reader: eyes and rules for red notices. Hiding is boot's own. */
export default defineUnlistedScript(() => {
  // Without a handle the page that asked has been left; its successor asks for itself.
  takeHandle()?.judges({
    judge: (root, today) =>
      sightNotices(root).map((sighting) => ({
        box: sighting.element,
        said: observeNotice(sighting, verdictOf(sighting, today)),
      })),
    mayTell,
    ask(node, today) {
      const sighting = noticeAround(node);
      if (!sighting) return null;
      const judgement = verdictOf(sighting, today);
      const { text, red, stage, verdict } = observeNotice(sighting, judgement);
      return { text, red, stage, verdict, rule: judgement.reason };
    },
  });
});
