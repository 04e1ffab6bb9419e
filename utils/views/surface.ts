import { when } from './dates';
import { fill } from './kit/fill';
import type { Scene } from './kit/scene';
import type { Panel, Rich } from './view';
import { ERRORS } from './words/form';
import { SURFACE } from './words/header';

function offline(scene: Scene): Rich {
  const words = SURFACE[scene.language];
  const { lastRead } = scene.findings;
  if (lastRead === null) return [{ strong: words.offline }, words.offlineNone];
  const told = fill(words.offlineRead, { when: when(lastRead, scene.today, scene.language) });
  return [{ strong: words.offline }, ` ${told}`];
}

/** Words that surfaces need beside the cards. */
export function surface(scene: Scene): Panel['words'] {
  const { updatedTitle, updatedText, reload, later, offlineRead, offlineNone, ...words } =
    SURFACE[scene.language];
  return {
    ...words,
    updated: { title: updatedTitle, text: updatedText, reload, later },
    underWay: words.underWay,
    needsAttention: ERRORS[scene.language]['needs-attention'],
    offline: offline(scene),
  };
}
