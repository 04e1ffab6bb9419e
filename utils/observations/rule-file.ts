import * as z from 'zod/mini';
import { day } from './fields';
import { STAGES } from './vocabulary';

/** Whom a date of a file of rules is about, as rulesets tell people apart. */
export const FILE_WHO = ['guru', 'kepala-sekolah'] as const;
export type FileWho = (typeof FILE_WHO)[number];

/** A longer text is no file of rules; in UTF-16 units. */
export const LONGEST_RULE_FILE = 100_000;

/** What a file of rules says, as it is kept: dates of stages of one period, and on what they stand. */
export const ruleFileSaid = {
  /** What its issuer calls it. */
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  issuer: z.string().check(z.minLength(1), z.maxLength(80)),
  source: z.object({
    title: z.string().check(z.minLength(1), z.maxLength(200)),
    url: z.nullable(z.string().check(z.maxLength(500))),
    publishedOn: day,
  }),
  /** Id of a ruleset. */
  period: z.string().check(z.minLength(1), z.maxLength(20)),
  windows: z
    .array(
      z.object({
        stage: z.enum(STAGES),
        who: z.array(z.enum(FILE_WHO)),
        opensOn: z.nullable(day),
        closesOn: z.nullable(day),
      }),
    )
    .check(z.minLength(1), z.maxLength(20)),
};

/**
 * Why a file of rules is not taken. `foreign`: something else, `backup`: a backup of ours, `newer`: of a later version,
 * `name`: a name that means nothing here, `missing`: one that is needed, `no-period`: a period without rules here,
 * `no-window`: no date of that stage is known to the rules of that period, `no-day`: neither opens nor closes,
 * `order`: closes before it opens, `far`: nowhere near its period, `double`: said twice, `future`: published after today.
 */
export const RULE_FILE_REASONS = [
  'large',
  'empty',
  'broken',
  'cut',
  'deep',
  'unsafe',
  'foreign',
  'backup',
  'newer',
  'name',
  'missing',
  'wrong',
  'not-a-day',
  'not-a-link',
  'no-period',
  'no-window',
  'no-day',
  'order',
  'far',
  'double',
  'future',
] as const;
export type RuleFileReason = (typeof RULE_FILE_REASONS)[number];

/** Where in the file: a line and column of its text (from 1) where it is no JSON, else the path of a value. */
export interface RuleFileTrouble {
  reason: RuleFileReason;
  line: number | null;
  column: number | null;
  /** `windows[2].closesOn`; '' for the file as a whole. */
  path: string;
  /** What may stand there, where that is a short list. */
  allowed: readonly string[];
}
