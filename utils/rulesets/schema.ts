import * as z from 'zod/mini';
import { STAGES } from '../observations/vocabulary';
import { CONFIDENCES, dated, day, months, sourced } from './sourced';

export { CONFIDENCES, type Confidence, type Sourced } from './sourced';

const WHO = ['guru', 'kepala-sekolah'] as const;

/**
 * A stretch of days in which something can be done. `task` says what; `advice` binds nobody.
 * Handing in `stage` puts the closing date behind a person.
 */
const ruleWindow = z.object({
  id: z.string(),
  stage: z.enum(STAGES),
  task: z.enum(['plan', 'campaign', 'carry-out', 'report', 'assess', 'prepare', 'advice']),
  /** The period that the window belongs to, when it is prepared in the period before (`2027` in `2026`). */
  forPeriod: z.nullable(z.string()),
  who: z.array(z.enum(WHO)),
  opens: dated(day),
  closes: dated(day),
  /** The months, where a source names no days. */
  months: z.optional(dated(months)),
  /** `true`: whoever missed the closing date can still finish; they are late, not shut out. */
  lateOpen: z.optional(sourced(z.boolean())),
});
export type RuleWindow = z.infer<typeof ruleWindow>;

/** Steps are rows of their own, after the stage that lists them in `steps`. */
const ruleStage = z.object({
  stage: z.enum(STAGES),
  steps: z.array(z.enum(STAGES)),
  /** The site's own label in this generation, Indonesian. */
  label: z.string(),
  source: z.string(),
  confidence: z.enum(CONFIDENCES),
  since: day,
  checkedOn: day,
  /** The months in which the step is advised; binds nobody, never a deadline. */
  advised: z.optional(dated(months)),
});
export type RuleStage = z.infer<typeof ruleStage>;

/** `doneBy`: the item ticks itself when the page shows the stage in one of the statuses. */
const checklistItem = z.object({
  id: z.string(),
  stage: z.enum(STAGES),
  roles: z.array(z.enum(WHO)),
  employments: z.array(z.enum(['pns', 'pppk', 'non-asn'])),
  doneBy: z.nullable(z.object({ stage: z.enum(STAGES), statuses: z.array(z.string()) })),
  source: z.string(),
  confidence: z.enum(CONFIDENCES),
  since: day,
  checkedOn: day,
});
export type ChecklistItem = z.infer<typeof checklistItem>;

/** `title`, `unit` and `evidence` as the help centre words them, Indonesian; `points` are per `unit`. */
const pointActivity = z.object({
  id: z.string(),
  title: z.string(),
  unit: z.string(),
  /** The document that proves it; `null` unknown. */
  evidence: z.nullable(z.string()),
  points: sourced(z.number()),
});
export type PointActivity = z.infer<typeof pointActivity>;

const pointRules = z.object({
  min: sourced(z.number()),
  max: sourced(z.number()),
  /** The rule's own force. */
  force: z.literal('dianjurkan'),
  values: z.array(z.number()),
  activities: z.array(pointActivity),
});
export type PointRules = z.infer<typeof pointRules>;

const CLAIM_VERDICTS = [
  'keliru',
  'benar',
  'keliru-sejak-2025',
  'mungkin-benar',
  'tanpa-dasar-resmi',
] as const;
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number];

const claim = z.object({
  id: z.string(),
  verdict: z.enum(CLAIM_VERDICTS),
  source: z.string(),
  confidence: z.enum(CONFIDENCES),
  /** Stages in which it is most on people's minds; roles and employments it speaks of, empty for anybody. */
  stages: z.array(z.enum(STAGES)),
  roles: z.array(z.enum(WHO)),
  employments: z.array(z.enum(['pns', 'pppk', 'non-asn'])),
  since: day,
  checkedOn: day,
});
export type Claim = z.infer<typeof claim>;

/** Whether people of this employment must use the feature. */
const duty = z.object({
  pns: sourced(z.boolean()),
  pppk: sourced(z.boolean()),
  'non-asn': sourced(z.boolean()),
});
export type Duty = z.infer<typeof duty>;

/** The rules of one period. Words for people stand in `utils/views`, by id. */
export const ruleset = z.object({
  id: z.string(),
  from: day,
  to: day,
  regulation: sourced(z.string()),
  cycle: sourced(z.enum(['semester', 'year'])),
  uploads: sourced(z.boolean()),
  duty,
  /** Whose results the TPP of this period is paid on: a year (`2023`) or a ruleset id (`2024-1`). */
  tpp: sourced(z.string()),
  /** What the person who decides is called: `Kepala Sekolah`, `Pejabat Penilai Kinerja`. */
  superior: z.enum(['atasan', 'pejabat-penilai-kinerja']),
  stages: z.array(ruleStage),
  windows: z.array(ruleWindow),
  points: z.nullable(pointRules),
  checklist: z.array(checklistItem),
  claims: z.array(claim),
});
export type Ruleset = z.infer<typeof ruleset>;

/** A document or page that a value stands on. `official` is a ministry or BKN text; `copy` if known only so. */
export const source = z.object({
  id: z.string(),
  /** As printed in a mark, e.g. `SE 0559/2024`. */
  short: z.string(),
  title: z.string(),
  url: z.nullable(z.string()),
  official: z.boolean(),
  copy: z.boolean(),
  on: z.nullable(day),
});
export type Source = z.infer<typeof source>;
