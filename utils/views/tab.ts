import type { DeadlineFinding } from '../engine/findings';
import { iconOf, timeChip, turnChip } from './chips';
import { fullDate, number, plainDate, timeLeft } from './dates';
import { windowTitle } from './deadlines/window-title';
import { capital, fill, sentences, small } from './kit/fill';
import type { Scene } from './kit/scene';
import { stageOf } from './kit/scene';
import type { Chip, NowCard, Tab, Tone } from './view';
import { TAB } from './words/tab';

interface Due {
  finding: DeadlineFinding;
  tone: Tone;
  days: number;
  left: string;
  title: string;
}

const PRESSING: readonly Tone[] = ['overdue', 'urgent', 'soon'];

/** The date that the tab counts to: the one `now` speaks of, else the nearest that presses. */
function due(scene: Scene): Due | null {
  const { answer, deadlines } = scene.findings;
  const told = 'deadline' in answer && answer.deadline ? [answer.deadline] : [];
  const finding = [...told, ...deadlines].find(
    (one) => one.daysLeft !== null && PRESSING.includes(one.urgency) && isSure(one),
  );
  if (!finding || finding.daysLeft === null) return null;
  const days = finding.daysLeft;
  const left = timeLeft(days, scene.language);
  return { finding, tone: finding.urgency, days, left, title: small(windowTitle(finding, scene)) };
}

/** An own date without an hour counts; a past one of unknown part does not. */
const isSure = (one: DeadlineFinding): boolean => (one.daysLeft ?? 0) >= 0 || one.urgency === 'overdue';

/** Whose turn it is in the stage that `now` speaks of. */
function turn(scene: Scene): string | null {
  const { answer } = scene.findings;
  if (!('stage' in answer)) return null;
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
    text: sentences(`${day}.`, turn(scene)),
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
    found && found.days >= 0 ? plainDate(found.finding.on ?? '', scene.today, scene.language) : null;
  const text = [turn(scene), until && fill(words.until, { day: until })].filter(Boolean).join(' · ');
  const chip: Chip | null = found ? timeChip(found.days, scene, 'short') : null;
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

/** The folded panel: a mark, with a count only when a date presses. */
export function tab(now: NowCard, scene: Scene): Tab {
  const found = due(scene);
  return {
    ...look(found, scene),
    name: name(found, now, scene),
    peek: peek(found, now, scene),
    bar: bar(found, now, scene),
  };
}
