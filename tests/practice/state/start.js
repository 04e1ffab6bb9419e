import { dayOf } from '../clock.js';
import { colleagues, PRINCIPAL } from '../situations/people.js';
import { PERIODS } from '../situations/periods.js';
import { makePerson } from './person.js';

/** Rises when the shape of the state changes: an older one in a browser is let go. */
export const VERSION = 1;

/**
 * The first state of a situation: its own people over the school's usual ones.
 * @param {object} situation a row of situations/
 */
export function start(situation) {
  const period = PERIODS[situation.period];
  const given = situation.people ?? [];
  const usual = [PRINCIPAL, ...colleagues(period, dayOf(situation.now))].map((one) => {
    const own = given.find((person) => person.id === one.id);
    return makePerson(own ? { ...one, plan: undefined, steps: undefined, pre: undefined, ...own } : one);
  });
  const added = given.filter((person) => !usual.some((one) => one.id === person.id)).map(makePerson);
  return {
    version: VERSION,
    situation: situation.id,
    now: situation.now,
    look: situation.look,
    viewer: situation.viewer,
    side: situation.side ?? null,
    period,
    hasPoints: period.hasPoints,
    hasPre: period.hasPre,
    school: situation.school ?? 'SMP Negeri 7 Tirta Kencana',
    schoolPredikat: situation.schoolPredikat ?? null,
    deadline: situation.deadline ?? null,
    notice: situation.notice ?? null,
    slow: situation.slow ?? 0,
    stuck: situation.stuck ?? null,
    renders: 0,
    people: Object.fromEntries([...usual, ...added].map((person) => [person.id, person])),
  };
}
