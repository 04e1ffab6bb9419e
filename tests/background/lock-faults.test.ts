import { beforeEach, expect, it, vi } from 'vitest';
import type { Intent, Outcome, Vault } from '../../utils/observations';
import { createStore, type Database, listVaults } from '../../utils/store';
import { account, freshComputer, HALF, PAGE, plan, startWorker, type Worker } from './door';

const SITI = account('Siti Aminah', 'SMP Negeri 4');
const PASS = 'hujan bulan juni';
const LONG = 60_000;

let worker: Worker;
beforeEach(async () => {
  vi.restoreAllMocks();
  freshComputer();
  worker = await startWorker();
  await worker.report([PAGE, SITI, plan('disetujui')], { period: HALF, tab: 1 });
  expect(await submit('lock-set', { passphrase: PASS, again: PASS, label: '' })).toMatchObject({ ok: true });
});

async function own(intent: Intent): Promise<Outcome> {
  const { outcome } = await worker.own<{ outcome: Outcome }>('do', { intent, id: crypto.randomUUID() });
  return outcome;
}
const submit = (form: string, values: Record<string, string>, target: string | null = null) =>
  own({ do: 'submit', form, target, values });
async function inStore<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const store = createStore();
  const kept = await store.withStore(work);
  await store.close();
  if (!kept.ok) throw new Error(kept.detail);
  return kept.value;
}
async function vault(): Promise<Vault> {
  const [one] = await inStore(listVaults);
  if (!one) throw new Error('expected a vault');
  return one;
}
/** The lock with one byte of it changed. */
async function damage(): Promise<void> {
  const one = await vault();
  const data = one.keys.wrapped.data.slice(0);
  const bytes = new Uint8Array(data);
  bytes[3] = (bytes[3] ?? 0) ^ 1;
  const keys = { ...one.keys, wrapped: { ...one.keys.wrapped, data } };
  await inStore((db) => db.put('vaults', { ...one, keys }));
}

it(
  'a lock that is damaged seals nothing, since nothing could open it again',
  async () => {
    await damage();
    expect(await own({ do: 'lock' })).toMatchObject({ ok: false, reason: 'damaged' });
    expect((await vault()).closed).toBeNull();
    expect((await worker.see()).profile.name).toBe('Siti Aminah');
  },
  LONG,
);
