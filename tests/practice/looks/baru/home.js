import { longDate } from '../../clock.js';
import { h } from '../../h.js';
import { approvalOf, stagesOf } from '../../state/select.js';
import { mark, pairs, section, waiting } from './kit.js';
import { planFacts } from './plan-facts.js';
import { shell } from './shell.js';
import { dayOfStage, stageName, statusOf } from './words.js';

export function home(ctx) {
  const parts = ctx.side === 'atasan' ? forSuperior(ctx) : forEmployee(ctx);
  return shell(
    ctx,
    { trail: [['Beranda', '/beranda'], ['Pengelolaan Kinerja']], title: 'Pengelolaan Kinerja Anda' },
    parts,
  );
}

function forEmployee(ctx) {
  const { state, me, later, isOtherPeriod } = ctx;
  return [
    isOtherPeriod && h('p', null, 'Belum ada data pada periode ini. Periksa kembali periode yang dipilih.'),
    state.notice && h('p', { role: 'alert' }, state.notice),
    section('Linimasa', stepper(ctx)),
    state.deadline &&
      pairs([[`Batas waktu ${stageName(state.deadline.stage, state)}`, longDate(state.deadline.on)]]),
    later(() => planFacts(ctx, me), waiting()),
  ];
}

function stepper({ state, me }) {
  const stages = stagesOf(state, me);
  const current = stages.find(({ status }) => !['disetujui', 'selesai'].includes(status));
  return h(
    'ol',
    { 'data-stepper': true },
    stages.map((one) => stop(one, state, me, one === current)),
  );
}

function stop({ stage, status }, state, me, isCurrent) {
  const day = dayOfStage(stage, me);
  return h(
    'li',
    { 'aria-current': isCurrent ? 'step' : null },
    h('a', { href: `/pengelolaan-kinerja/${stage}` }, stageName(stage, state)),
    mark(statusOf(stage, status)),
    day && h('small', null, day),
  );
}

function forSuperior({ state }) {
  const teachers = Object.values(state.people).filter(({ role }) => role === 'guru');
  const count = teachers.map(approvalOf).filter(({ status }) => status === 'perlu-disetujui').length;
  return section(
    'Kinerja guru',
    pairs([
      ['Guru di sekolah ini', teachers.length],
      ['Perlu Anda periksa', count],
    ]),
    h('p', null, h('a', { href: '/pengelolaan-kinerja/persetujuan' }, 'Periksa kinerja guru')),
  );
}
