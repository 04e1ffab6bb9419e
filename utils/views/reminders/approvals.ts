import type { ApprovalsFinding } from '../../engine/findings';
import { toneOf } from '../chips';
import { duration, fullDate, number } from '../dates';
import { fill, sentences } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { leaf } from '../leaf';
import { originMark, unique } from '../marks';
import type { ReminderItem } from '../view';
import { REMINDERS } from '../words/reminders-page';

/** All that waits for the superior, as one: how much, how long, until when. Nobody is named. */
export function approvalsItem({ waiting, oldest, groups }: ApprovalsFinding, scene: Scene): ReminderItem {
  const words = REMINDERS[scene.language];
  const { language, today } = scene;
  const closing = groups
    .flatMap(({ closes }) => (closes?.on && (closes.daysLeft ?? -1) >= 0 ? [closes] : [])) // no day closes it
    .sort((one, other) => (one.daysLeft ?? 0) - (other.daysLeft ?? 0))[0];
  const day = fullDate(closing?.on ?? '', today, language);
  const closes = closing ? fill(closing.estimate ? words.closesEstimate : words.closes, { day }) : null;
  const waits = oldest ? fill(words.oldest, { days: duration(oldest.days, language) }) : null;
  return {
    leaf: closing?.on && !closing.estimate ? leaf(closing.on, toneOf(closing.daysLeft ?? 0), scene) : null,
    title: fill(words.approvals, { n: number(waiting, language) }),
    text: sentences(waits, closes),
    marks: unique([closing ? originMark(closing.origin, scene, 'short') : null]),
  };
}
