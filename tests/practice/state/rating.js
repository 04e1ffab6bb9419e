import { executionStatus } from './select.js';
import { PREDIKAT, RATINGS } from './terms.js';

/** Penilaian: the superior rates, then (once the Dinas has set the school's predikat) sets the person's. */
export const ratingActions = {
  'rating/begin': { by: 'atasan', apply: begin },
  'rating/give': { by: 'atasan', apply: give },
  'rating/predikat': { by: 'atasan', apply: setPredikat },
  'follow-up/finish': { by: 'guru', apply: finishFollowUp },
};

function begin(person, _, { today }) {
  const isReady = executionStatus(person) === 'selesai' && person.rating.status === 'belum-dimulai';
  return isReady && rated(person, { status: 'menunggu-persetujuan', begunOn: today });
}

function give(person, { hasil, perilaku }) {
  const isOpen = person.rating.status === 'menunggu-persetujuan';
  const isKnown = RATINGS.includes(hasil) && RATINGS.includes(perilaku);
  return isOpen && isKnown && rated(person, { hasil, perilaku });
}

function setPredikat(person, _, { state, today }) {
  const { status, hasil, perilaku } = person.rating;
  if (status !== 'menunggu-persetujuan' || !hasil || !perilaku || !state.schoolPredikat) return null;
  return rated(person, { status: 'selesai', predikat: PREDIKAT[hasil][perilaku], doneOn: today });
}

function finishFollowUp(person, _, { state, today }) {
  const isOpen = state.hasPre && person.rating.status === 'selesai' && person.followUp.status !== 'selesai';
  return isOpen && { ...person, followUp: { status: 'selesai', doneOn: today } };
}

function rated(person, changed) {
  return { ...person, rating: { ...person.rating, ...changed } };
}
