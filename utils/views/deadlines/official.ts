import type { DeadlineFinding } from '../../engine/findings';
import { fullDate } from '../dates';
import { fill } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { sourceName } from '../marks';
import { DEADLINES } from '../words/deadlines';

type Other = DeadlineFinding['others'][number];

export const isOfficial = ({ origin }: Pick<Other, 'origin'>): boolean =>
  origin.by === 'rule' && origin.confidence === 'resmi';

/** The official day, wherever a sentence stands on an unofficial one that took its place; `null` where none did. */
export function officialBeside(finding: DeadlineFinding, scene: Scene): string | null {
  const { others, estimate } = finding;
  const official = others.filter(isOfficial).pop(); // the last to be said
  if (!estimate || official?.origin.by !== 'rule') return null;
  const day = fullDate(official.on, scene.today, scene.language);
  const source = sourceName(official.origin.source, scene);
  return fill(DEADLINES[scene.language].official, { day, source });
}
