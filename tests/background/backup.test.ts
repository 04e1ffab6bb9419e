import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as backup from '../../utils/exchange/backup';
import type { BackupPreview, BackupTrouble, Intent, KeptFacts } from '../../utils/observations';
import { automaticText, listAutomatic } from '../../utils/store';
import type { OutPiece } from '../../utils/wire/table';
import { account, freshComputer, HALF, NOON, PAGE, period, plan, startWorker, type Worker } from './door';

const SITI = account('Siti Rahmawati, S.Pd.');
const NEXT = '2024-03-29T07:02+07:00';
const ROW = {
  kind: 'approval',
  evidence: 'Dewi Kartika',
  person: 'Dewi Kartika',
  distinct: null,
  what: 'perencanaan',
  status: 'perlu-disetujui',
  since: null,
} as const;

let worker: Worker;
beforeEach(async () => {
  freshComputer();
  worker = await startWorker();
});

const read = (clock = NOON) =>
  worker.report([PAGE, SITI, period(HALF.from, HALF.to), plan('disetujui'), ROW], { period: HALF, clock });
const add = (title: string, clock = NOON) =>
  worker.do(
    { do: 'submit', form: 'own-date', target: null, values: { title, on: '2024-04-03', note: '' } },
    crypto.randomUUID(),
    clock,
  );
const realPut = IDBObjectStore.prototype.put;
const RAPAT = { title: 'Rapat', on: '2024-04-03', note: '' };
const save = async () => (await worker.own<OutPiece>('save-backup', { id: null, at: 0 })).text;
const rowsOf = (text: string) => text.slice(text.indexOf('"stores"'));
const open = (id: string, text: string) =>
  worker.own<{ preview: BackupPreview } | { trouble: BackupTrouble }>('open-backup', {
    ...{ id, name: 'cadangan.json', text, at: 0, of: 1 },
  });
/** As the full page does: pages of the site are refused. */
const doOwn = async (intent: Intent, id: string = crypto.randomUUID(), clock = NOON) =>
  (await worker.own<{ outcome: { ok: boolean; undo?: string | null } }>('do', { intent, id, clock })).outcome;
const restore = (id: string, how: 'merge' | 'replace', token?: string) =>
  doOwn({ do: 'restore', from: 'file', id, how }, token);
const ID = '00000000-0000-4000-8000-000000000001';

