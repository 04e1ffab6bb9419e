import { expect, test, vi } from 'vitest';
import type { SyncChange, SyncHere, SyncNote } from '../../utils/observations';
import {
  changeSyncNote,
  eraseAll,
  profileFor,
  putEntry,
  readSettings,
  readSyncNote,
  recall,
  remember,
  snapshot,
  syncIn,
  writeSyncNote,
} from '../../utils/store';
import { rescue } from '../../utils/store/rescue';
import { AT, approval, freshBrowser, HERE, kept, look, tick } from './help';

freshBrowser();

const NOTE: SyncNote = {
  ...{ on: true, device: 'aaaaaaaa', profile: 'siti', who: 'n.s', since: 1 },
  ...{ left: false, last: null, problem: null, aside: 0, named: {} },
};
const CHANGE: SyncChange = { state: [], entries: [], removed: [], settings: null, profile: null, told: [] };
const record = { words: { all: { value: 1, said: [1, 'bbbbbbbb'] as const } }, gone: null };

async function siti(note = NOTE): Promise<void> {
  await kept((db) => profileFor(db, { account: { name: 'Siti', school: null }, id: 'siti' }));
  await kept((db) => writeSyncNote(db, note));
}
const run = <T extends { change: SyncChange | null }>(work: (here: SyncHere) => T) =>
  kept((db) => syncIn(db, ({ profile }, all) => all.find(({ id }) => id === profile) ?? null, work));
const seenBy = async () => (await run((here) => ({ change: null, here })))?.here;

test('off, or without the person, nothing is handed out', async () => {
  expect(await kept(readSyncNote)).toBeNull();
  expect(await seenBy()).toBeUndefined();
  await siti({ ...NOTE, on: false });
  expect(await seenBy()).toBeUndefined();
  await siti({ ...NOTE, profile: 'budi' });
  expect(await seenBy()).toBeUndefined();
});

test('hands out what is the person’s own, and the names that may not leave', async () => {
  await siti();
  await kept((db) => putEntry(db, { ...HERE, token: 't' }, tick('e')));
  await kept((db) => putEntry(db, { ...HERE, profile: 'budi', token: 'u' }, tick('e')));
  await kept((db) => remember(db, look([approval('Dewi Kartika')])));
  const here = await seenBy();
  expect(here?.entries).toEqual([{ period: '2024-1', added: AT, entry: tick('e') }]);
  expect(here?.names).toEqual(['Dewi Kartika']);
});

test('tells whether several people are known by name here', async () => {
  await siti();
  expect((await seenBy())?.isShared).toBe(false);
  await kept((db) => profileFor(db, { account: { name: 'Budi', school: null }, id: 'budi' }));
  expect((await seenBy())?.isShared).toBe(true);
});

test('keeps all that was heard in one transaction, or nothing of it', async () => {
  await siti();
  const settings = { ...(await kept(readSettings)), theme: 'dark' as const };
  const entries = [{ period: '2024-1', added: AT, entry: tick('e') }];
  const state: SyncChange['state'] = [['k', record]];
  const bad = { ...CHANGE, state, settings, entries: [{ ...entries[0], period: null }] } as never;
  await expect(run(() => ({ change: bad }))).rejects.toThrow('DataError');
  expect((await seenBy())?.state.size).toBe(0);
  expect((await kept(readSettings)).theme).toBe('auto');
  await run(() => ({ change: { ...CHANGE, state, settings, entries } }));
  expect((await seenBy())?.state).toEqual(new Map([['k', record]]));
  expect((await kept((db) => recall(db, HERE))).entries).toEqual([tick('e')]);
  expect((await kept(readSettings)).theme).toBe('dark');
  await run(() => ({ change: { ...CHANGE, removed: [{ period: '2024-1', id: 'e' }] } }));
  expect((await kept((db) => recall(db, HERE))).entries).toEqual([]);
});

test('an entry that makes no sense any more is named as damaged until it was looked at once', async () => {
  await siti();
  const row = { profile: 'siti', period: '2024-1', id: 'e', added: AT, entry: { kind: 'tick' } } as never;
  await kept((db) => db.put('entries', row));
  expect((await seenBy())?.damaged).toEqual([{ period: '2024-1', id: 'e' }]);
  await kept((db) => recall(db, HERE)); // sets it aside
  expect(await seenBy()).toMatchObject({ entries: [], damaged: [{ period: '2024-1', id: 'e' }] });
  await run(() => ({ change: CHANGE }));
  expect((await seenBy())?.damaged).toEqual([]);
});

test('what devices told each other is in no backup, and goes when everything is erased', async () => {
  await siti();
  await run(() => ({ change: { ...CHANGE, state: [['k', record]] } }));
  const names = ({ stores }: { stores: { name: string }[] }) => stores.map(({ name }) => name);
  expect(names(await kept(snapshot))).not.toContain('sync');
  expect(names(await rescue())).not.toContain('sync');
  await kept(eraseAll);
  expect(await kept(readSyncNote)).toMatchObject({ on: false, left: true, profile: '', who: '' });
  expect(await kept((db) => db.count('sync'))).toBe(1);
});

test('what was never turned on leaves nothing when everything is erased', async () => {
  await kept(eraseAll);
  expect(await kept(readSyncNote)).toBeNull();
});

test('an erase that cannot be kept leaves what is known of the account as it was', async () => {
  await siti();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(kept(eraseAll)).rejects.toThrow('full');
  put.mockRestore();
  expect(await kept(readSyncNote)).toEqual(NOTE);
  expect(await kept((db) => db.count('profiles'))).toBe(1);
});

test('the note changes only while it is on, and a fresh one forgets what was heard', async () => {
  await siti();
  await kept((db) => changeSyncNote(db, (note) => ({ ...note, problem: 'full' })));
  expect((await kept(readSyncNote))?.problem).toBe('full');
  await run(() => ({ change: { ...CHANGE, state: [['k', record]] } }));
  await kept((db) => writeSyncNote(db, NOTE, true));
  expect((await seenBy())?.state.size).toBe(0);
  await kept((db) => writeSyncNote(db, { ...NOTE, on: false }));
  await kept((db) => changeSyncNote(db, (note) => ({ ...note, problem: 'full' })));
  expect((await kept(readSyncNote))?.problem).toBeNull();
});
