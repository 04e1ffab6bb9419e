import * as z from 'zod/mini';
import { evidence, words } from './fields';
import { STAGES, VERDICTS } from './vocabulary';

export const notice = z.object({
  kind: z.literal('notice'),
  evidence,
  text: words,
  red: z.boolean(),
  stage: z.nullable(z.enum(STAGES)),
  verdict: z.enum(VERDICTS),
});
export type NoticeObservation = z.infer<typeof notice>;
