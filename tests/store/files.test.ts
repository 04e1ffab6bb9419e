import { expect, test } from 'vitest';
import type { Evidence } from '../../utils/observations';
import {
  changeEvidence,
  countFiles,
  type Database,
  eraseAll,
  fileIds,
  keepWaiting,
  readFile,
  recall,
  removeEntry,
  restoreSnapshot,
  sweepFiles,
  undo,
} from '../../utils/store';
import { AT, FILE_ID, freshBrowser, HERE, kept, tick } from './help';

freshBrowser();

const BYTES = new TextEncoder().encode('%PDF-').buffer as ArrayBuffer;
const OTHER = FILE_ID.replace(/f$/, 'e');
const pdf = (id = FILE_ID) => ({
  id,
  name: 'Sertifikat.pdf',
  type: 'application/pdf' as const,
  bytes: BYTES,
});
const named = (id = FILE_ID) => ({ id, name: 'Sertifikat.pdf', type: 'application/pdf' as const, size: 5 });
const evidence = (files: Evidence['files'], note: string | null = null): Evidence => ({
  ...{ kind: 'evidence', id: 'e', at: AT, subject: 'activity', title: 'Webinar', item: null },
  ...{ note, link: null, files },
});
const place = (token: string) => ({ ...HERE, id: 'e', token });
const attach = (token: string, id = FILE_ID) =>
  kept((db) =>
    changeEvidence(db, place(token), id, (before, file) =>
      file ? evidence([...(before?.files ?? []), named(id)]) : null,
    ),
  );
const wait = (id = FILE_ID) => kept((db) => keepWaiting(db, pdf(id)));
const entries = async () => (await kept((db) => recall(db, HERE))).entries;
const bytes = async (id = FILE_ID) =>
  (await kept((db) => readFile(db, HERE.profile, id)))?.bytes.byteLength ?? null;
const all = () => kept((db: Database) => db.getAllKeys('files'));

test('a file waits for an entry, and with it becomes the person’s', async () => {
  await wait();
  expect(await bytes()).toBe(null);
  expect(await attach('t')).toBe(true);
  expect(await entries()).toEqual([evidence([named()])]);
  expect(await bytes()).toBe(5);
  expect(await all()).toEqual([[HERE.profile, FILE_ID]]);
  expect([...(await kept((db) => fileIds(db, HERE.profile)))]).toEqual([FILE_ID]);
  expect(await kept(countFiles)).toEqual({ count: 1, bytes: 5 });
});

test('without the file nothing is kept; the same deed twice is one', async () => {
  expect(await attach('t')).toBe(false);
  expect(await entries()).toEqual([]);
  await wait();
  await attach('t');
  expect(await attach('t')).toBe(true);
  expect(await entries()).toEqual([evidence([named()])]);
});

test('entry and bytes are one transaction: where the deed fails, the file still waits', async () => {
  await wait();
  const failing = kept((db) =>
    changeEvidence(db, place('t'), FILE_ID, () => ({ ...evidence([named()]), note: (() => '') as never })),
  );
  await expect(failing).rejects.toThrow(); // a function cannot be stored
  expect(await entries()).toEqual([]);
  expect(await all()).toEqual([['*', FILE_ID]]);
});

test('what an undo could bring back stays; what nothing names is swept', async () => {
  await wait();
  await attach('t1');
  await kept((db) => changeEvidence(db, place('t2'), null, () => evidence([], 'ada di sekolah')));
  expect(await kept(sweepFiles)).toBe(0);
  expect(await kept((db) => undo(db, 't2'))).toBe('done');
  expect(await entries()).toEqual([evidence([named()])]);
  expect(await kept(sweepFiles)).toBe(0);
  await kept((db) => undo(db, 't1'));
  expect(await kept(sweepFiles)).toBe(1);
  expect(await all()).toEqual([]);
});

test('of evidence that was removed the bytes go once the undo has run out', async () => {
  await wait();
  await attach('t');
  await kept((db) => removeEntry(db, { ...HERE, token: 'r' }, 'e'));
  for (let nth = 0; nth < 19; nth += 1)
    await kept((db) =>
      changeEvidence(db, { ...HERE, id: 'x', token: `n${nth}` }, null, () => ({
        ...evidence([], `${nth}`),
        id: 'x',
      })),
    );
  expect(await kept(sweepFiles)).toBe(0);
  await kept((db) => changeEvidence(db, { ...HERE, id: 'x', token: 'last' }, null, () => evidence([])));
  expect(await kept(sweepFiles)).toBe(1);
});

test('a file that waits and one that nothing names go, of somebody with a lock too', async () => {
  await wait();
  await kept((db) => db.put('files', { ...pdf(OTHER), profile: 'budi' }));
  await kept((db) => db.put('vaults', { profile: 'budi' } as never));
  expect(await kept(sweepFiles)).toBe(2);
  expect(await all()).toEqual([]);
});

test('what was erased comes back with its bytes', async () => {
  await wait();
  await attach('t');
  const before = await kept(eraseAll);
  expect(await all()).toEqual([]);
  await kept((db) => restoreSnapshot(db, before));
  expect(await entries()).toEqual([evidence([named()])]);
  expect(await bytes()).toBe(5);
});

test('an entry of another kind under that id is left alone', async () => {
  await kept((db) => db.put('entries', { ...HERE, id: 'e', added: AT, entry: tick('e') }));
  const seen: unknown[] = [];
  await kept((db) =>
    changeEvidence(db, place('t'), null, (before) => {
      seen.push(before);
      return null;
    }),
  );
  expect(seen).toEqual([null]);
  expect(await entries()).toEqual([tick('e')]);
});
