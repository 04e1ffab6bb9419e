import * as z from 'zod/mini';
import { amount, evidence } from './fields';

export const points = z.object({
  kind: z.literal('points'),
  evidence,
  planned: z.nullable(amount),
  earned: z.nullable(amount),
  min: z.nullable(amount),
  max: z.nullable(amount),
});
export type PointsObservation = z.infer<typeof points>;
