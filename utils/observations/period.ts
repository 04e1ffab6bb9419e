import * as z from 'zod/mini';
import { day, evidence } from './fields';

export const period = z.object({
  kind: z.literal('period'),
  evidence,
  from: z.nullable(day),
  to: z.nullable(day),
});
export type PeriodObservation = z.infer<typeof period>;
