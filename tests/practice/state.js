import { dayOf, parseNow } from './clock.js';
import { executionActions } from './state/execution.js';
import { planActions } from './state/plan.js';
import { ratingActions } from './state/rating.js';

const PERSON_ACTIONS = { ...planActions, ...executionActions, ...ratingActions };
const SCHOOL_PREDIKAT = ['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'];

/** Actions on the whole: the clock, the look, the Dinas. */
const WORLD_ACTIONS = {
  'practice/clock': (_, { now }) => parseNow(now) && { now },
  'practice/look': (_, { look }) => ['lama', 'baru'].includes(look) && { look },
  'practice/slow': (_, { slow }) => Number.isFinite(slow) && { slow: Math.max(0, slow) },
  'practice/render': (state) => ({ renders: state.renders + 1 }),
  'school/predikat': (_, { by, value }) =>
    by === 'dinas' && SCHOOL_PREDIKAT.includes(value) && { schoolPredikat: value },
};

/**
 * The one state of the practice PMM after an action. What is impossible (a plan approved before it is handed in,
 * a follow-up before the observation, a teacher approving) leaves the state as it is: the same object.
 * @param {object} state
 * @param {{type: string, who?: string, by?: 'guru' | 'atasan' | 'dinas'}} action `who` is the owner of the record
 */
export function reduce(state, action) {
  const changed = WORLD_ACTIONS[action.type]?.(state, action);
  if (changed) return { ...state, ...changed };
  const person = personAfter(state, action);
  return person ? { ...state, people: { ...state.people, [person.id]: person } } : state;
}

/** Whether an action would change anything. */
export function isPossible(state, action) {
  return reduce(state, action) !== state;
}

function personAfter(state, action) {
  const rule = PERSON_ACTIONS[action.type];
  const person = state.people[action.who];
  if (!rule || !person) return null;
  const by = typeof rule.by === 'function' ? rule.by(action) : rule.by;
  return action.by === by ? rule.apply(person, action, { state, today: dayOf(state.now) }) : null;
}
