import { dayOf } from './clock.js';
import { PERIODS } from './situations/periods.js';
import { makePerson } from './state/person.js';

/**
 * The state as this tab sees it: who looks, on which side, and which period is chosen. Another period than the
 * situation's is empty: what is there seems lost, as on the real site.
 */
export function viewOf(state, tab) {
  const me = state.people[tab.viewer] ?? state.people[state.viewer];
  const chosen = PERIODS[tab.period];
  const shown = chosen && chosen.id !== state.period.id ? emptyIn(state, chosen) : state;
  return {
    state: shown,
    me: shown.people[me.id],
    side: sideOf(state, tab, me),
    today: dayOf(state.now),
    isOtherPeriod: shown !== state,
    periods: periodsFor(state),
    list: { filter: tab.filter, page: tab.page },
  };
}

function sideOf(state, tab, me) {
  if (me.role === 'guru') return 'pegawai';
  return tab.side ?? (me.id === state.viewer ? state.side : null) ?? 'atasan';
}

function emptyIn(state, period) {
  const people = Object.values(state.people).map(({ id, name, nip, subject, role, employment }) =>
    makePerson({ id, name, nip, subject, role, employment }),
  );
  return {
    ...state,
    period,
    hasPoints: period.hasPoints,
    hasPre: period.hasPre,
    deadline: null,
    notice: null,
    people: Object.fromEntries(people.map((person) => [person.id, person])),
  };
}

function periodsFor(state) {
  const today = dayOf(state.now);
  return Object.values(PERIODS).filter(({ id, from }) => id === state.period.id || from <= today);
}
