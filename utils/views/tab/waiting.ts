import { timeChip, turnChip } from '../chips';
import { number } from '../dates';
import { sentences } from '../kit/fill';
import type { Scene } from '../kit/scene';
import type { NowCard, Tab } from '../view';
import { SUPERIOR_NOW } from '../words/superior';
import { TAB } from '../words/tab';

/** A superior's tab counts what waits for them, never days; `null` where nothing does. */
export function waitingTab(now: NowCard, scene: Scene): Tab | null {
  const { answer } = scene.findings;
  if (answer.case !== 'approvals') return null;
  const words = TAB[scene.language];
  const left = answer.closes?.daysLeft ?? null;
  const text = now.facts[now.facts.length - 1] ?? '';
  return {
    tone: 'you',
    icon: 'person-filled',
    number: number(answer.waiting, scene.language),
    unit: SUPERIOR_NOW[scene.language].unit,
    name: sentences(words.open, `${now.sentence}.`),
    peek: { title: now.sentence, text, hint: words.hint },
    bar: {
      title: now.sentence,
      text: turnChip('you', scene)?.text ?? text,
      chip: left === null ? null : timeChip(left, scene, 'short'),
    },
  };
}
