import * as z from 'zod/mini';
import { amount, evidence, words } from './fields';

/** `points` are per unit ("Poin (statis)"); `count` says how many units. */
export const activity = z.object({
  kind: z.literal('activity'),
  evidence,
  title: words,
  points: z.nullable(amount),
  count: z.nullable(amount),
  done: z.nullable(z.boolean()),
});
export type ActivityObservation = z.infer<typeof activity>;
