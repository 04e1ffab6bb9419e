import { longDate } from '../../clock.js';
import { h } from '../../h.js';
import { stepStatus } from '../../state/select.js';
import { STEP_RULES, STEPS } from '../../state/terms.js';
import { button, mark, table } from './kit.js';
import { STEP_OWNERS, STEP_TITLES, statusOf } from './words.js';

/** The five steps as a table. `by` says whose buttons are shown: the teacher's or the superior's. */
export function stepTable(person, by, act) {
  const rows = STEPS.map((step, at) => {
    const status = stepStatus(person, step);
    return [
      `${at + 1}. ${STEP_TITLES[step]}`,
      STEP_OWNERS[step],
      day(person.steps[step]),
      mark(statusOf(step, status)),
      buttons({ person, step, status, by, act }),
    ];
  });
  return table('Kegiatan pelaksanaan', ['Kegiatan', 'Dilakukan oleh', 'Tanggal', 'Status', 'Tindakan'], rows);
}

function day({ begunOn, handedInOn, doneOn }) {
  const found = doneOn ?? handedInOn ?? begunOn;
  return found ? h('time', { datetime: found }, longDate(found)) : '–';
}

function buttons({ person, step, status, by, act }) {
  const does = (text, type) => button(text, () => act({ type, who: person.id, step, by }));
  const isWriter = STEP_RULES[step].writer === by;
  if (isWriter && status === 'belum-dimulai') return does('Mulai', 'step/begin');
  if (isWriter && ['dikerjakan', 'perlu-perbaikan'].includes(status)) {
    return does(by === 'guru' ? 'Kumpulkan' : 'Simpan', 'step/submit');
  }
  if (by !== 'atasan' || status !== 'menunggu-persetujuan') return null;
  return [does('Setujui', 'step/confirm'), ' ', does('Kembalikan', 'step/return')];
}
