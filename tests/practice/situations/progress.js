import { INDICATORS, STEPS } from '../state/terms.js';
import { THREE_ACTIVITIES } from './people.js';

/** Short ways to write a record in a situation; the values are those of state/person.js. */

/** A plan with its days; 24 points unless other activities are given. */
export function plan(status, handedInOn = null, decidedOn = null, more = {}) {
  return {
    status,
    handedInOn,
    decidedOn,
    indicator: INDICATORS[2],
    activities: THREE_ACTIVITIES,
    extraTask: 'Wali kelas VIII B',
    ...more,
  };
}

/**
 * The steps before `current` done on the given days, `current` with its status.
 * @param {string | null} current null: all five are done
 * @param {string[]} days one for each step done, then the day of the current step: of its handing in when it
 *   waits, of its beginning when it is under way
 */
export function steps(current, status, days) {
  const at = current ? STEPS.indexOf(current) : STEPS.length;
  const done = STEPS.slice(0, at).map((step, index) => [
    step,
    { status: 'selesai', begunOn: days[index], handedInOn: days[index], doneOn: days[index] },
  ]);
  const waits = status === 'menunggu-persetujuan';
  const now = { status, begunOn: days[at] ?? null, handedInOn: waits ? days[at] : null };
  return Object.fromEntries(current ? [...done, [current, now]] : done);
}
