import { judge } from '../../../utils/engine';
import type { Entry, Observation } from '../../../utils/observations';
import { RULESETS, SOURCES } from '../../../utils/rulesets';
import { panel } from '../../../utils/views';
import type { Panel } from '../../../utils/views/view';
import { EXAMPLES } from '../../engine/examples';
import { at, deadline, ownStage, reading, stage } from '../../engine/memories';
import { approval, listed, thirtyTwo } from '../../engine/principals';
import type { State } from './states';

const LENT = { sources: SOURCES, rulesets: RULESETS, version: '0.1.0' };
const NOW = at('2024-03-28');
const SOON = at('2024-03-28', '11:05');
const waiting = EXAMPLES['waiting-28-march']?.memory ?? reading(NOW, []);
const said = waiting.seen.map((one) => one.observation);
const ofKind = (kind: Observation['kind']): Observation =>
  said.find((one) => one.kind === kind) ?? stage('perencanaan', 'dikerjakan');
const notSo = (observation: Observation, id: string): Entry => ({
  kind: 'not-so',
  id,
  at: at('2024-03-28', '10:30'),
  observation,
});

const UNFOLDED = { read: false };
function print(memory: typeof waiting, language: 'id' | 'en' = 'id'): Panel {
  const settings = { ...memory.settings, language, folds: UNFOLDED };
  const whole = panel(judge({ ...memory, settings }, RULESETS, SOON), LENT);
  return { ...whole, cards: whole.cards.filter((card) => card.id === 'now' || card.id === 'read') };
}

const PLAIN = print({
  ...waiting,
  seen: [...waiting.seen, ...reading(NOW, [deadline('perencanaan', '2024-03-30')]).seen.slice(-1)],
});
const DENIED = {
  ...waiting,
  entries: [
    notSo(ofKind('points'), 'a'),
    notSo(ofKind('activity'), 'b'),
    notSo(stage('penilaian', 'dikerjakan'), 'c'),
    ownStage('perencanaan', 'disetujui', at('2024-03-28', '10:30')),
  ],
};
const OPEN = ['Tahap dan status', 'Rencana poin', 'Kegiatan'];
const names = thirtyTwo();
const PHONE = { mode: 'sheet', width: 390, height: 844 } as const;

/** "Apa yang terbaca" with what can be said against it, and the report of a page. */
export const READ: (Partial<State> & Pick<State, 'name' | 'panel'>)[] = [
  { name: 'read-facts', panel: PLAIN, press: ['Periode', 'Tanggal penutupan', ...OPEN] },
  {
    name: 'read-form',
    panel: PLAIN,
    press: ['Tahap dan status', 'Bukan begitu: Perencanaan: Menunggu persetujuan'],
  },
  { name: 'read-denied', panel: print(DENIED), press: OPEN },
  {
    name: 'read-denied-english',
    panel: print(DENIED, 'en'),
    press: ['Stages and status', 'Planned points', 'Activities'],
  },
  {
    name: 'read-people',
    panel: print(listed([...names, approval('x'.repeat(300)), approval('<b>Tebal</b>')])),
    press: ['Pengajuan'],
  },
  { name: 'read-largest', panel: { ...print(DENIED), textSize: 'largest' }, press: OPEN, width: 440 },
  { name: 'report', panel: PLAIN, press: ['Laporkan halaman'], height: 768 },
  { name: 'report-copied', panel: PLAIN, press: ['Laporkan halaman', 'Salin'], height: 768 },
  { name: 'report-english', panel: print(waiting, 'en'), press: ['Report this page'], height: 768 },
  { name: 'report-phone', panel: PLAIN, press: ['Laporkan halaman'], ...PHONE },
  {
    name: 'report-phone-largest',
    panel: { ...PLAIN, textSize: 'largest' },
    press: ['Laporkan halaman'],
    ...PHONE,
    width: 320,
    height: 640,
  },
];
