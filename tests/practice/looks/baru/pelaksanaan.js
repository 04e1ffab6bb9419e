import { h } from '../../h.js';
import { executionStatus, stepStatus } from '../../state/select.js';
import { mark, pairs, section, waiting } from './kit.js';
import { shell } from './shell.js';
import { stepTable } from './steps.js';
import { stageName, statusOf } from './words.js';

export function pelaksanaan(ctx) {
  const { me, state, act, later } = ctx;
  const name = stageName('pelaksanaan', state);
  return shell(
    ctx,
    {
      trail: [['Beranda', '/beranda'], ['Pengelolaan Kinerja', '/pengelolaan-kinerja'], [name]],
      title: name,
    },
    section(
      null,
      pairs([['Status', mark(statusOf('pelaksanaan', executionStatus(me)))]]),
      h('p', null, hint(me)),
    ),
    later(() => section('Langkah', stepTable(me, 'guru', act)), waiting()),
  );
}

function hint(me) {
  if (me.plan.status !== 'disetujui') return 'Langkah pertama dibuka begitu rencana disetujui.';
  return stepStatus(me, 'diskusi-tindak-lanjut') === 'terkunci'
    ? 'Rencana tindak lanjut dibuka sesudah hasil observasi disimpan.'
    : 'Dokumen disimpan di sekolah; atasan cukup memastikan dokumennya ada.';
}
