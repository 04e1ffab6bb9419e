import * as z from 'zod/mini';
import { evidence } from './fields';
import { PREDIKAT } from './vocabulary';

export const predikat = z.object({
  kind: z.literal('predikat'),
  evidence,
  value: z.nullable(z.enum(PREDIKAT)),
});
export type PredikatObservation = z.infer<typeof predikat>;
