import type { SubmissionFinding } from '../../engine/findings';
import type { ApprovalKind } from '../../observations';
import { dayOf, daysBetween, duration, shortDate } from '../dates';
import { fill } from '../kit/fill';
import type { Scene } from '../kit/scene';
import type { Chip, SubmissionRow } from '../view';
import { APPROVALS } from '../words/approvals';
import { personName, showPerson } from './show-person';

/** What the superior begins, nobody hands in. */
const NOT_HANDED_IN: readonly (ApprovalKind | null)[] = ['hasil-observasi', 'penilaian', null];
const ICONS = { calm: null, soon: 'clock', urgent: 'alarm' } as const;

function since({ since: { on, exact }, what }: SubmissionFinding, scene: Scene): string {
  const words = APPROVALS[scene.language];
  const day = shortDate(on, scene.today, scene.language);
  if (!exact) return fill(words.seenSince, { day });
  return fill(NOT_HANDED_IN.includes(what) ? words.since : words.handedIn, { day });
}

/** Told only of a row that was last seen before yesterday. */
function age({ seenAt }: SubmissionFinding, scene: Scene): string | null {
  if (daysBetween(dayOf(seenAt), scene.today) <= 1) return null;
  const day = shortDate(dayOf(seenAt), scene.today, scene.language);
  return fill(APPROVALS[scene.language].readOn, { day });
}

function waitChip({ days, wait }: SubmissionFinding, scene: Scene): Chip {
  return { style: wait, icon: ICONS[wait], text: duration(days, scene.language) };
}

/** `longest`: the longest wait of the card in days, which fills the bar. */
export function submissionRow(
  finding: SubmissionFinding,
  longest: number,
  namesakes: boolean,
  scene: Scene,
): SubmissionRow {
  const mark = namesakes ? finding.person.distinct : null;
  return {
    name: personName(finding.person),
    detail: [mark, since(finding, scene), age(finding, scene)].filter(Boolean).join(' · '),
    wait: waitChip(finding, scene),
    bar: longest === 0 ? 0 : finding.days / longest,
    show: showPerson(finding.person, scene, mark),
  };
}
