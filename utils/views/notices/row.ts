import type { NoticeFinding } from '../../engine/findings';
import type { Stage } from '../../observations';
import { dayOf, fullYear } from '../dates';
import { fill } from '../kit/fill';
import { type Scene, stageOf } from '../kit/scene';
import { stageLabel } from '../kit/stage-label';
import type { Button, NoticeRow, Why } from '../view';
import { NOTICES } from '../words/notices';

const ICONS = { important: 'overdue', unknown: 'unofficial', away: 'hidden', kept: 'eye' } as const;

/** One red notice: its words, what we know, and the way back. */
export function noticeRow(one: NoticeFinding, scene: Scene): NoticeRow {
  const words = NOTICES[scene.language];
  const hidden = one.standing === 'away' && scene.findings.notices.hides;
  return {
    id: JSON.stringify([one.standing, one.stage, one.text]),
    tone: one.standing,
    icon: one.standing === 'away' && !hidden ? 'info' : ICONS[one.standing],
    label: one.stage ? fill(words.redIn, { stage: stageLabel(one.stage, scene) }) : words.red,
    quote: fill(words.quote, { text: one.text }),
    text: known(one, scene),
    hidden,
    back: [words.isBack],
    why: why(one, scene),
    buttons: buttons(one, hidden, scene),
  };
}

/** What we know of it, and what was done: only what is so on the page. */
function known(one: NoticeFinding, scene: Scene): string[] {
  const words = NOTICES[scene.language];
  if (one.standing === 'important') return [words.isImportant];
  if (one.standing === 'unknown') return [words.isUnknown];
  if (one.standing === 'kept') return [words.isKept];
  if (one.own) return [words.isOwn, done(scene)];
  const stage = one.stage && notBegun(one.stage, scene) ? stageLabel(one.stage, scene) : null;
  return [stage ? fill(words.notBegun, { stage }) : words.state, done(scene)];
}

/** A page said so today: what an older one said may have changed. */
function notBegun(stage: Stage, scene: Scene): boolean {
  const found = stageOf(scene, stage);
  const origin = found?.origin; // no such stage in these rules: nothing is known of it
  return found?.status === 'belum-dimulai' && origin?.by === 'page' && dayOf(origin.seenAt) === scene.today;
}

function done(scene: Scene): string {
  const words = NOTICES[scene.language];
  const { mode, hides } = scene.findings.notices;
  if (hides) return words.isHidden;
  if (mode === 'put-away') return words.isPaused;
  return mode === 'mark' ? words.isMarked : words.isOff;
}

function why(one: NoticeFinding, scene: Scene): Why | null {
  const words = NOTICES[scene.language];
  const label = words.why;
  if (one.standing === 'important') return { label, text: [words.whyImportant, words.whyNever] };
  if (one.standing === 'unknown') return { label, text: [words.whyUnknown] };
  if (one.standing === 'kept' || one.own) return null; // the person knows why
  return { label, text: [words.whyAway, source(scene), words.whyOnly] };
}

/** The one source, with its day. */
export function source(scene: Scene): string {
  const { basis } = scene.findings.notices;
  const on = basis.by === 'rule' ? scene.sources.find((one) => one.id === basis.source)?.on : null;
  return fill(NOTICES[scene.language].whySource, { day: on ? fullYear(on, scene.language) : '' });
}

function buttons(one: NoticeFinding, hidden: boolean, scene: Scene): Button[] {
  const words = NOTICES[scene.language];
  const back: Button = {
    label: words.bringBack,
    icon: 'undo',
    style: 'secondary',
    intent: { do: 'bring-back', text: one.text },
  };
  if (one.own) {
    const label = one.standing === 'kept' ? words.hideAgain : words.forget;
    const remove = { label, icon: null, style: 'link' as const, intent: forget(one.own) };
    return hidden ? [back, remove] : [remove];
  }
  if (one.standing === 'away') return hidden ? [back, rule('show', one, scene)] : [];
  return one.mayIgnore ? [rule('ignore', one, scene)] : [];
}

export function forget(entry: string): Button['intent'] {
  return { do: 'remove', entry };
}

/** A rule of the person's own for these words in this stage. */
function rule(
  to: 'show' | 'ignore',
  { text, stage }: { text: string; stage: Stage | null },
  scene: Scene,
): Button {
  const words = NOTICES[scene.language];
  return {
    label: to === 'show' ? words.always : words.ignore,
    icon: null,
    style: to === 'show' ? 'link' : 'secondary',
    intent: {
      do: 'submit',
      form: 'notice-rule',
      target: null,
      values: { text, stage: stage ?? '', rule: to },
    },
  };
}
