import { expect, test, vi } from 'vitest';
import type { Observation } from '../../utils/observations';
import { recall, remember } from '../../utils/store';
import { AT, activity, DAY, freshBrowser, HERE, kept, later, look, MINUTE, points, stage } from './help';

freshBrowser();

const read = (observations: Observation[], at = AT, path = '/perencanaan') =>
  kept((db) => remember(db, look(observations, { at, path })));
const seen = async () => (await kept((db) => recall(db, HERE))).seen;

test('a fact is recalled as it was read', async () => {
  expect(await read([stage('menunggu-persetujuan')])).toBe(true);
  expect(await seen()).toEqual([
    { observation: stage('menunggu-persetujuan'), since: AT, seenAt: AT, before: [] },
  ]);
});

test('the same fact later moves only the moment it was last seen, and its words', async () => {
  await read([stage('menunggu-persetujuan', '1 hari lalu')]);
  expect(await read([stage('menunggu-persetujuan', '2 hari lalu')], later(DAY))).toBe(false);
  expect(await seen()).toEqual([
    { observation: stage('menunggu-persetujuan', '2 hari lalu'), since: AT, seenAt: later(DAY), before: [] },
  ]);
});

test('within a minute the same fact is not written again', async () => {
  await read([stage('menunggu-persetujuan')]);
  await read([stage('menunggu-persetujuan')], later(MINUTE - 1));
  expect((await seen())[0]?.seenAt).toBe(AT);
  await read([stage('menunggu-persetujuan')], later(MINUTE));
  expect((await seen())[0]?.seenAt).toBe(later(MINUTE));
});

test('a busy page that says nothing new costs no write at all', async () => {
  const facts = [stage('menunggu-persetujuan'), points(24, null), activity('Webinar')];
  await read(facts);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  for (let n = 1; n < MINUTE; n++) await read(facts, later(n));
  expect(put).not.toHaveBeenCalled();
  put.mockRestore();
});

test('a changed fact starts anew and keeps what it said before, newest first', async () => {
  await read([stage('dikerjakan')]);
  await read([stage('menunggu-persetujuan')], later(10));
  expect(await read([stage('disetujui')], later(20))).toBe(true);
  expect(await seen()).toEqual([
    {
      observation: stage('disetujui'),
      since: later(20),
      seenAt: later(20),
      before: [
        { observation: stage('menunggu-persetujuan'), seenAt: later(10) },
        { observation: stage('dikerjakan'), seenAt: AT },
      ],
    },
  ]);
});

test('a value that another page does not give is not taken away by it', async () => {
  await read([points(24, null, '24 poin direncanakan')]);
  await read([points(null, 8, '8 poin diperoleh')], later(5), '/pelaksanaan');
  expect((await seen())[0]?.observation).toEqual(points(24, 8, '8 poin diperoleh'));
  await read([points(24, null, '24 poin direncanakan')], later(2 * MINUTE));
  expect(await seen()).toMatchObject([
    { observation: points(24, 8, '8 poin diperoleh'), since: later(5), seenAt: later(2 * MINUTE) },
  ]);
});

test('two rows of one title are two facts', async () => {
  await read([activity('Webinar', { done: true }), activity('Webinar')]);
  await read([activity('Webinar', { done: true }), activity('Webinar', { count: 3 })], later(10));
  const facts = await seen();
  expect(facts.map((fact) => fact.observation)).toEqual([
    activity('Webinar', { done: true }),
    activity('Webinar', { count: 3 }),
  ]);
  expect(facts.map((fact) => fact.before.length)).toEqual([0, 1]);
});

test('a clock set back does not make a fact older, but a new value is taken', async () => {
  await read([stage('menunggu-persetujuan')]);
  await read([stage('menunggu-persetujuan')], later(-60 * MINUTE));
  expect(await seen()).toMatchObject([{ since: AT, seenAt: AT }]);
  await read([stage('disetujui')], later(-50 * MINUTE));
  expect(await seen()).toMatchObject([
    { observation: stage('disetujui'), since: later(-50 * MINUTE), before: [{ seenAt: AT }] },
  ]);
});

test('a moment that a wrong clock put days ahead is put right', async () => {
  await read([stage('menunggu-persetujuan')], later(400 * DAY));
  await read([stage('menunggu-persetujuan')]);
  expect(await kept((db) => recall(db, HERE))).toMatchObject({ lastRead: AT, seen: [{ seenAt: AT }] });
});

test('the last read counts only pages of the feature that could be read', async () => {
  const failed: Observation = {
    kind: 'could-not-read',
    what: 'stage',
    expected: 'tahap',
    found: '',
    evidence: '',
  };
  const help: Observation = { kind: 'page', page: 'lain', side: null, evidence: 'Bantuan' };
  await read([failed, help]);
  expect((await kept((db) => recall(db, HERE))).lastRead).toBeNull();
  await read([{ ...help, page: 'perencanaan' }], later(5));
  expect((await kept((db) => recall(db, HERE))).lastRead).toBe(later(5));
});

test('profiles and periods do not mix', async () => {
  await read([stage('disetujui')]);
  await kept((db) => remember(db, look([stage('dikerjakan')], { profile: 'budi' })));
  await kept((db) => remember(db, look([stage('selesai')], { period: '2024-2' })));
  expect(await seen()).toMatchObject([{ observation: stage('disetujui'), before: [] }]);
});
