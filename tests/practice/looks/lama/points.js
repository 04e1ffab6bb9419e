import { h } from '../../h.js';
import { pointsOf } from '../../state/select.js';
import { badge, div } from './kit.js';

const ROW = 'grid grid-activity items-center gap-3 px-3 py-3 text-sm';

/** The chosen activities, as rows of divs. `tools` adds to the last cell of each; a draft has no proofs yet. */
export function activityRows(activities, tools = null, isDraft = false) {
  return div(
    'rounded-lg border border-slate-200 overflow-x-auto',
    div(
      'min-w-table',
      div(
        `${ROW} bg-slate-50 text-xs text-slate-500`,
        div('', 'Rencana Hasil Kerja'),
        div('', 'Jumlah'),
        div('', 'Poin (statis)'),
        div('', isDraft ? 'Ubah' : 'Bukti'),
      ),
      ...activities.map((activity) => activityRow(activity, tools, isDraft)),
    ),
  );
}

function activityRow(activity, tools, isDraft) {
  return div(
    `${ROW} border-t border-slate-200`,
    div('text-slate-800', activity.title),
    div('tabular-nums', activity.count),
    div('tabular-nums', activity.points),
    div(
      'flex flex-wrap items-center gap-2',
      !isDraft && badge(activity.doneOn ? ['Selesai', 'green'] : ['Belum selesai', 'slate']),
      tools?.(activity),
    ),
  );
}

export function pointTiles(plan) {
  const { planned, earned } = pointsOf(plan);
  return div(
    'flex flex-wrap gap-6 mt-4',
    tile('Total poin direncanakan', `${planned} poin`),
    tile('Poin diperoleh', `${earned} poin`),
    tile('Dianjurkan', '32–128 poin'),
  );
}

function tile(label, value) {
  return div(
    'rounded-lg bg-slate-50 px-4 py-3',
    h('div', { class: 'text-xs text-slate-500' }, label),
    h('div', { class: 'text-lg font-semibold text-slate-900 tabular-nums' }, value),
  );
}
