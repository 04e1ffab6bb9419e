import * as z from 'zod/mini';
import { day, evidence } from './fields';
import { STAGES } from './vocabulary';

export const deadline = z.object({
  kind: z.literal('deadline'),
  evidence,
  stage: z.nullable(z.enum(STAGES)),
  on: z.nullable(day),
});
export type DeadlineObservation = z.infer<typeof deadline>;
