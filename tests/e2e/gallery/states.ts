import type { Access } from '../../../components/access-band';
import type { DataProps } from '../../../components/overview/data';
import type { EvidenceProps } from '../../../components/overview/evidence-form';
import type { Mode, PanelProps } from '../../../components/panel';
import { newVisit, type Visit } from '../../../components/visit';
import type { Outcome, Overview, Panel, Tab } from '../../../utils/views/view';
import { TAB, TEACHER_2024 } from '../../components/panels';
import { CARDS } from './card-states';
import { DATA } from './data-states';
import { EVIDENCE } from './evidence-states';
import { panelOf, REAL } from './example-states';
import { FIRST_RUN } from './first-run-states';
import { LOCKS } from './lock-states';
import { NOTICES } from './notice-states';
import { OVERVIEWS } from './overview-states';
import { POPUP } from './popup-states';
import { PRINCIPAL } from './principal-states';
import { READ } from './read-states';
import { REMINDERS } from './reminder-states';
import { SPECIAL } from './special-states';
import { TEACHER_2026 } from './teacher-2026';

export interface State {
  /** Also the name of its picture. */
  name: string;
  surface: 'panel' | 'tab' | 'reminder' | 'popup' | 'unanswered';
  panel: Panel;
  /** The full page in place of the panel. */
  overview: Overview | null;
  /** What is kept, on the full page; absent: not looked through yet. */
  data?: DataProps;
  /** What shows what was done, on the full page; absent: not looked through yet. */
  evidence?: EvidenceProps;
  mode: Mode;
  status: PanelProps['status'];
  offline: boolean;
  width: number;
  /** CSS px; `null`: as high as the whole panel. */
  height: number | null;
  /** Buttons to press before the picture, by their names. */
  press: string[];
  /** What comes of every intent. */
  outcome: Outcome;
  /** What the browser does not let us read; absent: nothing. */
  access?: Access;
  /** What only the page knows: notices that were brought back, or pointed at. */
  visit: Visit;
}

const DONE: Outcome = { ok: true, undo: 'token' };

/** A docked panel, unrolled, unless told otherwise. */
function state(name: string, panel: Panel, change: Partial<State> = {}): State {
  return {
    name,
    surface: 'panel',
    panel,
    overview: null,
    mode: 'docked',
    status: 'ready',
    offline: false,
    width: 400,
    height: null,
    press: [],
    outcome: DONE,
    visit: newVisit(),
    ...change,
  };
}

const tab = (name: string, change: Partial<Tab>): State =>
  state(
    `tab-${name}`,
    { ...TEACHER_2024, tab: { ...TAB, ...change } },
    { surface: 'tab', width: 660, height: 300 },
  );

/** As high as a popup can be. */
const IN_POPUP = { surface: 'popup', width: 400, height: 640 } as const;

const PHONE = { mode: 'sheet', width: 390, height: 844 } as const;

