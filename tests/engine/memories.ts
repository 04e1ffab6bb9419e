import type { Memory, Moment, Seen } from '../../utils/engine/findings';
import {
  DEFAULT_SETTINGS,
  type Entry,
  FILE_WHO,
  type Observation,
  type Profile,
  type RuleFile,
} from '../../utils/observations';

/** WIB unless a test says otherwise. */
export function at(day: string, time = '10:24', zone = '+07:00'): Moment {
  return `${day}T${time}:00${zone}`;
}

export const TEACHER: Profile = {
  id: 'sri',
  name: 'Sri Rahayu',
  school: 'SMP Negeri 3 Contoh',
  role: 'guru',
  employment: 'pns',
  period: null,
  firstRun: 3,
  side: null,
};

/** One fact as the store remembers it, seen at one moment only unless `since` says more. */
export function seen(observation: Observation, seenAt: Moment, since: Moment = seenAt): Seen {
  return { observation, since, seenAt, before: [] };
}

export function memory(parts: Partial<Memory> = {}): Memory {
  return {
    profile: TEACHER,
    settings: DEFAULT_SETTINGS,
    seen: [],
    entries: [],
    path: null,
    putAway: [],
    lastRead: null,
    saved: true,
    ...parts,
  };
}

type StageObservation = Extract<Observation, { kind: 'stage' }>;
type Stage = StageObservation['stage'];
type Status = StageObservation['status'];

export function stage(name: Stage, status: Status, evidence = `${name}: ${status}`): Observation {
  return { kind: 'stage', evidence, stage: name, status };
}

export function period(from: string, to: string, evidence = `${from} - ${to}`): Observation {
  return { kind: 'period', evidence, from, to };
}

export function page(name: Extract<Observation, { kind: 'page' }>['page']): Observation {
  return { kind: 'page', evidence: 'Pengelolaan Kinerja', page: name, side: 'pegawai' };
}

function account(name: string, school = 'SMP Negeri 3 Contoh'): Observation {
  return { kind: 'account', evidence: name, name, school };
}

export function activity(
  title: string,
  points: number | null,
  count: number | null,
  done: boolean | null,
): Observation {
  return { kind: 'activity', evidence: `${title} ${count} ${points}`, title, points, count, done };
}

export function points(planned: number | null, earned: number | null): Observation {
  return {
    kind: 'points',
    evidence: `${planned} poin direncanakan, ${earned} poin selesai`,
    planned,
    earned,
    min: null,
    max: null,
  };
}

export function deadline(name: Stage | null, on: string): Observation {
  return { kind: 'deadline', evidence: `Batas ${on}`, stage: name, on };
}

export function unread(what: string): Observation {
  return { kind: 'could-not-read', evidence: 'Halaman', what, expected: 'one known status', found: '???' };
}

/** A memory of one reading: all of it seen at one moment, on a page of the feature. */
export function reading(
  now: Moment,
  observations: Observation[],
  parts: Partial<Memory> = {},
  name: Extract<Observation, { kind: 'page' }>['page'] = 'pengelolaan-kinerja',
): Memory {
  const all = [page(name), account(parts.profile?.name ?? 'Sri Rahayu'), ...observations];
  return memory({ lastRead: now, ...parts, seen: all.map((one) => seen(one, now)) });
}

export function ownStage(
  name: Stage,
  status: NonNullable<Status>,
  moment: Moment,
  on: string | null = null,
): Entry {
  return { kind: 'own-stage', id: `own-${name}`, at: moment, stage: name, status, on };
}

export function windowDate(window: string, on: string, moment: Moment, note: string | null = null): Entry {
  return { kind: 'window-date', id: `date-${window}`, at: moment, window, on, note };
}

export function ownDate(title: string, on: string, moment: Moment, done = false): Entry {
  return { kind: 'own-date', id: `own-date-${on}`, at: moment, title, on, note: null, done };
}

export function ownActivity(
  title: string,
  value: number,
  count: number,
  doneOn: string | null,
  moment: Moment,
): Entry {
  return { kind: 'own-activity', id: `own-${title}`, at: moment, title, points: value, count, doneOn };
}

export function ownPoints(planned: number | null, earned: number | null, moment: Moment): Entry {
  return { kind: 'own-points', id: 'own-points', at: moment, planned, earned };
}

type Window = RuleFile['windows'][number];

/** A file of rules for 2024-1, published on 20 March 2024 and taken in the day after; `change` says what else. */
export function ruleFile(
  windows: (Partial<Window> & Pick<Window, 'stage'>)[],
  change: Partial<RuleFile> = {},
): RuleFile {
  return {
    kind: 'rule-file',
    id: 'edaran',
    at: at('2024-03-21'),
    title: 'Perpanjangan perencanaan',
    issuer: 'Dinas Pendidikan Contoh',
    source: { title: 'Surat Edaran 800/1', url: null, publishedOn: '2024-03-20' },
    period: '2024-1',
    windows: windows.map((one) => ({ who: [...FILE_WHO], opensOn: null, closesOn: null, ...one })),
    ...change,
  };
}

export function tick(item: string, done: boolean, moment: Moment): Entry {
  return { kind: 'tick', id: `tick-${item}-${moment}`, at: moment, item, done };
}

export function ownItem(title: string, name: Stage | null, done: boolean, moment: Moment): Entry {
  return { kind: 'own-item', id: `item-${title}`, at: moment, title, stage: name, done };
}
