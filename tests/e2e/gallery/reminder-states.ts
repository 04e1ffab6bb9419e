import { judge } from '../../../utils/engine';
import type { Settings, Told } from '../../../utils/observations';
import { NEVER_SWEPT, openOf, sweep } from '../../../utils/reminders';
import { RULESETS, SOURCES } from '../../../utils/rulesets';
import { panel } from '../../../utils/views';
import type { Panel } from '../../../utils/views/view';
import { EXAMPLES } from '../../engine/examples';
import { at, ownDate } from '../../engine/memories';
import type { State } from './states';

interface Change {
  settings?: Partial<Settings>;
  own?: [name: string, on: string];
  told?: Partial<Told>;
}

/** What is due at that moment stands in the page, as sweep and views make it. */
function due(name: string, day: string, { settings, own, told }: Change = {}): Panel {
  const example = EXAMPLES[name];
  if (!example) throw new Error(`gallery: expected one of the examples, found "${name}"`);
  const memory = {
    ...example.memory,
    settings: { ...example.memory.settings, ...settings },
    entries: [...example.memory.entries, ...(own ? [ownDate(...own, at('2024-03-21'))] : [])],
  };
  const findings = judge(memory, RULESETS, at(day, '07:00'));
  const rows = sweep(findings, { told: [], watch: NEVER_SWEPT }, 'b').rows.map((row) => ({
    ...row,
    ...told,
  }));
  const reminders = { ...openOf(findings, rows), device: 'off' as const };
  return panel(findings, {
    ...{ sources: SOURCES, rulesets: RULESETS, version: '0.1.0' },
    due: { findings, reminders },
  });
}

const OBSERVATION: Change['own'] = ['Observasi kelas VIII B', '2024-04-03'];
const WAITING = due('waiting-28-march', '2024-03-28');
const WINDOW = { surface: 'reminder', width: 760, height: 520 } as const;
const PHONE = { surface: 'reminder', width: 390, height: 844, mode: 'sheet' } as const;

type Reminding = Partial<State> & Pick<State, 'name' | 'panel'>;

export const REMINDERS: Reminding[] = [
  { name: 'one', panel: WAITING, ...WINDOW },
  { name: 'choices', panel: WAITING, ...WINDOW, press: ['Waktu lain'] },
  { name: 'own-date', panel: due('approved-28-march', '2024-04-02', { own: OBSERVATION }), ...WINDOW },
  {
    name: 'several',
    panel: due('not-handed-in-28-march', '2024-03-31', {
      own: ['Rapat', '2024-04-01'],
      told: { late: true },
    }),
    ...WINDOW,
    height: 700,
  },
  {
    name: 'english',
    panel: due('waiting-28-march', '2024-03-28', { settings: { language: 'en' } }),
    ...WINDOW,
  },
  {
    name: 'largest',
    panel: due('waiting-28-march', '2024-03-28', { settings: { textSize: 'largest' } }),
    ...WINDOW,
    height: 560,
  },
  { name: 'low-tab', panel: { ...WAITING, tabTop: 380 }, ...WINDOW },
  { name: 'phone', panel: WAITING, ...PHONE },
  {
    name: 'phone-320-largest',
    panel: due('waiting-28-march', '2024-03-28', { settings: { textSize: 'largest' } }),
    ...PHONE,
    width: 320,
    height: 640,
    press: ['Waktu lain'],
  },
  {
    name: 'refused',
    panel: WAITING,
    ...WINDOW,
    press: ['Ingatkan besok'],
    outcome: { ok: false, field: null, reason: 'not-saved' },
  },
];
