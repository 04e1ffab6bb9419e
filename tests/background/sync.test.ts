import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry, Intent, KeptFacts, SyncFacts } from '../../utils/observations';
import { account, freshComputer, HALF, PAGE, period, plan, startWorker, syncArea, type Worker } from './door';

const SITI = account('Siti Rahmawati, S.Pd.');
const DEWI = {
  ...{ kind: 'approval', evidence: 'Dewi Kartika', person: 'Dewi Kartika', distinct: null },
  ...{ what: 'perencanaan', status: 'perlu-disetujui', since: null },
} as const;

/** Two computers of one person: databases of their own, one account. */
const computers: Record<string, IDBFactory> = {};
let worker: Worker;
let rings: (alarm: { name: string }) => void;
let starts: () => void;

/** Sits down at a computer: its worker has just been started. */
async function at(computer: string): Promise<void> {
  computers[computer] ??= new IDBFactory();
  globalThis.indexedDB = computers[computer];
  syncArea.restart();
  worker = await startWorker();
  Object.assign(worker.browser.alarms, {
    onAlarm: { addListener: (heard: typeof rings) => (rings = heard) },
  });
  Object.assign(worker.browser.runtime, {
    onStartup: { addListener: (heard: typeof starts) => (starts = heard) },
  });
  const { registerSync } = await import('../../entrypoints/background/sync');
  registerSync();
}

beforeEach(async () => {
  freshComputer();
  for (const name of Object.keys(computers)) delete computers[name];
  Object.assign(syncArea, { items: {}, writes: 0 });
  await at('kantor');
});

const read = (...more: object[]) =>
  worker.report([PAGE, SITI, period(HALF.from, HALF.to), plan('disetujui'), ...more], { period: HALF });
const own = async (intent: Intent) =>
  (await worker.own<{ outcome: { ok: boolean } }>('do', { intent, id: crypto.randomUUID() })).outcome;
const sync = (how: 'on' | 'off' | 'remove' | 'now') => own({ do: 'sync', how });
const add = (title: string) =>
  worker.do({ do: 'submit', form: 'own-date', target: null, values: { title, on: '2024-04-03', note: '' } });
const data = () => worker.own<KeptFacts & { sync: SyncFacts }>('data', {});
const note = async () => (await data()).sync.note;
const titles = async () => {
  const { text } = await worker.own<{ text: string }>('save-backup', { id: null, at: 0 });
  const rows: { entry: Entry }[] = JSON.parse(text).stores.entries;
  return rows.flatMap(({ entry }) => ('title' in entry ? [entry.title] : [])).sort();
};
const alarm = () => worker.browser.alarms.create.mock.calls.filter(([name]) => name === 'sync').length;
const TEXT = () => JSON.stringify(syncArea.items);

describe('off', () => {
  it('nothing of it happens: no alarm, nothing written, whatever comes from elsewhere', async () => {
    await read();
    await add('Observasi');
    await syncArea.set({ 's.bbbbbbbb.': { v: 1, who: 'n.s', t: 1, r: [] } });
    rings({ name: 'sync' });
    starts();
    expect((await data()).synced).toBe(false);
    expect([alarm(), syncArea.writes, await note()]).toEqual([0, 1, null]);
  });

  it('is not turned on for nobody, nor by a page of the site', async () => {
    expect(await sync('on')).toMatchObject({ ok: false, reason: 'not-found' });
    await read();
    await expect(worker.do({ do: 'sync', how: 'on' })).rejects.toThrow('our own pages alone');
    expect(syncArea.writes).toBe(0);
  });
});

describe('two computers', () => {
  it('come together: what was entered here stands there, what was taken away there goes here', async () => {
    await read();
    await add('Observasi');
    await add('Rapat');
    expect(await sync('on')).toEqual({ ok: true, undo: null });
    expect((await note())?.last).toMatchObject({ records: 2, devices: 1 });
    expect((await data()).synced).toBe(true);

    await at('rumah');
    await read();
    await add('Dari rumah');
    await sync('on');
    expect(await titles()).toEqual(['Dari rumah', 'Observasi', 'Rapat']);
    const entry = Object.values(syncArea.items)
      .flatMap((one) => Object(one).r)
      .find((one) => JSON.stringify(one).includes('Rapat'));
    await worker.do({ do: 'remove', entry: entry[0][2] });
    await sync('now');
    expect(await titles()).toEqual(['Dari rumah', 'Observasi']);

    await at('kantor');
    starts();
    await vi.waitFor(async () => expect(await titles()).toEqual(['Dari rumah', 'Observasi']));
    expect((await note())?.last?.devices).toBe(2);
  });

  it('a change asks for a look within a minute, many changes for one; a look with nothing new writes nothing', async () => {
    await read();
    await sync('on');
    worker.browser.alarms.create.mockClear();
    worker.browser.alarms.get.mockImplementation(async (name: string) =>
      name === 'sync' && alarm() > 0 ? ({ name, scheduledTime: Date.now() } as never) : undefined,
    );
    for (let n = 0; n < 5; n += 1) await add(`Tanggal ${n}`);
    await vi.waitFor(() => expect(alarm()).toBe(1));
    const before = syncArea.writes;
    rings({ name: 'sync' });
    await vi.waitFor(() => expect(TEXT()).toContain('Tanggal 4'));
    await sync('now');
    expect(syncArea.writes).toBe(before + 1);
  });

  it('another person on this computer is told of their own: nothing of theirs goes, nothing comes to them', async () => {
    await read();
    await sync('on');
    await worker.report([PAGE, account('Budi Santoso'), period(HALF.from, HALF.to), plan('disetujui')]);
    await add('Punya Budi');
    await sync('now');
    expect(TEXT()).not.toContain('Punya Budi');
    expect((await data()).sync.name).toBe('Siti Rahmawati, S.Pd.');
  });

  it('names of teachers and of the person stay here', async () => {
    await read(DEWI);
    await worker.do({ do: 'submit', form: 'own-person', target: null, values: { names: 'Budi Santoso' } });
    await add('Observasi Bu Dewi Kartika');
    await add('Rapat');
    await sync('on');
    expect(TEXT()).toContain('Rapat');
    expect(TEXT()).not.toMatch(/dewi|kartika|budi|santoso|siti|rahmawati|SMP/i);
    expect((await note())?.last?.withheld.names).toBe(1);
  });

  it('a worker that dies between the store and the account says it to the account later', async () => {
    await read();
    await sync('on');
    await add('Observasi');
    syncArea.refuses = new Error('the worker was stopped');
    await sync('now');
    expect(TEXT()).not.toContain('Observasi');
    expect((await note())?.problem).toBe('refused');
    await at('kantor');
    starts();
    await vi.waitFor(async () => expect((await note())?.problem).toBeNull());
    expect(TEXT()).toContain('Observasi');
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'busy'],
    ['no', 'refused'],
  ])('“%s” is said as %s, and tried again', async (message, problem) => {
    await read();
    await sync('on');
    await add('Observasi');
    syncArea.refuses = new Error(message);
    await sync('now');
    expect((await note())?.problem).toBe(problem);
    expect(worker.browser.alarms.create).toHaveBeenCalledWith('sync', { delayInMinutes: 15 });
  });
});

