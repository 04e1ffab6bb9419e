import * as z from 'zod/mini';
import { day } from './fields';
import type { Day } from './memory';
import { STAGES, type Stage } from './vocabulary';

/** Whom a date of a file of rules is about, as rulesets tell people apart. */
export const FILE_WHO = ['guru', 'kepala-sekolah'] as const;
export type FileWho = (typeof FILE_WHO)[number];

/** A longer text is no file of rules; in UTF-16 units. */
export const LONGEST_RULE_FILE = 100_000;

/** One line that says something: no letters that steer, hide or turn others around. */
const LINE = /^(?=.*\S)[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u;
/** No name before the host, which would pass one address off as another. */
const LINK = /^https:\/\/[^\s/?#@\\"<>]+(?:[/?#][^\s\\"<>]*)?$/;

export const line = (longest: number) =>
  z.string().check(z.minLength(1), z.maxLength(longest), z.regex(LINE));
export const link = () => z.string().check(z.maxLength(500), z.regex(LINK));

interface Days {
  opensOn: string | null;
  closesOn: string | null;
}
const inOrder = ({ opensOn, closesOn }: Days) => !opensOn || !closesOn || opensOn <= closesOn;

/**
 * What a file of rules says, as it is kept: dates of stages of one period, and on what they stand. A backup brings it
 * too, so that what the file was asked is asked here.
 */
export const ruleFileSaid = {
  /** What its issuer calls it. */
  title: line(80),
  issuer: line(80),
  source: z.object({ title: line(200), url: z.nullable(link()), publishedOn: day }),
  /** Id of a ruleset. */
  period: z.string().check(z.minLength(1), z.maxLength(20)),
  windows: z
    .array(
      z
        .object({
          stage: z.enum(STAGES),
          who: z.array(z.enum(FILE_WHO)),
          opensOn: z.nullable(day),
          closesOn: z.nullable(day),
        })
        .check(z.refine(inOrder)),
    )
    .check(z.minLength(1), z.maxLength(20)),
};

/** A period that files can speak of, and the stages whose days they can say in it. */
export interface FilePeriod {
  id: string;
  from: Day;
  to: Day;
  stages: readonly Stage[];
}

/**
 * Why a file of rules is not taken. `broken`: no JSON, `cut`: it ends in the middle, `deep` and `unsafe`: made to do
 * harm, `foreign`: something else, `backup`: a backup of ours, `newer`: of a later version, `name`: a name that means
 * nothing here, `missing`: one that is needed, `no-period`: a period without rules here, `no-window`: the rules of that
 * period know no day of that stage, `no-day`: neither opens nor closes, `order`: closes before it opens, `far`: nowhere
 * near its period, `double`: said twice, `future`: published after today.
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
  'too-long',
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

export interface RuleFileTrouble {
  reason: RuleFileReason;
  /** Of the text, from 1, where it is no JSON. */
  line: number | null;
  column: number | null;
  /** Names and numbers (from 0) from the outside in; none for the file as a whole. */
  path: readonly (string | number)[];
  /** What may stand there, where that is a short list; of `far` the first and the last day. */
  allowed: readonly string[];
}
