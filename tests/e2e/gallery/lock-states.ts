import { judge } from '../../../utils/engine';
import type { Settings } from '../../../utils/observations';
import { RULESETS, SOURCES } from '../../../utils/rulesets';
import { panel } from '../../../utils/views';
import type { Lent } from '../../../utils/views/kit/scene';
import { unsure, type WhoseFacts, whose } from '../../../utils/views/lock/closed';
import { locked } from '../../../utils/views/lock/locked';
import type { Panel } from '../../../utils/views/view';
import { EXAMPLES } from '../../engine/examples';
import type { State } from './states';

type Locked = Partial<State> & Pick<State, 'name' | 'panel'>;

const PEOPLE: WhoseFacts['people'] = [
  { id: 'a', name: 'Siti Aminah, S.Pd.', school: 'SMP Negeri 4', label: null },
  { id: 'b', name: 'Bambang Hartono <b>', school: 'SMP Negeri 4', label: null },
  { id: 'c', name: null, school: null, label: null },
];

/** What the views make of an example with this lent to them. */
function of(
  example: 'nothing-yet' | 'waiting-28-march',
  settings: Partial<Settings>,
  more: Partial<Lent>,
): Panel {
  const found = EXAMPLES[example];
  if (!found) throw new Error(`gallery: no example "${example}"`);
  const memory = { ...found.memory, settings: { ...found.memory.settings, ...settings } };
  return panel(judge(memory, RULESETS, found.now), {
    sources: SOURCES,
    rulesets: RULESETS,
    version: '0.1.0',
    ...more,
  });
}
const facts = (language: Settings['language'], onPage: boolean): WhoseFacts => ({
  ...{ language, people: PEOPLE, shown: null, onPage },
});
const waiting = (language: Settings['language'] = 'id', onPage = true): Panel => {
  const lent = { closed: unsure(facts(language, onPage)), whose: whose(facts(language, onPage)), people: 3 };
  return of('nothing-yet', { language }, lent);
};
const shut = (language: Settings['language'] = 'id', settings: Partial<Settings> = {}): Panel =>
  of(
    'nothing-yet',
    { language, ...settings },
    { closed: locked({ language, id: 'c', label: null, isSealed: true, isDue: true }) },
  );
const mine = (language: Settings['language'] = 'id', hasLock = true): Panel => {
  const lent = { hasLock, people: 3, whose: whose({ ...facts(language, false), shown: 'a' }) };
  return of('waiting-28-march', { language }, lent);
};

const PHONE = { mode: 'sheet', width: 390, height: 844 } as const;
const POPUP = { surface: 'popup', width: 400, height: 640 } as const;
const WRONG = { ok: false, field: 'passphrase', reason: 'wrong-passphrase' } as const;

/** Several people on one computer: whose it is, what is locked, and how one leaves. */
export const LOCKS: Locked[] = [
  { name: 'lock-waiting', panel: waiting(), height: 560 },
  { name: 'lock-waiting-phone', panel: waiting(), ...PHONE },
  { name: 'lock-waiting-english', panel: waiting('en'), height: 560 },
  { name: 'lock-waiting-tab', panel: waiting(), surface: 'tab', width: 660, height: 300, press: ['Tab'] },
  { name: 'lock-waiting-popup', panel: waiting('id', false), ...POPUP },
  { name: 'lock-shut', panel: shut(), height: 560 },
  { name: 'lock-shut-wrong', panel: shut(), height: 640, press: ['Buka kunci'], outcome: WRONG },
  { name: 'lock-shut-phone', panel: shut('id', { textSize: 'largest' }), ...PHONE, width: 320 },
  { name: 'lock-shut-english', panel: shut('en'), height: 560 },
  { name: 'lock-shut-popup', panel: shut(), ...POPUP },
  { name: 'lock-leave', panel: mine(), height: 768, press: ['Pilihan', 'Selesai di komputer ini'] },
  {
    name: 'lock-leave-erase',
    panel: mine('id', false),
    height: 768,
    press: ['Pilihan', 'Selesai di komputer ini', 'Hapus data saya dari komputer ini'],
  },
  {
    name: 'lock-leave-english',
    panel: mine('en', false),
    ...PHONE,
    press: ['Menu', 'Finish on this computer'],
  },
  { name: 'lock-leave-popup', panel: mine(), ...POPUP, press: ['Selesai di komputer ini'] },
];
