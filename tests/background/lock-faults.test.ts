import { beforeEach, expect, it, vi } from 'vitest';
import type { Intent, KeptFacts, Outcome, Vault } from '../../utils/observations';
import { createStore, type Database, listVaults } from '../../utils/store';
import { textOfBytes } from '../../utils/wire/bytes';
import type { TakenFile } from '../../utils/wire/table';
import { account, freshComputer, HALF, PAGE, plan, startBrowser, startWorker, type Worker } from './door';

const SITI = account('Siti Aminah', 'SMP Negeri 4');
const BUDI = account('Budi Santoso', 'SMP Negeri 4');
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

it(
  'one that cannot be sealed at the start is hidden all the same, says so, takes nothing in, and holds nobody up',
  async () => {
    await damage();
    startBrowser();
    worker = await startWorker();
    const shown = await worker.see();
    expect(shown.closed?.card.sentence).toBe('Profil ini terkunci');
    expect(shown.closed?.card.facts).toContain(
      'Catatannya belum dapat disandikan, jadi kami sembunyikan saja.',
    );
    const siti = await worker.report([PAGE, SITI, plan('selesai')], { period: HALF, tab: 1 });
    expect([siti.profile.name, siti.closed?.card.sentence]).toEqual([null, 'Profil ini terkunci']);
    expect(JSON.stringify(await inStore((db) => db.getAll('seen')))).not.toContain('selesai');
    const { profiles } = await worker.own<KeptFacts>('data', {});
    expect(profiles).toMatchObject([{ name: null, isLocked: true }]);
    const budi = await worker.report([PAGE, BUDI, plan('dikerjakan')], { period: HALF, tab: 2, page: 'b' });
    expect(budi.profile.name).toBe('Budi Santoso');
    const { profile } = await vault();
    expect(await submit('unlock', { passphrase: PASS }, profile)).toMatchObject({ reason: 'damaged' });
  },
  LONG,
);

it(
  'one that cannot be sealed for want of room is hidden, and its passphrase opens it',
  async () => {
    startBrowser();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'vaults') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, row);
    });
    worker = await startWorker();
    expect((await worker.see()).closed?.card.sentence).toBe('Profil ini terkunci');
    vi.restoreAllMocks();
    const { profile } = await vault();
    expect(await submit('unlock', { passphrase: PASS }, profile)).toMatchObject({ ok: true });
    expect((await worker.see()).profile.name).toBe('Siti Aminah');
  },
  LONG,
);

it(
  'a backup of somebody who is locked is not put in, and says so beforehand',
  async () => {
    const { text } = await worker.own<{ text: string }>('save-backup', { id: null, at: 0 });
    const id = crypto.randomUUID();
    const open = () => worker.own<object>('open-backup', { id, name: 'a.json', text, at: 0, of: 1 });
    expect(await open()).toHaveProperty('preview');
    await own({ do: 'lock' });
    const before = JSON.stringify(await inStore(listVaults));
    const restored = await own({ do: 'restore', from: 'file', id, how: 'merge' });
    expect(restored).toMatchObject({ ok: false, reason: 'not-found' });
    expect(await open()).toEqual({ trouble: { reason: 'locked', place: null } });
    const other = text.replaceAll((await vault()).profile, crypto.randomUUID());
    const told = { id: crypto.randomUUID(), name: 'b.json', text: other, at: 0, of: 1 };
    expect(await worker.own<object>('open-backup', told)).toHaveProperty('trouble.reason', 'locked');
    expect(JSON.stringify(await inStore(listVaults))).toBe(before);
  },
  LONG,
);

it(
  'more files than one record can hold are not locked, and get no lock',
  async () => {
    const { profile } = await vault();
    const files = Array.from({ length: 10 }, (_, nth) => ({ id: `f${nth}`, size: 10_000_001 }));
    const entry = { kind: 'evidence', files };
    await inStore(async (db) => {
      await db.put('entries', { profile, period: '2024-1', id: 'e', entry } as never); // what it weighs is all that counts
      for (const { id } of files) await db.put('files', { profile, id, bytes: new ArrayBuffer(1) } as never);
    });
    expect(await own({ do: 'lock' })).toMatchObject({ ok: false, reason: 'too-large' });
    expect((await vault()).closed).toBeNull();
    const text = textOfBytes(new TextEncoder().encode('%PDF-1.7'));
    const put = () =>
      worker.own<TakenFile>('put-file', { id: crypto.randomUUID(), name: 'a.pdf', text, at: 0, of: 1 });
    expect(await put()).toEqual({ ok: false, reason: 'lock' });
    expect(await submit('lock-remove', { old: PASS })).toMatchObject({ ok: true });
    expect(await put()).toEqual({ ok: true });
    const again = await submit('lock-set', { passphrase: PASS, again: PASS, label: '' });
    expect(again).toMatchObject({ ok: false, field: 'passphrase', reason: 'too-large' });
    expect(await inStore(listVaults)).toEqual([]);
  },
  LONG,
);
