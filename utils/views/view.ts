/**
 * What a surface prints: every word final, every order decided. Components add nothing but paint.
 * All strings are plain text; nothing is ever HTML.
 */
export type { Intent, Outcome, OutcomeReason } from '../observations';
export type * from './view/approvals';
export type * from './view/badge';
export type * from './view/cards';
export type * from './view/claims';
export type * from './view/glance';
export type * from './view/leave';
export type * from './view/notices';
export type * from './view/overview';
export type * from './view/panel';
export type * from './view/parts';
export type * from './view/reminder';
export type * from './view/report';
export type * from './view/whose';
