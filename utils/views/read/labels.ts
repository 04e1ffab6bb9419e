import type { Kind, Stage } from '../../observations';
import { fill, plain } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { stageLabel } from '../kit/stage-label';
import { READ, SOUGHT } from '../words/read';
import { STAGE_NAMES } from '../words/status';

const isStage = (what: string): what is Stage => Object.hasOwn(STAGE_NAMES.id, what);
const isKind = (what: string): what is Kind => Object.hasOwn(SOUGHT.id, what);

/** Name of a row: a kind of fact, a stage, or what reading called it. */
export function soughtName(what: string, scene: Scene): string {
  if (isStage(what)) return stageLabel(what, scene);
  if (what === 'approval-state') return READ[scene.language].rows;
  return isKind(what) ? SOUGHT[scene.language][what] : plain(what);
}

/** Inside a sentence: `status “Perencanaan”`. */
export const soughtLabel = (what: string, scene: Scene): string =>
  isStage(what)
    ? fill(READ[scene.language].status, { stage: stageLabel(what, scene) })
    : soughtName(what, scene);
