import { expect, test } from 'vitest';
import { logNotices, readNoticeLog, recall, snapshot, sweepNames } from '../../utils/store';
import { AT, DAY, freshBrowser, HERE, kept, later } from './help';

freshBrowser();

const NOT_OPEN = { text: 'Tahap penilaian belum dibuka.', stage: 'penilaian' as const };
const NO_RESULT = { text: 'Hasil penilaian belum tersedia.', stage: 'penilaian' as const };

const log = (at: string, ...notices: { text: string; stage: 'penilaian' | null }[]) =>
  kept((db) => logNotices(db, { profile: 'siti', at, path: '/penilaian', notices }));
const rows = (profile = 'siti') => kept((db) => readNoticeLog(db, profile));

test('what was put away stands there with its day, the latest first', async () => {
  await log(AT, NOT_OPEN);
  await log(later(DAY), NOT_OPEN, NO_RESULT);
  const all = await rows();
  expect(all.map(({ on }) => on)).toEqual(['2024-03-29', '2024-03-29', '2024-03-28']);
  expect(all[2]).toEqual({ on: '2024-03-28', ...NOT_OPEN });
  expect(all).toContainEqual({ on: '2024-03-29', ...NO_RESULT });
});

test('a wording stands there once a day and stage, however a page spaces it', async () => {
  await log(AT, NOT_OPEN);
  await log(later(60), { ...NOT_OPEN, text: '  Tahap penilaian\n belum DIBUKA.' });
  expect(await rows()).toEqual([{ on: '2024-03-28', ...NOT_OPEN }]);
  await log(later(90), { ...NOT_OPEN, stage: null });
  expect(await rows()).toHaveLength(2);
});

test('everybody has their own, and no period sees it', async () => {
  await log(AT, NOT_OPEN);
  expect(await rows('budi')).toEqual([]);
  expect((await kept((db) => recall(db, HERE))).seen).toEqual([]);
  expect(await kept((db) => sweepNames(db, () => true))).toBe(0);
  expect(await rows()).toHaveLength(1);
});

test('two hundred rows are kept, the oldest are let go', async () => {
  for (let day = 0; day < 205; day += 5)
    await log(later(day * DAY), ...[0, 1, 2, 3, 4].map((n) => ({ ...NOT_OPEN, text: `Hari ${day}, ${n}.` })));
  const all = await rows();
  expect(all).toHaveLength(200);
  expect(all.some(({ text }) => text.startsWith('Hari 200'))).toBe(true);
  expect(all.some(({ text }) => text.startsWith('Hari 0,'))).toBe(false);
});

test('a record that makes no sense is left out, set aside by the next note, and harms nothing', async () => {
  await log(AT, NOT_OPEN);
  await kept(async (db) => {
    const [row] = await db.getAll('seen');
    if (row) await db.put('seen', { ...row, slot: 'odd', seen: { ...row.seen, since: 'long ago' } });
  });
  expect(await rows()).toHaveLength(1);
  await log(later(DAY), NO_RESULT);
  expect(await rows()).toHaveLength(2);
  const { stores } = await kept(snapshot);
  expect(stores.find(({ name }) => name === 'set-aside')?.rows).toHaveLength(1);
});
