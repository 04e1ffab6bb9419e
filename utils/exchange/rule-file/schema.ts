import * as z from 'zod/mini';
import { day } from '../../observations/fields';
import { FILE_WHO, line, link } from '../../observations/rule-file';
import { STAGES } from '../../observations/vocabulary';

/** What every file of rules says first; `VERSION` is that of its shape. */
export const FORMAT = 'ruleset';
export const VERSION = 1;

const source = z.strictObject({
  title: line(200),
  url: z.optional(z.nullable(link())),
  publishedOn: day,
});

const ruleWindow = z.strictObject({
  stage: z.enum(STAGES),
  for: z.optional(z.array(z.enum(FILE_WHO)).check(z.minLength(1), z.maxLength(FILE_WHO.length))),
  opensOn: z.optional(z.nullable(day)),
  closesOn: z.optional(z.nullable(day)),
});

/** A file of rules as it is handed out. Published as JSON Schema in `public/ruleset.schema.json`. */
export const ruleFileSchema = z.strictObject({
  $schema: z.optional(z.string().check(z.maxLength(500))),
  pendamping: z.literal(FORMAT),
  version: z.literal(VERSION),
  name: line(80),
  issuer: line(80),
  source,
  period: z.string().check(z.minLength(1), z.maxLength(20)),
  windows: z.array(ruleWindow).check(z.minLength(1), z.maxLength(20)),
});
export type RuleFileText = z.infer<typeof ruleFileSchema>;

/** The names that may stand in each of its objects. */
export const NAMES = {
  file: Object.keys(ruleFileSchema.shape),
  source: Object.keys(source.shape),
  windows: Object.keys(ruleWindow.shape),
} as const;