describe('a backup', () => {
  it('is saved, and put in elsewhere gives the same records', async () => {
    await read();
    await add('Observasi');
    const text = await save();
    freshComputer();
    worker = await startWorker();
    expect(await open(ID, text)).toMatchObject({ preview: { accounts: ['Siti Rahmawati, S.Pd.'] } });
    expect((await restore(ID, 'replace')).ok).toBe(true);
    expect(rowsOf(await save())).toBe(rowsOf(text));
  });

  it('is put in once, whatever is sent twice, and taken back', async () => {
    await read();
    const before = await save();
    await add('Observasi');
    const full = await save();
    await open(ID, before);
    const token = crypto.randomUUID();
    const both = await Promise.all([restore(ID, 'replace', token), restore(ID, 'replace', token)]);
    expect(both).toEqual([
      { ok: true, undo: token },
      { ok: true, undo: token },
    ]);
    expect(rowsOf(await save())).toBe(rowsOf(before));
    await doOwn({ do: 'undo', token });
    expect(rowsOf(await save())).toBe(rowsOf(full));
  });

  it('is put in once, though the worker that did so died before it could say so', async () => {
    await read();
    await open(ID, await save());
    await add('Observasi');
    const token = crypto.randomUUID();
    await restore(ID, 'replace', token);
    await add('Rapat');
    worker = await startWorker();
    expect(await restore(ID, 'replace', token)).toEqual({ ok: true, undo: null });
    expect(await save()).toContain('Rapat');
    const [copy, ...others] = await listAutomatic();
    expect(others).toEqual([]);
    expect(await automaticText(copy?.id ?? '')).toContain('Observasi');
  });

  it('each time leaves a copy of its own, though the clock stands still', async () => {
    await read();
    await open(ID, await save());
    await restore(ID, 'merge');
    await restore(ID, 'merge');
    expect(await listAutomatic()).toHaveLength(2);
  });

  it('is not taken back over what was done since, in whatever window', async () => {
    await read();
    await open(ID, await save());
    const token = crypto.randomUUID();
    await restore(ID, 'replace', token);
    const since = crypto.randomUUID();
    await worker.do({ do: 'submit', form: 'own-date', target: null, values: RAPAT }, since);
    expect(await doOwn({ do: 'undo', token })).toEqual({ ok: false, field: null, reason: 'not-found' });
    expect(await save()).toContain('Rapat');
    await doOwn({ do: 'undo', token: since });
    expect(await doOwn({ do: 'undo', token })).toEqual({ ok: true, undo: null });
  });

  it('is taken back without the settings that were changed since', async () => {
    await read();
    await open(ID, await save());
    await doOwn({ do: 'settings', change: { theme: 'dark' } });
    const token = crypto.randomUUID();
    await restore(ID, 'replace', token);
    const settings = async () => JSON.parse(await save()).stores.settings[0]?.settings;
    expect((await settings())?.theme).not.toBe('dark');
    await doOwn({ do: 'settings', change: { textSize: 'large' } });
    await doOwn({ do: 'undo', token });
    expect(await settings()).toMatchObject({ textSize: 'large', theme: 'dark' });
  });

  it('is taken back once, though the worker that did so died before it could say so', async () => {
    await read();
    await open(ID, await save());
    const token = crypto.randomUUID();
    await restore(ID, 'replace', token);
    const back = crypto.randomUUID();
    expect((await doOwn({ do: 'undo', token }, back)).ok).toBe(true);
    worker = await startWorker();
    expect(await doOwn({ do: 'undo', token }, back)).toEqual({ ok: true, undo: null });
    expect(await save()).not.toContain('undone');
  });

  it('merged leaves what is here, and a copy of that lies among the automatic ones', async () => {
    await read();
    const before = await save();
    await add('Observasi');
    await open(ID, before);
    await restore(ID, 'merge');
    expect(await save()).toContain('Observasi');
    expect((await listAutomatic()).map(({ why }) => why)).toEqual(['before']);
  });

  it('that this worker no longer holds is not found: the page sends it again', async () => {
    expect(await restore(ID, 'merge')).toEqual({ ok: false, field: null, reason: 'not-found' });
  });

  it('of an earlier version goes through the store’s own steps', async () => {
    await read();
    const text = (await save()).replace(/"store": \d+/, '"store": 1').replace(/,\n"watches": \[[^\]]*\]/, '');
    expect(await open(ID, text)).toHaveProperty('preview');
    const keyless = text.replace(/"id":"[^"]*","name":"Siti/, '"name":"Siti');
    expect(await open(ID, keyless)).toMatchObject({ trouble: { reason: 'old' } });
  });

  it('is neither given to a page of the site nor taken from one', async () => {
    await read();
    for (const [name, payload] of [
      ['data', {}],
      ['save-backup', { id: null, at: 0 }],
      ['open-backup', { id: ID, name: 'x', text: '', at: 0, of: 1 }],
      ['do', { intent: { do: 'backup-saved' }, id: ID }],
      ['do', { intent: { do: 'restore', from: 'file', id: ID, how: 'merge' }, id: ID }],
    ] as const)
      expect(await worker.send(name, { clock: NOON, ...payload })).toMatchObject({ ok: false });
  });
});