describe('turned off', () => {
  const both = async () => {
    await read();
    await add('Observasi');
    await sync('on');
    await at('rumah');
    await read();
    await sync('on');
    await add('Dari rumah');
  };

  it('leaves the account to other computers, and what happens here stays here', async () => {
    await both();
    await sync('off');
    rings({ name: 'sync' });
    expect(TEXT()).not.toContain('Dari rumah');
    expect(TEXT()).toContain('Observasi');
    expect(await note()).toMatchObject({ on: false, left: true });
    await sync('on');
    expect(TEXT()).toContain('Dari rumah');
  });

  it('and removed, nothing but a mark is left; the other computer stops, says so, and keeps what it has', async () => {
    await both();
    await sync('now');
    await sync('remove');
    expect(Object.keys(syncArea.items)).toEqual(['s.off']);
    expect(await note()).toMatchObject({ on: false, left: false });
    await at('kantor');
    starts();
    await vi.waitFor(async () => expect(await note()).toMatchObject({ on: false, problem: 'removed' }));
    expect(Object.keys(syncArea.items)).toEqual(['s.off']);
    expect(await titles()).toEqual(['Observasi']);
    await sync('on');
    expect(await note()).toMatchObject({ on: true, problem: null });
    expect(TEXT()).toContain('Observasi');
    expect(syncArea.items).toHaveProperty('s.off'); // for one that was away since
  });

  it('and removed: a third computer that was away meanwhile stops too, though another was turned on again', async () => {
    await both();
    await at('sanggar');
    await read();
    await sync('on');
    await at('rumah');
    await sync('remove');
    await at('kantor');
    starts();
    await vi.waitFor(async () => expect(await note()).toMatchObject({ on: false }));
    await sync('on');
    await at('sanggar');
    starts();
    await vi.waitFor(async () => expect(await note()).toMatchObject({ on: false, problem: 'removed' }));
  });

  it('and removed, a name that is forgotten since does not go out when it is turned on again', async () => {
    await read(DEWI);
    await add('Observasi Bu Dewi Kartika');
    await sync('on');
    await sync('remove');
    await worker.do({ do: 'forget-names' });
    await sync('on');
    expect(TEXT()).not.toContain('Dewi');
  });

  it('by “hapus semua”: gone here, there nowhere, and what stands in the account is said', async () => {
    await both();
    await sync('now');
    await own({ do: 'erase-all' });
    expect(await titles()).toEqual([]);
    expect(await note()).toMatchObject({ on: false, left: true });
    expect(TEXT()).toContain('Dari rumah');
    await at('kantor');
    await sync('now');
    expect(await titles()).toEqual(['Dari rumah', 'Observasi']);
  });
});

it('what is erased while a look is under way goes after it, and it is off from then on', async () => {
  await read();
  await sync('on');
  await add('Observasi');
  let go: () => void = () => undefined;
  const { set } = syncArea;
  const publishing = vi.spyOn(syncArea, 'set').mockImplementationOnce(async (change) => {
    await new Promise<void>((resolve) => (go = resolve));
    await set(change);
  });
  const look = sync('now');
  await vi.waitFor(() => expect(publishing).toHaveBeenCalled());
  const erased = own({ do: 'erase-all' });
  await titles(); // whoever is not in line is done by now
  go();
  await Promise.all([look, erased]);
  expect(await titles()).toEqual([]);
  expect(await note()).toMatchObject({ on: false, left: true });
  expect(TEXT()).toContain('Observasi');
  expect((await data()).synced).toBe(false);
});

it('a backup that is put in instead of everything is the last word, and holds nothing of this', async () => {
  await read();
  await add('Observasi');
  const { text } = await worker.own<{ text: string }>('save-backup', { id: null, at: 0 });
  await sync('on');
  await add('Rapat');
  await sync('now');
  const id = crypto.randomUUID();
  await worker.own('open-backup', { id, name: 'c.json', text, at: 0, of: 1 });
  await own({ do: 'restore', from: 'file', id, how: 'replace' });
  await sync('now');
  expect(await titles()).toEqual(['Observasi']);
  expect(await note()).toMatchObject({ on: true });
  await at('rumah');
  await read();
  await sync('on');
  expect(await titles()).toEqual(['Observasi']);
});
