import { STEPS } from './terms.js';

/** What follows from the state without being kept in it. */

/** A step is locked until the plan is approved and the step before it is done. */
export function stepStatus(person, step) {
  const { status } = person.steps[step];
  if (status !== 'belum-dimulai') return status;
  const before = STEPS[STEPS.indexOf(step) - 1];
  const isOpen = before ? person.steps[before].status === 'selesai' : person.plan.status === 'disetujui';
  return isOpen ? 'belum-dimulai' : 'terkunci';
}

export function executionStatus(person) {
  const statuses = STEPS.map((step) => person.steps[step].status);
  if (statuses.every((status) => status === 'selesai')) return 'selesai';
  return statuses.every((status) => status === 'belum-dimulai') ? 'belum-dimulai' : 'dikerjakan';
}

/**
 * The timeline of a person: the stages of the generation with their statuses.
 * @returns {{stage: string, status: string}[]}
 */
export function stagesOf(state, person) {
  const core = [
    { stage: 'perencanaan', status: person.plan.status },
    { stage: 'pelaksanaan', status: executionStatus(person) },
    { stage: 'penilaian', status: person.rating.status },
  ];
  if (!state.hasPre) return core;
  return [
    { stage: 'pra-perencanaan', status: person.pre.status },
    ...core,
    { stage: 'tindak-lanjut', status: person.followUp.status },
  ];
}

/** Planned and earned points of a plan. An activity counts as earned once it is done. */
export function pointsOf(plan) {
  const sum = (activities) => activities.reduce((total, { points, count }) => total + points * count, 0);
  return {
    planned: sum(plan.activities),
    earned: sum(plan.activities.filter((activity) => activity.doneOn !== null)),
  };
}

/** The principal's row for one teacher: what is at hand, how it stands, since when. */
export function approvalOf(person) {
  if (person.plan.status !== 'disetujui') return planRow(person.plan);
  const { steps, rating } = person;
  if (executionStatus(person) === 'selesai') {
    const status = rating.status === 'selesai' ? 'disetujui' : 'perlu-disetujui';
    return row('penilaian', status, steps['refleksi-tindak-lanjut'].doneOn);
  }
  return (
    followUpRow(steps) ?? observationRow(steps) ?? row('perencanaan', 'disetujui', person.plan.handedInOn)
  );
}

function planRow({ status, handedInOn }) {
  if (status === 'menunggu-persetujuan') return row('perencanaan', 'perlu-disetujui', handedInOn);
  if (handedInOn) return row('perencanaan', 'menunggu-pegawai', handedInOn);
  return row('perencanaan', 'belum-diajukan', null);
}

function followUpRow(steps) {
  const talk = steps['diskusi-tindak-lanjut'];
  if (talk.status === 'menunggu-persetujuan') {
    return row('dokumen-tindak-lanjut', 'perlu-disetujui', talk.handedInOn);
  }
  if (steps['observasi-kinerja'].status !== 'selesai') return null;
  return talk.status === 'selesai'
    ? row('dokumen-tindak-lanjut', 'disetujui', talk.handedInOn)
    : row('dokumen-tindak-lanjut', 'menunggu-pegawai', talk.handedInOn);
}

function observationRow(steps) {
  const talk = steps['diskusi-persiapan'];
  const observation = steps['observasi-kinerja'];
  if (observation.status === 'dikerjakan') {
    return row('hasil-observasi', 'perlu-disetujui', observation.begunOn);
  }
  if (talk.status === 'menunggu-persetujuan') {
    return row('jadwal-observasi', 'perlu-disetujui', talk.handedInOn);
  }
  return talk.status === 'perlu-perbaikan'
    ? row('jadwal-observasi', 'menunggu-pegawai', talk.handedInOn)
    : null;
}

function row(what, status, since) {
  return { what, status, since };
}
