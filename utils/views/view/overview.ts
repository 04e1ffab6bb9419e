import type { Overview as Whole } from './overview/whole';

export type * from './overview/approvals';
export type * from './overview/data';
export type * from './overview/evidence';
export type * from './overview/exchange';
export type * from './overview/lock';
export type * from './overview/parts';
export type * from './overview/plot';
export type * from './overview/rule-files';
export type * from './overview/settings';
export type * from './overview/sync';
export type * from './overview/timeline';
export type Overview = Whole;
