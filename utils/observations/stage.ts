import * as z from 'zod/mini';
import { evidence } from './fields';
import { STAGES, STATUSES } from './vocabulary';

export const stage = z.object({
  kind: z.literal('stage'),
  evidence,
  stage: z.enum(STAGES),
  status: z.nullable(z.enum(STATUSES)),
});
export type StageObservation = z.infer<typeof stage>;
