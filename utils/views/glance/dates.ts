import type { DeadlineFinding } from '../../engine/findings';
import { nearest } from '../deadlines';
import { deadlineRow, differing } from '../deadlines/row';
import type { Scene } from '../kit/scene';
import type { Glance, GlanceDate, Mark } from '../view';
import { DEADLINES } from '../words/deadlines';

/** What is sure needs no mark at a glance; what is estimated or only told never goes without. */
function unsure([mark]: readonly Mark[]): GlanceDate['mark'] {
  return mark?.icon === 'unofficial' ? mark : null;
}

function date(finding: DeadlineFinding, scene: Scene): GlanceDate {
  const { leaf, title, left, marks } = deadlineRow(finding, scene);
  return { leaf, title, left, detail: differing(finding, scene), mark: unsure(marks) };
}

/** The same three dates as in the sidebar. */
export function glanceDates(title: string, scene: Scene): Glance['dates'] {
  const rows = nearest(scene).map((one) => date(one, scene));
  return { title, none: rows.length === 0 ? DEADLINES[scene.language].none : null, rows };
}
