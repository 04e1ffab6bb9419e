/** What to remind of and when, from findings and what was told before; pure. */
export { datedMatters } from './dated';
export { openOf, snoozedUntil } from './open';
export { NEVER_SWEPT, type Sweep, sweep } from './sweep';
