import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';
import type { Entry, Observation } from '../../utils/observations';
import { createStore, type Database, type Read, type Store } from '../../utils/store';

/** Gives each test of the file a browser without any database. */
export function freshBrowser(): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
}

export const AT = '2024-03-28T10:24:00+07:00';

/** `AT` moved by minutes, as the same person's clock shows it. */
export function later(minutes: number): string {
  return new Date(Date.parse(AT) + minutes * 60_000 + 7 * 3_600_000).toISOString().replace('.000Z', '+07:00');
}

/** The value of something that the store kept; a failure fails the test with its reason. */
export async function kept<T>(store: Store, fn: (db: Database) => Promise<T>): Promise<T> {
  const result = await store.withStore(fn);
  if (!result.ok) throw new Error(`${result.reason}: ${result.detail}`);
  return result.value;
}

export const HERE = { profile: 'siti', period: '2024-1' };

/** One look at `/perencanaan` by Siti, at `AT` unless told. */
export function look(observations: Observation[], other: Partial<Read> = {}): Read {
  return { ...HERE, path: '/perencanaan', observations, at: AT, ...other };
}

export function newStore(): Store {
  return createStore();
}

export function stage(
  status: Extract<Observation, { kind: 'stage' }>['status'],
  evidence = 'Perencanaan',
): Observation {
  return { kind: 'stage', stage: 'perencanaan', status, evidence };
}

export function activity(
  title: string,
  values: Partial<Extract<Observation, { kind: 'activity' }>> = {},
): Observation {
  return { kind: 'activity', title, points: 8, count: 1, done: false, evidence: title, ...values };
}

export function tick(id: string, done = true, at = AT): Entry {
  return { kind: 'tick', id, at, item: 'unggah-skp', done };
}
