import * as z from 'zod/mini';
import { evidence, words } from './fields';

/** What reading looked for, what it expected to find and what stood there instead. */
export const couldNotRead = z.object({
  kind: z.literal('could-not-read'),
  evidence,
  what: words,
  expected: words,
  found: z.string().check(z.maxLength(300)),
});
export type CouldNotReadObservation = z.infer<typeof couldNotRead>;
