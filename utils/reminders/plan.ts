import type { Findings, ReminderFinding } from '../engine/findings';
import { approvalMatters, closingMatters } from './approvals';
import { weekdayNear } from './days';
import { deadlineMatters } from './deadlines';
import { firstOf, type Settings } from './hours';
import type { Matter, Occasion } from './matter';
import { openingMatters } from './opens';
import { turnMatters, waitingMatters } from './stages';

/**
 * All that there is to remind of as things stand. `others`: other periods of the same person, each of which knows its
 * own matters best: one that has just ended, one that is prepared early.
 */
export function mattersOf(findings: Findings, others: readonly Findings[] = []): Matter[] {
  if (others.length === 0) return mattersIn(findings);
  const known = others.map((one) => one.period.id);
  return [
    ...mattersIn(findings).filter((one) => !known.includes(periodOf(one))),
    ...others.flatMap((other) => mattersIn(other).filter((one) => periodOf(one) === other.period.id)),
  ];
}

/** Second in the name of every matter. */
const periodOf = ({ matter }: Matter): string => matter.split('/')[1] ?? '';

function mattersIn(findings: Findings): Matter[] {
  return [
    ...deadlineMatters(findings),
    ...openingMatters(findings),
    ...turnMatters(findings),
    ...waitingMatters(findings),
    ...approvalMatters(findings),
    ...closingMatters(findings),
  ];
}

/** Every reminder of these matters, past and to come, each with the time on the person's wall at which it is due. */
export function plan(matters: readonly Matter[], settings: Settings): ReminderFinding[] {
  return matters.flatMap((matter) => matter.occasions.map((one) => reminder(matter, one, settings)));
}

/** Written out: every sweep makes all of them, and a rest (`...matter`) costs more than all else in it. */
function reminder(
  { kind, matter, deadline, stage, submission, group }: Matter,
  { occasion, anchor, day, side, until, last }: Occasion,
  { weekdays, quiet }: Settings,
): ReminderFinding {
  const due = firstOf(weekdays ? weekdayNear(day, side) : day, quiet);
  const id = `${matter}/${occasion}/${anchor}`;
  const about = { kind, matter, deadline, stage, submission, group };
  return { ...about, id, occasion, anchor, was: null, due, until, last };
}