export const STATES: State[] = [
  state('teacher-2024', TEACHER_2024),
  state('teacher-2024-window', TEACHER_2024, { width: 1366, height: 768 }),
  state('teacher-2024-over', TEACHER_2024, { mode: 'over', width: 800, height: 900 }),
  state('teacher-2026', TEACHER_2026),
  ...SPECIAL.map(({ name, panel, ...change }) => state(name, panel, change)),
  ...REAL.map(({ name, panel }) => state(name, panel)),
  ...CARDS.map(({ name, panel }) => state(name, panel)),
  ...NOTICES.map(({ name, panel, ...change }) => state(name, panel, change)),
  ...READ.map(({ name, panel, ...change }) => state(name, panel, change)),
  ...OVERVIEWS.map(({ name, overview, ...change }) => state(name, overview.panel, { overview, ...change })),
  ...DATA.map(({ name, overview, ...change }) => state(name, overview.panel, { overview, ...change })),
  ...EVIDENCE.map(({ name, overview, ...change }) => state(name, overview.panel, { overview, ...change })),
  ...LOCKS.map(({ name, panel, ...change }) => state(name, panel, change)),
  ...FIRST_RUN.map(({ name, panel }) => state(name, panel, { height: 768 })),

  state('real-menu', panelOf('waiting-28-march'), { press: ['Pilihan'], height: 768 }),
  state('real-phone', panelOf('adjusted-28-march'), PHONE),
  state('real-phone-bar', panelOf('adjusted-28-march'), { ...PHONE, surface: 'tab' }),
  state('real-phone-bar-waiting', panelOf('waiting-28-march'), { ...PHONE, width: 320, surface: 'tab' }),
  state('real-tab', panelOf('waiting-28-march'), { surface: 'tab', width: 660, height: 300, press: ['Tab'] }),
  ...PRINCIPAL.map(({ name, panel, press }) => state(name, panel, press ? { press } : {})),
  state('principal-tab', PRINCIPAL[0]?.panel ?? TEACHER_2024, { surface: 'tab', width: 660, height: 300 }),
  ...POPUP.map(({ name, panel, ...change }) => state(`popup-${name}`, panel, { ...IN_POPUP, ...change })),
  ...REMINDERS.map(({ name, panel, ...change }) => state(`reminder-${name}`, panel, change)),
  state('menu-open', TEACHER_2024, { press: ['Pilihan'], height: 768 }),
  state('menu-confirm', TEACHER_2024, { press: ['Pilihan', 'Hapus semua data'], height: 768 }),
  state('toast', TEACHER_2024, { press: ['Siapkan modul ajar untuk observasi'], height: 768 }),
  state('toast-refused', TEACHER_2024, {
    press: ['Siapkan modul ajar untuk observasi'],
    height: 768,
    outcome: { ok: false, field: null, reason: 'not-saved' },
  }),
  state('form-add', TEACHER_2024, { press: ['Tambah'] }),
  state('form-refused', TEACHER_2024, {
    press: ['Tambah', 'Simpan'],
    outcome: { ok: false, field: 'on', reason: 'not-a-date' },
  }),
  state('form-row', TEACHER_2024, { press: ['Ubah Fotokopi RPP'] }),
  state('form-status', TEACHER_2024, { press: ['Isi status sendiri'] }),
  state('more-open', TEACHER_2024, { press: ['3 lagi', '1 tanpa tanggal resmi'] }),

  state('text-large', { ...TEACHER_2024, textSize: 'large' }, { width: 420 }),
  state('text-largest', { ...TEACHER_2024, textSize: 'largest' }, { width: 440 }),
  state('width-320', { ...TEACHER_2024, width: 320 }, { width: 320 }),
  state('width-480', { ...TEACHER_2024, width: 480 }, { width: 500 }),
  state(
    'zoom-320-largest',
    { ...TEACHER_2024, textSize: 'largest' },
    { mode: 'sheet', width: 320, height: 640 },
  ),

  state('phone-bar', TEACHER_2024, { ...PHONE, surface: 'tab' }),
  state('phone-half', TEACHER_2024, PHONE),
  state('phone-full', TEACHER_2024, { ...PHONE, press: ['Perbesar lembar'] }),
  state('phone-form', TEACHER_2024, { ...PHONE, press: ['Perbesar lembar', 'Tambah'] }),

  tab('calm', { tone: 'calm', icon: null, number: null, unit: null, name: 'Buka Pendamping PMM' }),
  tab('soon', { tone: 'soon', icon: 'clock', number: '12' }),
  tab('urgent', {}),
  tab('overdue', { tone: 'overdue', icon: 'overdue', number: '2', unit: 'lewat' }),
  tab('you', { tone: 'you', icon: 'person-filled', number: '7', unit: 'cek' }),
  tab('unread', { tone: 'unread', icon: 'unofficial', number: null, unit: null }),
  { ...tab('peek', {}), press: ['Tab'] },
];
