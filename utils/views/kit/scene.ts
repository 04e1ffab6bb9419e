import type { Day, Findings, RemindersFinding, StageFinding } from '../../engine/findings';
import type { Stage } from '../../observations';
import type { Ruleset, Source } from '../../rulesets/schema';
import { dayOf } from '../dates';
import type { Closed, Whose } from '../view';
import type { Language } from '../words/both';
import { sourceOf } from './rule-source';
import { superiorName } from './superior';

/** Data that the background lends: sources for marks, rulesets for choices and activity lists. */
export interface Lent {
  sources: readonly Source[];
  rulesets: readonly Ruleset[];
  /** Version of the extension, for the menu's last line. */
  version?: string;
  /** What was reminded of, with the findings that it was found in: those of the period of today. */
  due?: { findings: Findings; reminders: RemindersFinding };
  /** Path of the page that was read last. */
  path?: string | null;
  /** How many people are known by name. */
  people?: number;
  /** The way to another person's record; `null` where there is nobody else. */
  whose?: Whose | null;
  /** Whether the person in view has a lock; absent where nobody is. */
  hasLock?: boolean | null;
  /** Nobody's facts may be shown: what stands in their place. */
  closed?: Closed | null;
  /** What is entered goes to other computers too, over the account of the browser. */
  synced?: boolean;
}

/** All that a card needs to find its words. */
export interface Scene {
  findings: Findings;
  language: Language;
  today: Day;
  sources: readonly Source[];
  rulesets: readonly Ruleset[];
  /** Rules of the period in view, `null` where there are none. */
  ruleset: Ruleset | null;
  /** Who decides, as a name inside a sentence: `Kepala Sekolah`. */
  superior: string;
  version: string | null;
  path: string | null;
  people: number;
}

export function scene(findings: Findings, lent: Lent): Scene {
  const ruleset = lent.rulesets.find((one) => one.id === findings.period.id) ?? null;
  const language = findings.settings.language;
  return {
    findings,
    language,
    today: dayOf(findings.now),
    sources: [...lent.sources, ...findings.ruleFiles.map((one) => sourceOf(one, language))],
    rulesets: lent.rulesets,
    ruleset,
    superior: superiorName(findings, language),
    version: lent.version ?? null,
    path: lent.path ?? null,
    people: lent.people ?? 0,
  };
}

/** Stages and their inner steps in one row. */
export const allStages = (findings: Findings): StageFinding[] =>
  findings.stages.flatMap((one) => [one, ...one.steps]);

/** `null` where the ruleset knows no such stage. */
export const stageOf = (scene: Scene, stage: Stage | null): StageFinding | null =>
  allStages(scene.findings).find((one) => one.stage === stage) ?? null;

/** The latest value of a dated list, `null` when unknown. */
export const latest = <T>(values: readonly { value: T | null }[] | undefined): T | null =>
  values?.[values.length - 1]?.value ?? null;
