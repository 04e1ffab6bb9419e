import { stepStatus } from './select.js';
import { STEP_RULES } from './terms.js';

const WRITABLE = ['dikerjakan', 'perlu-perbaikan'];

/** What can be done with the five steps. `by` depends on the step, so each action names it by a function. */
export const executionActions = {
  'step/begin': step(writerOf, ['belum-dimulai'], (_, today) => ({ status: 'dikerjakan', begunOn: today })),
  'step/submit': step(writerOf, WRITABLE, submit),
  'step/confirm': step('atasan', ['menunggu-persetujuan'], (_, today) => ({
    status: 'selesai',
    doneOn: today,
  })),
  'step/return': step('atasan', ['menunggu-persetujuan'], () => ({ status: 'perlu-perbaikan' })),
};

function step(by, from, change) {
  return {
    by,
    apply(person, action, { today }) {
      const name = action.step;
      if (!STEP_RULES[name] || !from.includes(stepStatus(person, name))) return null;
      const changed = { ...person.steps[name], ...change(action, today) };
      return { ...person, steps: { ...person.steps, [name]: changed } };
    },
  };
}

function writerOf(action) {
  return STEP_RULES[action.step]?.writer;
}

function submit(action, today) {
  return STEP_RULES[action.step].confirmed
    ? { status: 'menunggu-persetujuan', handedInOn: today }
    : { status: 'selesai', handedInOn: today, doneOn: today };
}
