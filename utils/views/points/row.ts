import type { ActivityFinding } from '../../engine/findings';
import { number, shortDate } from '../dates';
import { opens } from '../forms/form';
import { fill, plain } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { originMark } from '../marks';
import type { ActivityRow } from '../view';
import { EVIDENCE_EN } from '../words/activities';
import { POINTS } from '../words/points';

function times(activity: ActivityFinding, scene: Scene): string | null {
  const words = POINTS[scene.language];
  const { count, points } = activity;
  if (count === null) return null;
  const n = number(count, scene.language);
  if (count === 1 || points === null) return fill(words.times, { n });
  return fill(words.timesEach, { n, points: number(points, scene.language) });
}

function doneWords(activity: ActivityFinding, scene: Scene): string | null {
  const words = POINTS[scene.language];
  if (activity.done !== true) return null;
  if (activity.doneOn === null) return words.done;
  return fill(words.doneOn, { day: shortDate(activity.doneOn, scene.today, scene.language) });
}

function evidence(activity: ActivityFinding, scene: Scene): string | null {
  const rule = scene.ruleset?.points?.activities.find((one) => one.id === activity.rule);
  if (!rule?.evidence) return null;
  const what = scene.language === 'en' ? (EVIDENCE_EN[rule.evidence] ?? rule.evidence) : rule.evidence;
  return fill(POINTS[scene.language].evidence, { what });
}

/** One activity: how often, whether done, by what it is shown, and its points altogether. */
export function activityRow(activity: ActivityFinding, scene: Scene): ActivityRow {
  const words = POINTS[scene.language];
  const { points, count, entry } = activity;
  const title = plain(activity.title);
  const parts = [
    times(activity, scene),
    doneWords(activity, scene),
    activity.doubt === null ? null : words[activity.doubt],
    evidence(activity, scene),
  ];
  return {
    done: activity.done === true,
    title,
    detail: parts.filter(Boolean).join(' · '),
    points: points === null ? words.unread : number(points * (count ?? 1), scene.language),
    mark: activity.origin.by === 'person' ? originMark(activity.origin, scene) : null,
    edit: entry === null ? null : opens('own-activity', entry, fill(words.change, { title })),
  };
}
