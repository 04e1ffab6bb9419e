import { expect, test } from 'vitest';
import type { Entry } from '../../utils/observations';
import {
  logNotices,
  putEntries,
  readNoticeLog,
  recall,
  remember,
  restoreNames,
  sweepNames,
  takeNames,
  undo,
} from '../../utils/store';
import { AT, approval, freshBrowser, HERE, kept, later, look, stage, tick } from './help';

freshBrowser();

const person = (title: string): Entry => ({
  kind: 'own-person',
  id: `p-${title}`,
  at: AT,
  title,
  distinct: null,
});
const put = (entries: Entry[], token: string, where = HERE) =>
  kept((db) => putEntries(db, { ...where, token }, entries));
const read = (rows: Parameters<typeof look>[0], other = {}) =>
  kept((db) => remember(db, look(rows, { path: '/list', ...other })));
const recalled = async (where = HERE) => {
  const { seen, entries } = await kept((db) => recall(db, where));
  return [...seen.map((one) => one.observation.evidence), ...entries.map((one) => one.id)];
};
/** Everything that lies anywhere in the store, as text. */
const stored = () =>
  kept(async (db) =>
    JSON.stringify(await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)))),
  );

test('several entries are one deed, undone as one', async () => {
  await put([person('Ani'), person('Budi')], 'pasted');
  expect(await recalled()).toEqual(['p-Ani', 'p-Budi']);
  await put([person('Ani')], 'pasted');
  expect(await kept((db) => undo(db, 'pasted'))).toBe('done');
  expect(await recalled()).toEqual([]);
});

test('every name of the period goes, from every corner of the store; the rest stays', async () => {
  await put([person('Ani'), tick('e')], 'pasted');
  await put([tick('f')], 'ticked');
  await read([approval('Budi'), approval('Cici'), stage('disetujui')]);
  await read([approval('Budi', { status: 'disetujui' })], { at: later(70) });
  await put([person('Dedi')], 'other', { ...HERE, period: '2024-2' });
  await kept((db) => takeNames(db, HERE));
  expect(await recalled()).toEqual(['Perencanaan', 'e', 'f']);
  expect(await stored()).not.toMatch(/Ani|Budi|Cici/);
  expect(await recalled({ ...HERE, period: '2024-2' })).toEqual(['p-Dedi']);
  expect(await kept((db) => undo(db, 'ticked'))).toBe('done');
});

test('what was taken comes back as it was, under what a page has said since', async () => {
  await read([approval('Budi'), approval('Cici')]);
  const before = await stored();
  const names = await kept((db) => takeNames(db, HERE));
  await kept((db) => restoreNames(db, names));
  expect(await stored()).toBe(before);
  const again = await kept((db) => takeNames(db, HERE));
  await read([approval('Budi', { status: 'disetujui' })], { at: later(90) });
  await kept((db) => restoreNames(db, again));
  const { seen } = await kept((db) => recall(db, HERE));
  expect(seen.map(({ observation }) => 'status' in observation && observation.status)).toEqual([
    'disetujui',
    'perlu-disetujui',
  ]);
});

test('names of periods that are over go, of everybody', async () => {
  await read([approval('Budi')]);
  await put([person('Ani')], 'a', { profile: 'made', period: '2024-1' });
  await read([approval('Cici')], { period: '2024-2' });
  expect(await kept((db) => sweepNames(db, (id) => id === '2024-1'))).toBe(3);
  expect(await stored()).not.toMatch(/Ani|Budi/);
  expect(await recalled({ ...HERE, period: '2024-2' })).toEqual(['Cici']);
});

test('somebody’s row that was called wrong goes with the names; what was said of anything else stays', async () => {
  const notSo = (id: string, observation: ReturnType<typeof stage>): Entry => ({
    kind: 'not-so',
    id,
    at: AT,
    observation,
  });
  await put([notSo('row', approval('Dewi')), notSo('stage', stage('disetujui'))], 'wrong');
  const names = await kept((db) => takeNames(db, HERE));
  expect(await recalled()).toEqual(['stage']);
  expect(await stored()).not.toContain('Dewi');
  await kept((db) => restoreNames(db, names));
  expect(await recalled()).toEqual(['row', 'stage']);
});

test('a damaged record goes with the names unless it can be told that it names nobody', async () => {
  const aside = (from: 'seen' | 'profiles', row: object) => kept((db) => db.put('set-aside', { from, row }));
  await aside('seen', { seen: { observation: { who: 'Ani Lestari' } } });
  await aside('seen', { seen: { observation: { kind: 'odd', person: 'Budi Santoso' } } });
  await aside('seen', { seen: { observation: { kind: 'stage', status: 'salah' } } });
  await aside('profiles', { id: 'p', name: 'Sri Rahayu', role: 7 });
  const taken = await kept((db) => takeNames(db, HERE));
  expect(taken).toHaveLength(2);
  expect(await stored()).not.toMatch(/Ani Lestari|Budi Santoso/);
  expect(await stored()).toMatch(/salah.*Sri Rahayu/);
});

test('a notice that speaks of somebody goes with the names and comes back with them; others stay', async () => {
  const of = (text: string) => ({ text, stage: 'penilaian' as const });
  const notices = [of('Penilaian Ani Lestari, S.Pd. belum dimulai.'), of('Penilaian harian belum dimulai.')];
  const log = async () => (await kept((db) => readNoticeLog(db, 'siti'))).map(({ text }) => text).sort();
  await kept((db) => logNotices(db, { profile: 'siti', at: AT, path: '/penilaian', notices }));
  await read([approval('Ani Lestari, M.Pd.'), approval('Hari')]);
  const names = await kept((db) => takeNames(db, HERE));
  expect(await log()).toEqual(['Penilaian harian belum dimulai.']);
  await kept((db) => restoreNames(db, names));
  expect(await log()).toEqual(notices.map(({ text }) => text));
});
