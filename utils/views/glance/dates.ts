import type { DeadlineFinding } from '../../engine/findings';
import { nearest } from '../deadlines';
import { deadlineRow, differing } from '../deadlines/row';
import type { Scene } from '../kit/scene';
import { originMark } from '../marks';
import type { Glance, GlanceDate } from '../view';
import { DEADLINES } from '../words/deadlines';

/** What is sure needs no mark at a glance; what is estimated or only told never goes without. */
function unsure(finding: DeadlineFinding, scene: Scene): GlanceDate['mark'] {
  const mark = originMark(finding.origin, scene, 'short');
  return mark?.icon === 'unofficial' ? mark : null;
}

function date(finding: DeadlineFinding, scene: Scene): GlanceDate {
  const { leaf, title, left } = deadlineRow(finding, scene);
  return { leaf, title, left, detail: differing(finding, scene), mark: unsure(finding, scene) };
}

/** The same three dates as in the sidebar. */
export function glanceDates(title: string, scene: Scene): Glance['dates'] {
  const rows = nearest(scene).map((one) => date(one, scene));
  return { title, none: rows.length === 0 ? DEADLINES[scene.language].none : null, rows };
}
