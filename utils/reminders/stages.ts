import type { Findings, StageFinding } from '../engine/findings';
import { plusDays } from './days';
import { type Matter, NO_TARGET, type Occasion, WHILE_IT_IS_SO } from './matter';

/** An approval that has waited for so many days. */
export const WAITED = [3, 7] as const;

/** On the morning after something became the person's turn again: the superior changed it, or gave it back. */
export function turnMatters(findings: Findings): Matter[] {
  return alive(findings).flatMap((stage) => {
    if (stage.turn !== 'you' || !isNews(stage) || stage.since === null) return [];
    const occasion = since(String(stage.status), stage.since.on, 1);
    return [matterOf('turn', stage, findings, [occasion])];
  });
}

/** What the person handed in and nobody has decided; a rating takes its time and asks nothing of anybody. */
export function waitingMatters(findings: Findings): Matter[] {
  return alive(findings).flatMap((stage) => {
    if (stage.status !== 'menunggu-persetujuan' || stage.stage === 'penilaian' || stage.since === null)
      return [];
    const { on } = stage.since;
    const occasions = WAITED.map((days) => since(`${days}`, on, days));
    return [matterOf('waits', stage, findings, occasions)];
  });
}

/** So many days after a day. It cannot be told before it is so: a weekend moves it on, not back. */
export function since(occasion: string, on: string, days: number): Occasion {
  const day = plusDays(on, days);
  return { occasion, anchor: on, day, side: 'after', until: WHILE_IT_IS_SO, last: false };
}

/** Stages, and the steps in place of one whose steps are known. */
function alive({ stages }: Findings): StageFinding[] {
  const all = stages.flatMap((one) =>
    one.steps.some((step) => step.status !== null) ? one.steps : [one, ...one.steps],
  );
  return all.filter((one) => !one.passed);
}

/** A stage that opens by the calendar is told of by its opening. */
function isNews({ status, until }: StageFinding): boolean {
  if (status === 'ada-penyesuaian' || status === 'perlu-perbaikan') return true;
  return status === 'belum-dimulai' && (until?.opensOn ?? null) === null; // no date closes it: no opening either
}

function matterOf(
  kind: 'turn' | 'waits',
  stage: StageFinding,
  { period }: Findings,
  occasions: Occasion[],
): Matter {
  return { ...NO_TARGET, kind, matter: `${kind}/${period.id}/${stage.stage}`, stage, occasions };
}
