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

export type { AccountObservation } from './account';
export type { ActivityObservation } from './activity';
export type { ApprovalObservation } from './approval';
export type { CouldNotReadObservation } from './could-not-read';
export type { DeadlineObservation } from './deadline';
export * from './entry';
export * from './intent';
export type { NoticeObservation } from './notice';
export type { PageObservation } from './page';
export type { PeriodObservation } from './period';
export type { PointsObservation } from './points';
export type { PredikatObservation } from './predikat';
export * from './profile';
export * from './settings';
export type { StageObservation } from './stage';
export * from './vocabulary';

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