/** Lets whatever can go on go on: a count of turns, not of time. */
async function turns(): Promise<void> {
  for (let left = 300; left > 0; left -= 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Holds the next copy up between its look at the store and its place in the archive. */
function heldCopy() {
  let goOn = () => {};
  const gate = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let isFirst = true;
  const begun = new Promise<void>((started) => {
    // What is awaited waits for a `then`, once.
    const then = (given: (part: typeof backup) => void) => {
      const now = isFirst ? gate : Promise.resolve();
      isFirst = false;
      void now.then(() => given({ ...backup }));
      started();
    };
    vi.stubGlobal('pendampingBackup', { then });
  });
  return { begun, goOn };
}

describe('each day', () => {
  const days = async () => (await listAutomatic()).map(({ id }) => id).sort();
  const untilThere = (ids: string[]) => expect.poll(days).toEqual(ids);

  it('a copy is made of what the day before left, and none of a first day', async () => {
    await read();
    await worker.see(NOON);
    expect(await days()).toEqual([]);
    await worker.see(NEXT);
    await untilThere(['day/2024-03-29']);
    await add('Observasi', NEXT);
    await doOwn({ do: 'restore', from: 'automatic', id: 'day/2024-03-29', how: 'replace' }, ID, NEXT);
    expect(await save()).not.toContain('Observasi');
  });

  it('another start of the worker makes no other', async () => {
    await read();
    await worker.see(NEXT);
    await untilThere(['day/2024-03-29']);
    const [first] = await listAutomatic();
    worker = await startWorker();
    await worker.see('2024-03-29T15:00+07:00');
    await worker.overview();
    expect(await listAutomatic()).toEqual([first]);
  });

  it('one that cannot be made is told, not tried at each look, and tried again after an hour', async () => {
    await read();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      row,
      key,
    ) {
      if (this.name === 'backups') throw new DOMException('no room', 'QuotaExceededError');
      return realPut.call(this, row, ...(key === undefined ? [] : [key]));
    });
    const tried = () => put.mock.contexts.filter((one) => (one as IDBObjectStore).name === 'backups').length;
    await worker.see(NEXT);
    const told = { at: '2024-03-29T07:02:00+07:00', reason: 'full' };
    await expect
      .poll(async () => (await worker.own<KeptFacts>('data', { clock: NEXT })).copyFailed)
      .toEqual(told);
    expect(worker.browser.runtime.sendMessage).toHaveBeenCalledWith({ push: 'changed' });
    await worker.see('2024-03-29T07:40+07:00');
    await turns();
    expect(tried()).toBe(1);
    put.mockRestore();
    await worker.see('2024-03-29T08:03+07:00');
    await untilThere(['day/2024-03-29']);
    const facts = await worker.own<KeptFacts>('data', { clock: '2024-03-29T08:03+07:00' });
    expect(facts.copyFailed).toBeNull();
  });

  it('names that are deleted leave the copies too', async () => {
    await read();
    await worker.see(NEXT);
    await untilThere(['day/2024-03-29']);
    await worker.do({ do: 'forget-names' }, crypto.randomUUID(), NEXT);
    await doOwn({ do: 'restore', from: 'automatic', id: 'day/2024-03-29', how: 'replace' }, ID, NEXT);
    const text = await save();
    expect(text).not.toContain('Dewi Kartika');
    expect(text).toContain('Siti Rahmawati');
  });

  it('names that are brought back are in the copies again', async () => {
    await read();
    await worker.see(NEXT);
    await untilThere(['day/2024-03-29']);
    const before = await automaticText('day/2024-03-29');
    const token = crypto.randomUUID();
    await worker.do({ do: 'forget-names' }, token, NEXT);
    expect(await automaticText('day/2024-03-29')).not.toContain('Dewi Kartika');
    await worker.do({ do: 'undo', token }, crypto.randomUUID(), NEXT);
    expect(await automaticText('day/2024-03-29')).toBe(before);
  });

  it.each([['erase-all'], ['forget-names']] as const)(
    'what %s takes away while a copy is being made does not come back in it',
    async (deed) => {
      await read();
      const copy = heldCopy();
      await worker.see(NEXT);
      await copy.begun;
      const done = worker.do({ do: deed }, crypto.randomUUID(), NEXT);
      await Promise.race([done, turns()]);
      copy.goOn();
      await done;
      await turns();
      const texts = await Promise.all((await days()).map((id) => automaticText(id)));
      expect(texts.join()).not.toContain('Dewi Kartika');
    },
  );

  it('erased with everything else, and back with it', async () => {
    await read();
    await worker.see(NEXT);
    await untilThere(['day/2024-03-29']);
    const token = crypto.randomUUID();
    await worker.do({ do: 'erase-all' }, token, NEXT);
    expect(await days()).toEqual([]);
    await worker.do({ do: 'undo', token }, crypto.randomUUID(), NEXT);
    expect(await days()).toEqual(['day/2024-03-29']);
  });
});

