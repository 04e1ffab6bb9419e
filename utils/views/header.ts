import { months } from './dates';
import { plain } from './kit/fill';
import type { Scene } from './kit/scene';
import type { Panel } from './view';
import { HEADER } from './words/header';

/** `Sri Rahayu · Jan–Jun 2024`; without a name the period alone. */
export function header(scene: Scene): Panel['header'] {
  const { name, menu, fold, unfold, resize, grip } = HEADER[scene.language];
  const { period, profile } = scene.findings;
  const shown = months(period.from, period.to, scene.language, 'short');
  const person = plain(profile.name ?? '');
  return { name, who: person ? `${person} · ${shown}` : shown, menu, fold, unfold, resize, grip };
}
