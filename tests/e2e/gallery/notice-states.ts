import { newVisit, type Visit } from '../../../components/visit';
import { judge } from '../../../utils/engine';
import { RULESETS, SOURCES } from '../../../utils/rulesets';
import { panel } from '../../../utils/views';
import type { Panel } from '../../../utils/views/view';
import { NO_RESULT, NOT_OPEN, NOTICE_EXAMPLES, STRANGE } from '../../engine/notice-examples';
import type { State } from './states';

type NoticeState = Partial<State> & Pick<State, 'name' | 'panel'>;

/** A situation with red notices; of its cards only the sentence and the notices, so that the picture shows them. */
function panelOf(name: string, language: 'id' | 'en' = 'id'): Panel {
  const example = NOTICE_EXAMPLES[name];
  if (!example) throw new Error(`gallery: expected one of the notice examples, found "${name}"`);
  const memory = { ...example.memory, settings: { ...example.memory.settings, language } };
  const lent = { sources: SOURCES, rulesets: RULESETS, version: '0.1.0' };
  const whole = panel(judge(memory, RULESETS, example.now), lent);
  return { ...whole, cards: whole.cards.filter(({ id }) => id === 'now' || id === 'notices') };
}

const NAMES = Object.keys(NOTICE_EXAMPLES);
const visit = (change: Partial<Visit>): Visit => ({ ...newVisit(), ...change });
const asked = (verdict: 'boleh-diabaikan' | 'perlu-perhatian', rule: string, text: string) =>
  visit({ asked: { found: { text, red: true, stage: 'penilaian', verdict, rule } } });

export const NOTICES: NoticeState[] = [
  ...NAMES.map((name) => ({ name: `notices-${name}`, panel: panelOf(name) })),
  ...['several', 'own', 'paused-hour'].map((name) => ({
    name: `english-notices-${name}`,
    panel: panelOf(name, 'en'),
  })),
  {
    name: 'notices-refused',
    panel: panelOf('unknown'),
    press: ['Boleh diabaikan'],
    outcome: { ok: false, field: null, reason: 'needs-attention' },
  },
  { name: 'notices-why', panel: panelOf('put-away'), press: ['Mengapa?'] },
  { name: 'notices-back', panel: panelOf('several'), visit: visit({ back: [NOT_OPEN] }) },
  { name: 'notices-back-all', panel: panelOf('put-away'), visit: visit({ back: [null] }) },
  { name: 'notices-log', panel: panelOf('gone-today'), press: ['Riwayat (12)'] },
  { name: 'notices-rules', panel: panelOf('own'), press: ['Pilihan Anda (3)'] },
  { name: 'notices-pointing', panel: panelOf('put-away'), visit: visit({ asked: 'pointing' }) },
  { name: 'notices-asked', panel: panelOf('put-away'), visit: asked('perlu-perhatian', 'session', STRANGE) },
  { name: 'notices-asked-nothing', panel: panelOf('unknown'), visit: visit({ asked: { found: null } }) },
  {
    name: 'notices-asked-alone',
    panel: { ...panelOf('put-away'), cards: panelOf('put-away').cards.filter(({ id }) => id === 'now') },
    visit: asked('boleh-diabaikan', 'state-only', NO_RESULT),
  },
  {
    name: 'notices-phone',
    panel: panelOf('several'),
    mode: 'sheet',
    width: 390,
    height: 844,
    press: ['Tinggi panel'],
  },
  { name: 'notices-largest', panel: { ...panelOf('several'), textSize: 'largest' }, width: 440 },
  { name: 'notices-menu', panel: panelOf('paused-page'), press: ['Pilihan'], height: 900 },
];
