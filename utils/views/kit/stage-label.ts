import type { Stage } from '../../observations';
import { STAGE_NAMES } from '../words/status';
import { plain } from './fill';
import type { Scene } from './scene';
import { stageOf } from './scene';

/** The site's own label in the period's words, so that people find it on the page. */
export const stageLabel = (stage: Stage, scene: Scene): string =>
  plain(stageOf(scene, stage)?.rule.label ?? '') || STAGE_NAMES[scene.language][stage];
