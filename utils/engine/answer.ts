import type { Stage, Status } from '../observations';
import type { Case } from './case';
import { upcoming } from './deadlines';
import type { DeadlineFinding, NowFinding, StageFinding } from './findings';
import { nothingKnown, unreadable } from './nothing';
import { isFinished } from './status';
import { isTheirs, isYours } from './turn';

/** The one sentence: overdue and yours, yours with the nearest date, theirs, next date, all done. */
export function answerOf(
  c: Case,
  stages: readonly StageFinding[],
  deadlines: readonly DeadlineFinding[],
): NowFinding {
  const what = unreadable(c.memory);
  if (nothingKnown(c.memory))
    return what === null ? { case: 'nothing-yet' } : { case: 'could-not-read', what };
  return (
    overdue(deadlines) ??
    yours(stages) ??
    theirs(stages) ??
    next(deadlines, isOver(stages)) ?? { case: 'done', next: upcoming(deadlines) }
  );
}

/** The one longest past: what comes later in the cycle waits for it. */
function overdue(deadlines: readonly DeadlineFinding[]): NowFinding | null {
  const late = deadlines.find((one) => one.urgency === 'overdue' && one.stage !== null);
  return late?.stage ? { case: 'overdue', stage: late.stage, deadline: late } : null;
}

interface Doing {
  stage: Stage;
  status: Status;
  finding: StageFinding;
  /** A date that is over and does not make late says nothing about what to do. */
  deadline: DeadlineFinding | null;
}

function yours(stages: readonly StageFinding[]): NowFinding | null {
  const mine = doings(stages).filter((one) => isYours(one.finding.turn));
  const first = mine.sort((a, b) => orderOf(a) - orderOf(b))[0];
  if (!first) return null;
  const ahead = (first.deadline?.daysLeft ?? -1) >= 0 ? first.deadline : null;
  return { case: 'yours', stage: first.stage, status: first.status, deadline: ahead };
}

function orderOf(one: Doing): number {
  return one.deadline?.daysLeft ?? Number.MAX_SAFE_INTEGER;
}

function theirs(stages: readonly StageFinding[]): NowFinding | null {
  const waiting = doings(stages).filter((one) => isTheirs(one.finding.turn));
  const last = waiting[waiting.length - 1];
  if (!last) return null;
  const { stage, status, deadline, finding } = last;
  return { case: 'theirs', stage, status, turn: finding.turn, deadline, since: finding.since };
}

/** What is being done: the step where its stage goes by steps, else the stage. The stage's date counts for both. */
function doings(stages: readonly StageFinding[]): Doing[] {
  return stages.flatMap((stage) => {
    const step = stage.status === 'dikerjakan' ? stage.steps.find((one) => one.current && one.status) : null;
    const finding = step ?? stage;
    const { status } = finding;
    return status ? [{ stage: finding.stage, status, finding, deadline: finding.until ?? stage.until }] : [];
  });
}

function isOver(stages: readonly StageFinding[]): boolean {
  return isFinished(stages[stages.length - 1]?.status ?? null);
}

function next(deadlines: readonly DeadlineFinding[], over: boolean): NowFinding | null {
  const deadline = upcoming(deadlines);
  if (!deadline) return null;
  if (deadline.entry !== null && deadline.window === null) return { case: 'own-date', deadline };
  return over ? null : { case: 'next', deadline };
}