describe('an archive that cannot be changed', () => {
  const days = async () => (await listAutomatic()).map(({ id }) => id);
  const refuseArchive = () => {
    const { open } = IDBFactory.prototype;
    return vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (name === 'pendamping-backups') throw new DOMException('no', 'InvalidStateError');
      return open.call(indexedDB, name, version);
    });
  };
  beforeEach(async () => {
    await read();
    await worker.see(NEXT);
    await expect.poll(days).toEqual(['day/2024-03-29']);
  });

  it('leaves a way back of what was erased, says that the copies are left, and goes with the next try', async () => {
    const full = await save();
    const refused = refuseArchive();
    const token = crypto.randomUUID();
    const { outcome } = await worker.do({ do: 'erase-all' }, token, NEXT);
    refused.mockRestore();
    expect(outcome).toEqual({ ok: true, undo: token, unfinished: 'copies' });
    expect(await days()).toEqual(['day/2024-03-29']);
    await worker.do({ do: 'undo', token }, crypto.randomUUID(), NEXT);
    expect(rowsOf(await save())).toBe(rowsOf(full));
    await worker.do({ do: 'erase-all' }, crypto.randomUUID(), NEXT);
    expect(await days()).toEqual([]);
  });

  it('leaves a way back of the names that were taken, also after another try', async () => {
    const refused = refuseArchive();
    const token = crypto.randomUUID();
    const { outcome } = await worker.do({ do: 'forget-names' }, token, NEXT);
    refused.mockRestore();
    expect(outcome).toEqual({ ok: true, undo: token, unfinished: 'copies' });
    expect(await save()).not.toContain('Dewi');
    await worker.do({ do: 'forget-names' }, crypto.randomUUID(), NEXT);
    expect(await automaticText('day/2024-03-29')).not.toContain('Dewi');
    await worker.do({ do: 'undo', token }, crypto.randomUUID(), NEXT);
    expect(await save()).toContain('Dewi');
  });
});

describe('what is kept', () => {
  const data = (clock = NOON) => worker.own<KeptFacts>('data', { clock });

  it('is told by kind, with the last backup outside', async () => {
    await read();
    await add('Observasi');
    expect(await data()).toMatchObject({
      problem: null,
      savedOutside: null,
      oldest: '2024-03-28T10:24:00+07:00',
    });
    expect((await data()).amounts?.map(({ kind, count }) => [kind, count])).toContainEqual(['people', 1]);
    await doOwn({ do: 'backup-saved' });
    expect((await data()).savedOutside).toBe('2024-03-28T10:24:00+07:00');
  });

  it('is not pretended where the store refuses, and why is told', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    } as never;
    expect(await data()).toMatchObject({ problem: 'refused', amounts: null, automatic: null, oldest: null });
    expect(await worker.send('save-backup', { clock: NOON, id: null, at: 0 })).toMatchObject({ ok: false });
  });
});

it('records of one who has a lock, whom the backup does not know, are not told as gone: they stay', async () => {
  const text = await save();
  await read();
  await add('Observasi');
  const values = { passphrase: 'hujan bulan juni', again: 'hujan bulan juni', label: '' };
  const gone = async () => {
    const opened = await open(ID, text);
    if (!('preview' in opened)) throw new Error('expected a preview');
    return opened.preview.kinds.reduce((sum, { counts }) => sum + counts.gone, 0);
  };
  expect(await gone()).toBeGreaterThan(3);
  expect((await doOwn({ do: 'submit', form: 'lock-set', target: null, values })).ok).toBe(true);
  expect(await gone()).toBeLessThan(2); // settings and the like are nobody's
  await restore(ID, 'replace');
  expect(await save()).toContain('Observasi');
});
