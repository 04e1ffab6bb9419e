import { expect, test } from 'vitest';
import { listPeriods, remember } from '../../utils/store';
import { freshBrowser, HERE, kept, look, stage } from './help';

freshBrowser();

test('each period of which something is kept, of this profile alone', async () => {
  await kept((db) => remember(db, look([stage('disetujui')])));
  await kept((db) => remember(db, look([stage('disetujui')], { period: '2026' })));
  await kept((db) => remember(db, look([stage('disetujui')], { profile: 'sitipah', period: '2025' })));
  expect((await kept((db) => listPeriods(db, HERE.profile))).sort()).toEqual(['2024-1', '2026']);
  expect(await kept((db) => listPeriods(db, 'nobody'))).toEqual([]);
});
