const EDITABLE = ['dikerjakan', 'perlu-perbaikan'];

/** What can be done with a plan: who may, from which status, and what changes. `when` is a further condition. */
export const planActions = {
  'pre/begin': pre(['belum-dimulai'], () => ({ status: 'dikerjakan' })),
  'pre/finish': pre(['dikerjakan'], (_, today) => ({ status: 'selesai', doneOn: today })),
  'plan/begin': plan('guru', ['belum-dimulai'], () => ({ status: 'dikerjakan' }), isPreDone),
  'plan/indicator': plan('guru', EDITABLE, (_, __, action) => ({ indicator: action.indicator })),
  'plan/extra-task': plan('guru', EDITABLE, (_, __, action) => ({ extraTask: action.title || null })),
  'plan/add-activity': plan('guru', EDITABLE, addActivity, hasPoints),
  'plan/count': plan('guru', EDITABLE, changeCount),
  'plan/remove-activity': plan('guru', EDITABLE, removeActivity),
  'plan/hand-in': plan('guru', EDITABLE, handIn, (person) => person.plan.indicator !== null),
  'plan/approve': plan('atasan', ['menunggu-persetujuan'], decide('disetujui')),
  'plan/adjust': plan('atasan', ['menunggu-persetujuan'], decide('ada-penyesuaian')),
  'plan/return': plan('atasan', ['menunggu-persetujuan'], decide('perlu-perbaikan')),
  'plan/agree': plan('guru', ['ada-penyesuaian'], (_, today) => ({ status: 'disetujui', decidedOn: today })),
  'plan/rework': plan('guru', ['ada-penyesuaian'], () => ({ status: 'perlu-perbaikan' })),
  'activity/done': plan('guru', ['menunggu-persetujuan', 'disetujui'], finishActivity),
};

function plan(by, from, change, when = () => true) {
  return {
    by,
    apply(person, action, { state, today }) {
      if (!from.includes(person.plan.status) || !when(person, state)) return null;
      const changed = change(person.plan, today, action);
      return changed && { ...person, plan: { ...person.plan, ...changed } };
    },
  };
}

function pre(from, change) {
  return {
    by: 'guru',
    apply(person, _, { state, today }) {
      if (!state.hasPre || !from.includes(person.pre.status)) return null;
      return { ...person, pre: { ...person.pre, ...change(person.pre, today) } };
    },
  };
}

function isPreDone(person, state) {
  return !state.hasPre || person.pre.status === 'selesai';
}

function hasPoints(person, state) {
  return state.hasPoints && person.role === 'guru';
}

function handIn(_, today) {
  return { status: 'menunggu-persetujuan', handedInOn: today, decidedOn: null, note: null };
}

function decide(status) {
  return (_, today, action) => ({ status, decidedOn: today, note: action.note ?? null });
}

function addActivity(current, _, { title, points, count = 1 }) {
  const isNew = !current.activities.some((activity) => activity.title === title);
  return isNew && { activities: [...current.activities, { title, points, count, doneOn: null }] };
}

function changeCount(current, _, { title, count }) {
  if (!Number.isInteger(count) || count < 1) return null;
  return { activities: withActivity(current, title, (activity) => ({ ...activity, count })) };
}

function removeActivity(current, _, { title }) {
  return { activities: current.activities.filter((activity) => activity.title !== title) };
}

function finishActivity(current, today, { title }) {
  const open = current.activities.some((activity) => activity.title === title && activity.doneOn === null);
  return open && { activities: withActivity(current, title, (activity) => ({ ...activity, doneOn: today })) };
}

function withActivity(current, title, change) {
  return current.activities.map((activity) => (activity.title === title ? change(activity) : activity));
}
