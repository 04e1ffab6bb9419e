/**
 * A colleague's record as it stood on a day: what came later has not happened yet.
 * @param {string} today
 * @param {object} given parts of a record, as state/person.js takes them
 */
export function asOf(today, given) {
  const isPast = (day) => day === null || day === undefined || day <= today;
  return {
    ...given,
    pre: isPast(given.pre.doneOn) ? given.pre : { status: 'dikerjakan' },
    plan: planAsOf(isPast, given.plan),
    steps: given.steps && stepsAsOf(isPast, given.steps),
  };
}

function planAsOf(isPast, plan) {
  const activities = plan.activities.map((one) => (isPast(one.doneOn) ? one : { ...one, doneOn: null }));
  if (!isPast(plan.handedInOn)) {
    return { ...plan, activities, status: 'dikerjakan', handedInOn: null, decidedOn: null };
  }
  return isPast(plan.decidedOn)
    ? { ...plan, activities }
    : { ...plan, activities, status: 'menunggu-persetujuan', decidedOn: null };
}

function stepsAsOf(isPast, steps) {
  const begun = Object.entries(steps).filter(([, { begunOn, handedInOn, doneOn }]) =>
    [begunOn, handedInOn, doneOn].every(isPast),
  );
  return Object.fromEntries(begun);
}
