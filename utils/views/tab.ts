import { iconOf, timeChip, turnChip } from './chips';
import { fullDate, number, plainDate } from './dates';
import { capital, fill, sentences, small } from './kit/fill';
import type { Scene } from './kit/scene';
import { stageOf } from './kit/scene';
import { turnUnread } from './kit/turn-unread';
import { type Due, dueOf } from './tab/due';
import { waitingTab } from './tab/waiting';
import type { Chip, NowCard, Tab } from './view';
import { TAB } from './words/tab';

/** Whose turn it is in the stage that `now` speaks of. */
function turn(scene: Scene): string | null {
  const { answer } = scene.findings;
  if (!('stage' in answer) || turnUnread(stageOf(scene, answer.stage))) return null;
  const yours = answer.case === 'yours' || answer.case === 'overdue';
  const whose = answer.case === 'theirs' ? answer.turn : (stageOf(scene, answer.stage)?.turn ?? 'you');
  return turnChip(yours && whose === 'nobody' ? 'you' : whose, scene)?.text ?? null;
}

function name(found: Due | null, now: NowCard, scene: Scene): string {
  const words = TAB[scene.language];
  if (scene.findings.answer.case === 'could-not-read') return sentences(words.open, words.unreadName);
  if (!found) return sentences(words.open, `${now.sentence}.`);
  const left = found.days < 0 ? found.left : small(found.left);
  const told = fill(found.days < 0 ? words.lateName : words.nearest, { left, title: found.title });
  return sentences(words.open, told);
}

function peek(found: Due | null, now: NowCard, scene: Scene): Tab['peek'] {
  const words = TAB[scene.language];
  if (!found) return { title: now.sentence, text: turn(scene) ?? now.facts[0] ?? '', hint: words.hint };
  const day = fullDate(found.finding.on ?? '', scene.today, scene.language);
  return {
    title: fill(words.peek, { left: found.left, title: found.title }),
    text: sentences(`${day}.`, found.told ? turn(scene) : null),
    hint: words.hint,
  };
}

/** On a phone: the deed in a few words, whose turn and until when. */
function bar(found: Due | null, now: NowCard, scene: Scene): Tab['bar'] {
  const words = TAB[scene.language];
  const { answer } = scene.findings;
  const plan = answer.case === 'yours' && answer.stage === 'perencanaan' ? answer.status : null;
  const deed = plan === 'ada-penyesuaian' ? words.agreePlan : plan === 'dikerjakan' ? words.submitPlan : null;
  const until =
    found?.told && found.days >= 0 ? plainDate(found.finding.on ?? '', scene.today, scene.language) : null;
  const text = [
    turn(scene),
    until && fill(found?.finding.estimate ? words.estimated : words.until, { day: until }),
  ]
    .filter(Boolean)
    .join(' · ');
  const chip: Chip | null = found?.told ? timeChip(found.days, scene, 'short') : null;
  return { title: deed ?? now.sentence, text: capital(text) || (now.facts[0] ?? ''), chip };
}

function look(found: Due | null, scene: Scene): Pick<Tab, 'tone' | 'icon' | 'number' | 'unit'> {
  const words = TAB[scene.language];
  const unread = scene.findings.answer.case === 'could-not-read';
  if (unread) return { tone: 'unread', icon: 'unofficial', number: null, unit: null };
  if (!found) return { tone: 'calm', icon: null, number: null, unit: null };
  return {
    tone: found.tone,
    icon: iconOf(found.tone),
    number: number(Math.abs(found.days), scene.language),
    unit: found.days < 0 ? words.late : found.days === 1 ? words.day : words.days,
  };
}

/** The folded panel: a mark, with a count only when a date presses or somebody waits for a superior. */
export function tab(now: NowCard, scene: Scene): Tab {
  const waiting = waitingTab(now, scene);
  if (waiting) return waiting;
  const found = dueOf(scene);
  return {
    ...look(found, scene),
    name: name(found, now, scene),
    peek: peek(found, now, scene),
    bar: bar(found, now, scene),
  };
}
