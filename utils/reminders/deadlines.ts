import type { Day, DeadlineFinding, Findings } from '../engine/findings';
import { daysBetween, plusDays } from './days';
import { endOf, type Matter, NO_TARGET, type Occasion } from './matter';

type Task = NonNullable<DeadlineFinding['window']>['task'];

/** What closes something for the person even while it is somebody else's turn; advice, steps and ratings bind nobody. */
const BINDING: readonly Task[] = ['plan', 'prepare', 'report'];

/** Every closing date that asks something of the person, so many days before. */
export function deadlineMatters(findings: Findings): Matter[] {
  const { days } = findings.settings.reminders;
  const today = findings.now.slice(0, 10);
  return findings.deadlines.filter(asks).flatMap((deadline) => {
    const own = matterOf(deadline);
    const official = earlierOfficial(deadline);
    return [
      ...matter(own, deadline, days, today),
      ...(official ? matter(`${own}/resmi`, official, days, today) : []),
    ];
  });
}

function matter(id: string, deadline: DeadlineFinding, days: readonly number[], today: Day): Matter[] {
  if (deadline.on === null) return [];
  const occasions = before(deadline.on, days, today);
  return [{ ...NO_TARGET, kind: 'deadline', matter: id, deadline, occasions }];
}

/** An official day that an unofficial, later one has taken the place of: who is told of that alone would miss it. */
function earlierOfficial(deadline: DeadlineFinding): DeadlineFinding | null {
  const { on, origin, estimate, others, daysLeft } = deadline;
  const official = others.find((one) => one.origin.by === 'rule' && one.origin.confidence === 'resmi');
  if (!estimate || !official || on === null || daysLeft === null || official.on >= on) return null;
  const rest = others.filter((one) => one !== official);
  return {
    ...deadline,
    on: official.on,
    origin: official.origin,
    estimate: false,
    daysLeft: daysLeft - daysBetween(official.on, on),
    others: [{ on, origin, since: official.since }, ...rest],
  };
}

/** On each of the days before a date that the person chose, 0 being the day itself. */
export function before(on: Day, days: readonly number[], today: Day): Occasion[] {
  return days.map((left) => ({
    occasion: `${left}`,
    anchor: on,
    day: plusDays(on, -left),
    side: 'before',
    until: endOf(on),
    last: on === today,
  }));
}

/** What was handed in is not done until it is approved: the day still counts, and it says whose turn it is. */
export function asks({ part, window: rule, urgency }: DeadlineFinding): boolean {
  if (part === 'done' || urgency === 'done') return false;
  return part !== 'none' || (rule !== null && BINDING.includes(rule.task));
}

/** The same whatever day it is on, and whether it is looked at in its own period or ahead of it. */
export function matterOf({ window: rule, entry, period, stage, on }: DeadlineFinding): string {
  if (rule) return `deadline/${period}/${rule.id}`;
  if (entry !== null) return `deadline/own/${entry}`;
  return `deadline/${period}/page/${stage ?? on}`;
}
