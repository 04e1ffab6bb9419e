import type { DeadlineFinding, NowFinding } from '../../engine/findings';
import { handedInChip, turnChip } from '../chips';
import { ago, daysBetween, plainDate } from '../dates';
import { officialBeside } from '../deadlines/official';
import { sentences } from '../kit/fill';
import { periodName } from '../kit/period-name';
import type { Scene } from '../kit/scene';
import { latest } from '../kit/scene';
import { stageLabel } from '../kit/stage-label';
import type { NowCard } from '../view';
import { about, aheadChip, blank, button, dayWords, fillDate, nowMark, realLeaf, say } from './parts';
import { reminder } from './reminder';
import { reporting } from './reporting';

export type Theirs = Extract<NowFinding, { case: 'theirs' }>;

function sentence(now: Theirs, scene: Scene): string {
  const stage = stageLabel(now.stage, scene);
  if (now.status === 'belum-dimulai') return say('notBegun', scene, { stage });
  if (now.stage === 'penilaian') return say('waitAssess', scene);
  if (now.status !== 'menunggu-persetujuan' || now.stage === 'observasi-kinerja')
    return say('waitObserve', scene, { stage });
  return about(now.stage, 'waitPlan', 'waitOther', scene);
}

/** `Diajukan 19 Maret, 9 hari lalu.`, or since when it was seen waiting; being rated is not handed in. */
export function sinceWords(now: Theirs, scene: Scene): string | null {
  if (!now.since || now.status !== 'menunggu-persetujuan' || now.stage === 'penilaian') return null;
  const day = plainDate(now.since.on, scene.today, scene.language);
  if (!now.since.exact) return say('seenWaiting', scene, { day });
  const days = daysBetween(now.since.on, scene.today);
  return say('handedIn', scene, { day, ago: ago(days, scene.language) });
}

function closes(now: Theirs, deadline: DeadlineFinding, scene: Scene): string | null {
  const plan = now.stage === 'perencanaan';
  const past = (deadline.daysLeft ?? 0) < 0;
  const day = dayWords(deadline, scene);
  if (past)
    return sentences(
      say(deadline.estimate ? 'estimatedBehind' : plan ? 'planClosed' : 'closedBehind', scene, { day }),
      plan ? reporting(scene) : null,
    );
  if (deadline.estimate) return sentences(say('estimated', scene, { day }), officialBeside(deadline, scene));
  return say(plan ? 'planCloses' : 'closes', scene, { day });
}

/** Where no source gives the day on which rating ends, that is said. */
function noEnd(now: Theirs, scene: Scene): string | null {
  if (now.stage !== 'penilaian' || now.deadline?.on) return null;
  const period = periodName(scene.findings.period, scene.language);
  return say('noEndDate', scene, { period });
}

function rater(now: Theirs, scene: Scene): string | null {
  if (now.stage !== 'penilaian' || now.status === 'belum-dimulai') return null;
  if (now.turn === 'superior-or-dinas') return say('dinasFirst', scene);
  return scene.ruleset?.superior === 'pejabat-penilai-kinerja' ? say('asRater', scene) : null;
}

const noUploads = (now: Theirs, scene: Scene): boolean =>
  now.stage === 'penilaian' && latest(scene.ruleset ? [scene.ruleset.uploads] : []) === false;

function facts(now: Theirs, scene: Scene): string {
  const nothing = say(noUploads(now, scene) ? 'nothingToUpload' : 'nothingToFill', scene);
  const until = now.deadline?.on ? closes(now, now.deadline, scene) : null;
  return sentences(rater(now, scene), sinceWords(now, scene), until, nothing, noEnd(now, scene));
}

/** The window whose day no source gives, so that the person's date lands beside it. */
const undated = (now: Theirs, scene: Scene): DeadlineFinding | null =>
  scene.findings.deadlines.find(
    (one) =>
      one.window !== null &&
      one.stage === now.stage &&
      one.on === null &&
      one.period === scene.findings.period.id,
  ) ?? null;

/** Waiting for someone else: who, since when, until when, and that nothing needs doing. */
export function theirs(now: Theirs, scene: Scene): NowCard {
  const chip = turnChip(now.turn, scene);
  const asked = now.status === 'menunggu-persetujuan' && now.stage !== 'penilaian';
  const copy = button(
    say('copyReminder', scene),
    { do: 'copy', text: reminder(now, scene) },
    'primary',
    'copy',
  );
  const missing =
    now.stage === 'penilaian' && !now.deadline?.on ? fillDate(undated(now, scene), scene) : null;
  const ahead = (now.deadline?.daysLeft ?? -1) >= 0;
  const safe = asked && !ahead && now.deadline?.behind ? [handedInChip(scene)] : [];
  return {
    ...blank,
    chips: [...(chip ? [chip] : []), ...aheadChip(now.deadline, scene), ...safe],
    sentence: sentence(now, scene),
    facts: [facts(now, scene)],
    leaf: ahead ? realLeaf(now.deadline, scene) : null,
    buttons: asked ? [copy] : (missing?.buttons ?? []),
    mark: nowMark(now.deadline, now.stage, scene),
    forms: missing?.forms ?? [],
  };
}
