import type { Stage } from '../observations';
import type { Ruleset, RuleWindow } from '../rulesets/schema';
import type { Case } from './case';
import { closingWindow } from './closing';
import { dayAfter } from './days';
import type { Advised, Day } from './findings';
import { inForce } from './in-force';
import { ruleOrigin } from './origin';
import { filesOf, withFiles } from './rule-files';

/** A window of the ruleset as it concerns one person. */
export interface Stretch {
  /** The window's id; those of the next period carry the period's before it, since both have a `plan`. */
  id: string;
  rule: RuleWindow;
  period: string;
  /** Of the period that is looked at, not of the next one. */
  own: boolean;
}

/** How far ahead the next period's first dates are worth knowing, in days. */
const AHEAD = 92;
/** What of the next period is done before or at its start. */
const EARLY: readonly RuleWindow['task'][] = ['prepare', 'plan'];

export function stretchesOf(c: Case): Stretch[] {
  const own = windowsFor(c, c.rules).map((rule) => ({ id: rule.id, rule, period: c.period.id, own: true }));
  const next = windowsFor(c, c.next).filter((rule) => EARLY.includes(rule.task) && isNear(rule, c.today));
  const period = c.next?.id ?? '';
  return [...own, ...next.map((rule) => ({ id: `${period}-${rule.id}`, rule, period, own: false }))];
}

/** With the dates of the files that the person took in, so that whoever asks for a date has them. */
function windowsFor(c: Case, rules: Ruleset | null): RuleWindow[] {
  if (!rules) return [];
  const mine = rules.windows.filter((one) => one.who.some((who) => c.who.includes(who)));
  return withFiles(mine, filesOf(c.memory.entries, rules.id), c.who);
}

function isNear(rule: RuleWindow, today: Day): boolean {
  const closes = inForce(rule.closes, today).holds?.value ?? null;
  return closes !== null && closes >= today && closes <= dayAfter(today, AHEAD);
}

/** The window of this period that closes a stage. */
export function closingOf(stage: Stage, stretches: readonly Stretch[]): Stretch | null {
  const mine = stretches.filter((one) => one.own);
  const closing = closingWindow(
    stage,
    mine.map((one) => one.rule),
  );
  return mine.find((one) => one.rule === closing) ?? null;
}

/** The months that hold for it, where a source names months and no days. */
export function monthsOf(values: RuleWindow['months'], today: Day): Advised | null {
  const holds = values ? inForce(values, today).holds : null;
  return holds?.value ? { ...holds.value, origin: ruleOrigin(holds) } : null;
}

/** Whether a stage can be started by the calendar; `unknown` where no source says from when on. */
export function openingOf(
  stage: Stage,
  stretches: readonly Stretch[],
  today: Day,
): 'opened' | 'not-yet' | 'unknown' {
  const mine = stretches.filter((one) => one.own && one.rule.stage === stage);
  const starts = mine.flatMap(({ rule }) => startOf(rule, today) ?? []);
  if (starts.length === 0) return 'unknown';
  return starts.some((day) => day <= today) ? 'opened' : 'not-yet';
}

function startOf(rule: RuleWindow, today: Day): Day | null {
  const months = monthsOf(rule.months, today);
  return inForce(rule.opens, today).holds?.value ?? (months ? `${months.from}-01` : null);
}
