import { sentences } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { couldNotReadReport } from '../read/could-not-read';
import { soughtLabel } from '../read/labels';
import type { NowCard } from '../view';
import { CHIP } from '../words/chip';
import { blank, button, byHand, openPageButton, say } from './parts';

/** Nothing has been read or entered yet. */
export function nothingYet(scene: Scene): NowCard {
  const hand = byHand(null, scene);
  return {
    ...blank,
    sentence: say('nothingYet', scene),
    facts: [say('nothingYetFact', scene)],
    buttons: [openPageButton(scene), ...hand.buttons],
    forms: hand.forms,
  };
}

/** Of a page that gave nothing, what every page is read for. */
const soughtOf = (what: string): string => (what === 'page' ? 'stage' : what);

/** Says what was sought and what is safe, and offers the way by hand. */
export function couldNotReadNow(what: string, scene: Scene): NowCard {
  const hand = byHand(null, scene);
  const report = couldNotReadReport(scene);
  return {
    ...blank,
    chips: [{ style: 'unread', icon: 'unofficial', text: CHIP[scene.language].unread }],
    sentence: say('couldNotRead', scene),
    facts: [sentences(say('couldNotReadFact', scene, { what: soughtLabel(soughtOf(what), scene) }))],
    buttons: [
      button(say('readAgain', scene), { do: 'read-again' }, 'primary', 'reload'),
      ...hand.buttons,
      button(say('copyReport', scene), { do: 'copy', text: report }, 'link', 'copy'),
    ],
    forms: hand.forms,
  };
}
