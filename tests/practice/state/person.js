import { STEPS } from './terms.js';

const NO_PLAN = {
  status: 'belum-dimulai',
  indicator: null,
  activities: [],
  extraTask: null,
  handedInOn: null,
  decidedOn: null,
  note: null,
};
const NO_STEP = { status: 'belum-dimulai', begunOn: null, handedInOn: null, doneOn: null };
const NO_RATING = {
  status: 'belum-dimulai',
  hasil: null,
  perilaku: null,
  predikat: null,
  begunOn: null,
  doneOn: null,
};

/**
 * A person's whole record from the parts a situation gives; the rest has not begun.
 * Everything in it can be kept as JSON.
 */
export function makePerson(given) {
  const steps = STEPS.map((step) => [step, { ...NO_STEP, ...given.steps?.[step] }]);
  return {
    id: given.id,
    name: given.name,
    nip: given.nip ?? null,
    subject: given.subject ?? null,
    role: given.role ?? 'guru',
    employment: given.employment ?? 'PNS',
    pre: { status: 'belum-dimulai', doneOn: null, ...given.pre },
    plan: { ...NO_PLAN, ...given.plan },
    steps: Object.fromEntries(steps),
    rating: { ...NO_RATING, ...given.rating },
    followUp: { status: 'belum-dimulai', doneOn: null, ...given.followUp },
  };
}
