import { fullDate, plainDate } from '../dates';
import { fill } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { stageLabel } from '../kit/stage-label';
import { REMINDER } from '../words/reminder';
import type { Theirs } from './theirs';

/** Greeting by the person's own hour, as it is said in Indonesia. */
function greeting(scene: Scene): string {
  const hour = Number(scene.findings.now.slice(11, 13));
  const { morning, noon, late, night } = REMINDER.greetings;
  if (hour >= 4 && hour < 11) return morning;
  if (hour >= 11 && hour < 15) return noon;
  return hour >= 15 && hour < 18 ? late : night;
}

function closes(now: Theirs, scene: Scene): string {
  const { deadline } = now;
  if (!deadline || deadline.on === null || deadline.estimate) return '';
  const day = fullDate(deadline.on, scene.today, 'id');
  if (now.stage !== 'perencanaan') return fill(REMINDER.closes, { day });
  return fill((deadline.daysLeft ?? 0) < 0 ? REMINDER.planClosed : REMINDER.planCloses, { day });
}

/** The message that *Salin pengingat* copies: polite, Indonesian, only what is known. */
export function reminder(now: Theirs, scene: Scene): string {
  const what = now.stage === 'perencanaan' ? REMINDER.plan : stageLabel(now.stage, scene);
  const values = { greeting: greeting(scene), what, closes: closes(now, scene) };
  if (!now.since?.exact) return fill(REMINDER.undated, values);
  return fill(REMINDER.dated, { ...values, day: plainDate(now.since.on, scene.today, 'id') });
}
