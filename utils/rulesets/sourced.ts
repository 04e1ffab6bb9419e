import * as z from 'zod/mini';

/** A calendar day `YYYY-MM-DD` that exists. */
export const day = z.iso.date();

/** Strongest first; `null` beside an unknown value. Meaning: `domain/facts.md`. */
export const CONFIDENCES = ['resmi', 'sekunder', 'turunan'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A value as one source gives it. Unknown is `value: null` with `source: null` and `confidence: null`. */
export const sourced = <T extends z.ZodMiniType>(value: T) =>
  z.object({
    value: z.nullable(value),
    /** First day on which it holds: the day of the document that sets it, else of the period. */
    since: day,
    source: z.nullable(z.string()),
    confidence: z.nullable(z.enum(CONFIDENCES)),
    checkedOn: day,
  });

/** Values of one thing in the order of `since`: the last one that has begun holds, the others stay visible. */
export const dated = <T extends z.ZodMiniType>(value: T) => z.array(sourced(value)).check(z.minLength(1));

export interface Sourced<T> {
  value: T | null;
  since: string;
  source: string | null;
  confidence: Confidence | null;
  checkedOn: string;
}

const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
/** Whole months `YYYY-MM`, for what is known to the month only: no day is made up from it. */
export const months = z.object({ from: month, to: month });
