import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from 'vitest';
import type { Entry, Observation } from '../../utils/observations';
import { createStore, type Database, type Read, type Store } from '../../utils/store';

type Of<Kind> = Extract<Observation, { kind: Kind }>;

let store: Store = createStore();

/** Gives each test of the file a browser without any database, and a store on it. */
export function freshBrowser(): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    store = createStore();
  });
  afterEach(() => store.close());
}

/** What the store of this test gives; a failure fails the test with its reason. */
export async function kept<T>(fn: (db: Database) => Promise<T>): Promise<T> {
  return sure(await store.withStore(fn));
}

export function sure<T>(result: Awaited<ReturnType<typeof store.withStore<T>>>): T {
  if (!result.ok) throw new Error(`${result.reason}: ${result.detail}`);
  return result.value;
}

export const AT = '2024-03-28T10:24:00+07:00';

/** `AT` moved by seconds, as the same person's clock shows it. */
export function later(seconds: number): string {
  const local = new Date(Date.parse(AT) + seconds * 1000 + 7 * 3_600_000);
  return local.toISOString().replace('.000Z', '+07:00');
}
export const MINUTE = 60;
export const DAY = 24 * 60 * MINUTE;

export const HERE = { profile: 'siti', period: '2024-1' };

/** One look at `/perencanaan` by Siti, at `AT` unless told. */
export function look(observations: Observation[], other: Partial<Read> = {}): Read {
  return { ...HERE, path: '/perencanaan', observations, at: AT, ...other };
}

export function stage(status: Of<'stage'>['status'], evidence = 'Perencanaan'): Observation {
  return { kind: 'stage', stage: 'perencanaan', status, evidence };
}

export function activity(title: string, values: Partial<Of<'activity'>> = {}): Of<'activity'> {
  return { kind: 'activity', title, points: 8, count: 1, done: false, evidence: title, ...values };
}

export function points(planned: number | null, earned: number | null, evidence = 'Poin'): Observation {
  return { kind: 'points', planned, earned, min: null, max: null, evidence };
}

export function approval(person: string, values: Partial<Of<'approval'>> = {}): Of<'approval'> {
  const blank = { distinct: null, what: 'perencanaan', status: 'perlu-disetujui', since: null } as const;
  return { kind: 'approval', person, evidence: person, ...blank, ...values };
}

export function failure(what: string): Observation {
  return { kind: 'could-not-read', what, expected: 'sebuah chip status', found: '', evidence: '' };
}

export function tick(id: string, done = true, at = AT): Entry {
  return { kind: 'tick', id, at, item: 'unggah-skp', done };
}

export const FILE_ID = '00000000-0000-4000-8000-00000000000f';

/** One entry of each kind, all under the id `e`. */
export const EVERY_ENTRY: Entry[] = [
  { kind: 'window-date', id: 'e', at: AT, window: 'perencanaan', on: '2024-03-30', note: 'surat dinas' },
  { kind: 'own-date', id: 'e', at: AT, title: 'Observasi', on: '2024-04-17', note: null, done: false },
  tick('e'),
  { kind: 'own-item', id: 'e', at: AT, title: 'Cetak SKP', stage: 'perencanaan', done: false },
  { kind: 'own-activity', id: 'e', at: AT, title: 'Webinar', points: 4, count: 2, doneOn: null },
  { kind: 'not-so', id: 'e', at: AT, observation: stage('disetujui') },
  { kind: 'own-stage', id: 'e', at: AT, stage: 'perencanaan', status: 'disetujui', on: '2024-03-27' },
  {
    ...{ kind: 'rule-file', id: 'e', at: AT, title: 'Edaran', issuer: 'Dinas', period: '2024-1' },
    source: { title: 'SE 1/2024', url: null, publishedOn: '2024-03-01' },
    windows: [{ stage: 'perencanaan', who: ['guru'], opensOn: null, closesOn: '2024-04-14' }],
  },
  {
    ...{ kind: 'evidence', id: 'e', at: AT, subject: 'activity', title: 'Webinar', item: null },
    ...{ note: 'Sertifikat di map biru', link: 'https://contoh.id/sertifikat' },
    files: [{ id: FILE_ID, name: 'Sertifikat.pdf', type: 'application/pdf', size: 5 }],
  },
];
