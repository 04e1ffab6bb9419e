import * as z from 'zod/mini';
import { evidence, words } from './fields';

export const account = z.object({
  kind: z.literal('account'),
  evidence,
  name: z.nullable(words),
  school: z.nullable(words),
});
export type AccountObservation = z.infer<typeof account>;
