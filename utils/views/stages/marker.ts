import type { StageFinding } from '../../engine/findings';
import { fill } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { turnUnread } from '../kit/turn-unread';
import type { IconName, StageRow } from '../view';
import { STAGES_WORDS } from '../words/stages';

type Style = StageRow['marker']['style'];

const ICONS: Record<Style, IconName | null> = {
  todo: null,
  yours: 'pencil',
  theirs: 'hourglass',
  done: 'tick',
  locked: 'lock',
};

function style(finding: StageFinding): Style {
  const { status, turn, current } = finding;
  if (status === 'selesai' || status === 'disetujui') return 'done';
  if (status === 'terkunci') return 'locked';
  if (!current || status === null || turnUnread(finding)) return 'todo';
  if (turn === 'you' || turn === 'both') return 'yours';
  return turn === 'nobody' ? 'todo' : 'theirs';
}

/** Says the state without colour, and in words for those who hear it. */
export function marker(
  finding: StageFinding,
  at: number,
  scene: Scene,
): Pick<StageRow, 'marker' | 'markerName'> {
  const kind = style(finding);
  const words = STAGES_WORDS[scene.language];
  const number = kind === 'todo' ? String(at + 1) : null;
  const unread = kind === 'todo' && (finding.status === null || turnUnread(finding));
  return {
    marker: { icon: ICONS[kind], number, style: kind },
    markerName: unread ? words.unread : fill(words[kind], { n: at + 1 }),
  };
}
