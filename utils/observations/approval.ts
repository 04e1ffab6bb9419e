import * as z from 'zod/mini';
import { day, evidence, words } from './fields';
import { APPROVAL_KINDS, APPROVAL_STATUSES } from './vocabulary';

/** Somebody else's row on a superior's page; `since` is the day it was handed in. */
export const approval = z.object({
  kind: z.literal('approval'),
  evidence,
  person: words,
  distinct: z.nullable(words),
  what: z.nullable(z.enum(APPROVAL_KINDS)),
  status: z.nullable(z.enum(APPROVAL_STATUSES)),
  since: z.nullable(day),
});
export type ApprovalObservation = z.infer<typeof approval>;
