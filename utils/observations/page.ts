import * as z from 'zod/mini';
import { evidence } from './fields';
import { PAGES, SIDES } from './vocabulary';

export const page = z.object({
  kind: z.literal('page'),
  evidence,
  page: z.enum(PAGES),
  side: z.nullable(z.enum(SIDES)),
});
export type PageObservation = z.infer<typeof page>;
