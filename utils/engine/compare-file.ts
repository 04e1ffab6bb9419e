import { type Day, type FilePeriod, type FileWho, type RuleFile, STAGES, type Stage } from '../observations';
import type { Ruleset, RuleWindow } from '../rulesets/schema';
import { closingWindow } from './closing';
import type { FileChange, FileEffect } from './findings';
import { inForce } from './in-force';
import { ruleOrigin } from './origin';
import { closingOf, fileSource, filesOf, withFiles } from './rule-files';
import { monthsOf } from './windows';

interface Question {
  rules: Ruleset;
  /** Files of that period that were taken in before. */
  kept: readonly RuleFile[];
  today: Day;
}

/** The periods of these rules, each with the stages whose days a file can say: those that a window closes. */
export function filePeriods(rulesets: readonly Ruleset[]): FilePeriod[] {
  return rulesets.map(({ id, from, to, windows }) => ({
    ...{ id, from, to },
    stages: STAGES.filter((stage) => closingWindow(stage, windows) !== null),
  }));
}

/**
 * Day by day what a file of rules would change, with the rules and files that stand now. What a page or the person says
 * is not asked here: it goes before any rule. A day of a stage that no window closes is left out; the check refused it.
 */
export function compareFile(file: RuleFile, { rules, kept, today }: Question): FileChange[] {
  const both = filesOf([...kept, file]);
  const all = file.windows.flatMap(({ stage, who, ...days }) =>
    who.flatMap((one) => {
      const mine = rules.windows.filter((rule) => rule.who.includes(one));
      const before = closingOf(stage, withFiles(mine, kept, [one]), one);
      const after = closingOf(stage, withFiles(mine, both, [one]), one);
      if (!before || !after) return [];
      const label = labelOf(stage, rules);
      return (['opens', 'closes'] as const).flatMap((edge): FileChange[] => {
        const says = edge === 'opens' ? days.opensOn : days.closesOn;
        if (says === null) return [];
        const now = nowOf(before, edge, today);
        const holds = inForce(after[edge], today).holds;
        const effect = effectOf(says, now.on, holds?.source === fileSource(file));
        return [{ stage, label, edge, who: [one], says, effect, now }];
      });
    }),
  );
  return merged(all);
}

function labelOf(stage: Stage, { stages }: Ruleset): string {
  return stages.find((one) => one.stage === stage)?.label ?? stage; // a window's stage has its label
}

function nowOf(rule: RuleWindow, edge: FileChange['edge'], today: Day): FileChange['now'] {
  const holds = inForce(rule[edge], today).holds;
  const on = holds?.value ?? null; // dated lists have one value at least, which may be unknown
  const months = on === null && edge === 'closes' ? monthsOf(rule.months, today) : null;
  return { on, origin: ruleOrigin(holds), months };
}

function effectOf(says: Day, now: Day | null, holds: boolean): FileEffect {
  if (says === now) return 'same';
  if (!holds) return 'yields';
  return now === null ? 'fills' : 'changes';
}

/** Days that are alike for teachers and principals stand once. */
function merged(all: readonly FileChange[]): FileChange[] {
  const rows = new Map<string, FileChange & { who: FileWho[] }>();
  for (const one of all) {
    const { who, ...rest } = one;
    const key = JSON.stringify(rest);
    const row = rows.get(key);
    if (row) row.who.push(...who);
    else rows.set(key, { ...rest, who: [...who] });
  }
  return [...rows.values()];
}
