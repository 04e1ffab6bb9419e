import { judge } from '../../../utils/engine';
import type { Memory, Moment } from '../../../utils/engine/findings';
import { RULESETS, SOURCES } from '../../../utils/rulesets';
import { panel } from '../../../utils/views';
import type { Lent } from '../../../utils/views/kit/scene';
import { at, period, reading, stage } from '../../engine/memories';
import { NOTICE_EXAMPLES } from '../../engine/notice-examples';
import { approval, HEAD, listed, NOW, thirtyTwo } from '../../engine/principals';
import { panelOf } from './example-states';
import type { State } from './states';

type Popup = Partial<State> & Pick<State, 'name' | 'panel'>;

const print = (memory: Memory, now: Moment = NOW, more: Partial<Lent> = {}) =>
  panel(judge(memory, RULESETS, now), { sources: SOURCES, rulesets: RULESETS, version: '0.1.0', ...more });

const waiting = panelOf('waiting-with-own-entries');
const head = listed(thirtyTwo());
const both = [period('2024-01-01', '2024-06-30'), stage('perencanaan', 'dikerjakan')];
const ownSide = reading(NOW, [...both, approval('Sri Rahayu')], { profile: { ...HEAD, side: 'pegawai' } });
const important = NOTICE_EXAMPLES.important;
const hosts = ['guru.kemdikbud.go.id', 'guru.kemendikdasmen.go.id'];
const refused = { ok: false, field: null, reason: 'not-saved' } as const;
const resting = (until: Moment | null, path: string | null = null) =>
  panelOf('waiting-with-own-entries', { settings: { pause: { until, path } } });

/** The toolbar's popup in every state it knows; all but the last of what engine and views make. */
export const POPUP: Popup[] = [
  { name: 'waiting', panel: waiting },
  { name: 'stale', panel: panelOf('stale') },
  { name: 'yours', panel: panelOf('adjusted-28-march') },
  { name: 'overdue', panel: panelOf('not-handed-in-1-april') },
  { name: '2026', panel: panelOf('assessed-2026') },
  { name: 'finished', panel: panelOf('finished-2026') },
  { name: 'nothing-yet', panel: panelOf('nothing-yet') },
  { name: 'no-permission', panel: panelOf('nothing-yet'), access: { none: true, missing: hosts } },
  {
    name: 'one-host-missing',
    panel: waiting,
    access: { none: false, missing: hosts.slice(1) },
    press: ['Beri izin'],
    outcome: refused,
  },
  { name: 'could-not-read', panel: panelOf('could-not-read') },
  { name: 'page-unread', panel: panelOf('page-unread') },
  { name: 'not-saved', panel: panelOf('not-saved') },
  { name: 'not-opened', panel: waiting, press: ['Buka Pengelolaan Kinerja'], outcome: refused },
  { name: 'offline', panel: waiting, offline: true },
  { name: 'pausing', panel: waiting, press: ['Jeda'] },
  { name: 'paused-hour', panel: resting(at('2024-03-28', '11:10')) },
  { name: 'paused-page', panel: resting(null, '/penilaian') },
  { name: 'several-people', panel: print(reading(NOW, both), NOW, { people: 3 }) },
  { name: 'principal', panel: print(head) },
  { name: 'principal-own-side', panel: print(ownSide) },
  { name: 'principal-stale', panel: print(head, at('2024-03-30')) },
  { name: 'conflict', panel: panelOf('conflict-page-and-person') },
  { name: 'english', panel: panelOf('waiting-with-own-entries', { settings: { language: 'en' } }) },
  {
    name: 'large',
    panel: panelOf('waiting-with-own-entries', { settings: { textSize: 'large' } }),
    width: 440,
  },
  {
    name: 'largest',
    panel: panelOf('waiting-with-own-entries', { settings: { textSize: 'largest' } }),
    width: 440,
  },
  { name: 'phone-320', panel: waiting, width: 320, height: 700 },
  { name: 'unanswered', panel: waiting, surface: 'unanswered', height: 240 },
  ...(important ? [{ name: 'notice', panel: print(important.memory, important.now) }] : []),
];
