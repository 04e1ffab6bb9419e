import * as z from 'zod/mini';
import { evidenceSaid } from './evidence';
import { amount, day, words } from './fields';
import { observation } from './observation';
import { ruleFileSaid } from './rule-file';
import { STAGES, STATUSES } from './vocabulary';

/** A moment as the person's clock shows it, with its zone: `2024-03-28T10:24:00+07:00`. */
export const moment = z.iso.datetime({ offset: true });

const own = {
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  at: moment,
};
const title = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const note = z.nullable(z.string().check(z.maxLength(500)));

/** A date that a person set for a window of the ruleset; the ruleset's own date stays visible beside it. */
export const windowDate = z.object({
  ...own,
  kind: z.literal('window-date'),
  window: z.string(),
  on: day,
  note,
});

/** A date of the person's own, such as an agreed observation. */
export const ownDate = z.object({
  ...own,
  kind: z.literal('own-date'),
  title,
  on: day,
  note,
  done: z.boolean(),
});

/** A checklist item of the ruleset, ticked or unticked by hand. */
export const tick = z.object({
  ...own,
  kind: z.literal('tick'),
  item: z.string(),
  done: z.boolean(),
});

/** A checklist item of the person's own. */
export const ownItem = z.object({
  ...own,
  kind: z.literal('own-item'),
  title,
  stage: z.nullable(z.enum(STAGES)),
  done: z.boolean(),
});

/** An activity with its static points per unit, entered by hand; `doneOn` null means planned only. */
export const ownActivity = z.object({
  ...own,
  kind: z.literal('own-activity'),
  title,
  points: amount,
  count: amount,
  doneOn: z.nullable(day),
});

/** The points of the period as the person knows them; `null` for what they leave to the page. */
export const ownPoints = z.object({
  ...own,
  kind: z.literal('own-points'),
  planned: z.nullable(amount),
  earned: z.nullable(amount),
});

/** The status of a stage as the person knows it, and since when if they know that. */
export const ownStage = z.object({
  ...own,
  kind: z.literal('own-stage'),
  stage: z.enum(STAGES),
  status: z.enum(STATUSES),
  on: z.nullable(day),
});

/** A teacher on a principal's own list; `distinct` as a page would tell two of one name apart. */
export const ownPerson = z.object({
  ...own,
  kind: z.literal('own-person'),
  title: words,
  distinct: z.nullable(words),
});

/**
 * What to do with a red notice of these words in this stage, whatever we know of it: `ignore` puts away one that is
 * not understood, `show` leaves one in view that may be put away. Never weighs against `perlu-perhatian`.
 */
export const noticeRule = z.object({
  ...own,
  kind: z.literal('notice-rule'),
  /** The notice's words, spaces as single blanks. */
  text: z.string().check(z.minLength(1), z.maxLength(500)),
  stage: z.nullable(z.enum(STAGES)),
  rule: z.enum(['ignore', 'show']),
});
export type NoticeRule = z.infer<typeof noticeRule>;

/** A reading that the person says is not so: this very fact does not count until the page says something newer. */
export const notSo = z.object({
  ...own,
  kind: z.literal('not-so'),
  observation,
});

/** A file of rules that somebody handed out and the person took in; it belongs to no one period. */
export const ruleFile = z.object({ ...own, kind: z.literal('rule-file'), ...ruleFileSaid });
export type RuleFile = z.infer<typeof ruleFile>;

/** What shows that an activity was done or an item is there: a note, a link, files. One entry a subject. */
export const evidence = z.object({ ...own, kind: z.literal('evidence'), ...evidenceSaid });
export type Evidence = z.infer<typeof evidence>;

/** What the person says, kept apart from what a page says (house rule 8). Ids are unique within a profile. */
export const entry = z.discriminatedUnion('kind', [
  windowDate,
  ownDate,
  tick,
  ownItem,
  ownActivity,
  ownPoints,
  ownStage,
  ownPerson,
  notSo,
  noticeRule,
  ruleFile,
  evidence,
]);
export type Entry = z.infer<typeof entry>;
export type EntryKind = Entry['kind'];
