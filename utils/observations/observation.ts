import * as z from 'zod/mini';
import { account } from './account';
import { activity } from './activity';
import { approval } from './approval';
import { couldNotRead } from './could-not-read';
import { deadline } from './deadline';
import { notice } from './notice';
import { page } from './page';
import { period } from './period';
import { points } from './points';
import { predikat } from './predikat';
import { stage } from './stage';

/** One fact of one page. Source: `contract.md`, "Observations: what reading can say". */
export const observation = z.discriminatedUnion('kind', [
  page,
  account,
  period,
  stage,
  deadline,
  points,
  activity,
  approval,
  predikat,
  notice,
  couldNotRead,
]);
export type Observation = z.infer<typeof observation>;
export type Kind = Observation['kind'];
