import { longDate } from '../../clock.js';
import { stepStatus } from '../../state/select.js';
import { STEP_RULES, STEPS } from '../../state/terms.js';
import { badge, div, primary, secondary } from './kit.js';
import { STEP_TITLES, statusOf } from './words.js';

/** The five steps as stacked rows of divs. `by` says whose buttons are shown: the teacher's or the superior's. */
export function stepRows(person, by, act) {
  return STEPS.map((step, at) => {
    const status = stepStatus(person, step);
    const [title, about] = STEP_TITLES[step];
    return div(
      `flex items-start gap-4 py-4 ${at > 0 ? 'border-t border-slate-200' : ''}`,
      number(at + 1, status),
      div(
        'grow min-w-0',
        div('text-sm font-semibold text-slate-900', title),
        div('text-sm text-slate-500', about),
        day(person.steps[step]),
        buttons({ person, step, status, by, act }),
      ),
      div('shrink-0', badge(statusOf(step, status))),
    );
  });
}

function number(at, status) {
  const tone = status === 'selesai' ? 'bg-green-100 text-green-800' : 'bg-slate-100 text-slate-600';
  return div(
    `flex items-center justify-center h-8 w-8 rounded-full shrink-0 text-sm font-semibold ${tone}`,
    at,
  );
}

function day(step) {
  const text = dayText(step);
  return text && div('text-xs text-slate-500 mt-1', text);
}

function dayText({ begunOn, handedInOn, doneOn }) {
  if (doneOn) return `Selesai ${longDate(doneOn)}`;
  if (handedInOn) return `Dikumpulkan ${longDate(handedInOn)}`;
  return begunOn && `Dibuka ${longDate(begunOn)}`;
}

function buttons({ person, step, status, by, act }) {
  const does = (type) => () => act({ type, who: person.id, step, by });
  const isWriter = STEP_RULES[step].writer === by;
  const shown = [
    isWriter && status === 'belum-dimulai' && primary('Mulai', does('step/begin')),
    isWriter &&
      ['dikerjakan', 'perlu-perbaikan'].includes(status) &&
      primary(submitWord(by), does('step/submit')),
    by === 'atasan' && status === 'menunggu-persetujuan' && primary('Setujui', does('step/confirm')),
    by === 'atasan' && status === 'menunggu-persetujuan' && secondary('Kembalikan', does('step/return')),
  ].filter(Boolean);
  return shown.length > 0 && div('flex flex-wrap gap-2 mt-3', ...shown);
}

function submitWord(by) {
  return by === 'guru' ? 'Kumpulkan' : 'Simpan hasil observasi';
}
