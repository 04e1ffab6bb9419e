import type { StageFinding } from '../../engine/findings';
import { daysBetween, duration } from '../dates';
import { capital, fill } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { stageLabel } from '../kit/stage-label';
import { originMark, unique } from '../marks';
import type { ReminderItem } from '../view';
import { REMINDERS } from '../words/reminders-page';

type Said = Pick<ReminderItem, 'title' | 'text'>;

/** It became the person's turn. */
function turn({ stage, status }: StageFinding, scene: Scene): Said {
  const words = REMINDERS[scene.language];
  const isPlan = stage === 'perencanaan';
  const values = { superior: scene.superior, stage: stageLabel(stage, scene) };
  const say = (title: string, text: string) => ({
    title: capital(fill(title, values)),
    text: capital(fill(text, values)),
  });
  if (status === 'ada-penyesuaian') return say(isPlan ? words.agreePlan : words.agree, words.agreeText);
  if (status === 'perlu-perbaikan') return say(isPlan ? words.correctPlan : words.correct, words.correctText);
  return say(words.start, words.startText);
}

/** What the person handed in waits for somebody. */
function waits({ stage, since }: StageFinding, scene: Scene): Said {
  const words = REMINDERS[scene.language];
  const days = duration(daysBetween(since?.on ?? scene.today, scene.today), scene.language); // since is known here
  const label = stageLabel(stage, scene);
  return {
    title: fill(stage === 'perencanaan' ? words.waitsPlan : words.waits, { days, stage: label }),
    text: fill(words.waitsText, { superior: scene.superior }),
  };
}

export function stageItem(kind: 'turn' | 'waits', finding: StageFinding, scene: Scene): ReminderItem {
  const said = kind === 'turn' ? turn(finding, scene) : waits(finding, scene);
  return { leaf: null, ...said, marks: unique([originMark(finding.origin, scene, 'short')]) };
}
