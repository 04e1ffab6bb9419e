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
  /**
   * Not told outside (contract.md): what the row shows of the person that tells who it is on any page, whether or
   * not the name stands there twice. A subject, the last four digits of a NIP; absent where it shows neither.
   */
  marks: z.optional(z.array(words).check(z.maxLength(2))),
});
export type ApprovalObservation = z.infer<typeof approval>;
