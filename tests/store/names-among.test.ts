import { expect, test } from 'vitest';
import { profileFor, putEntry, remember, restoreSnapshot, snapshot, takeNames } from '../../utils/store';
import { withoutNames } from '../../utils/store/names-among';
import { approval, freshBrowser, HERE, kept, look, stage, tick } from './help';

freshBrowser();

const SECOND = { ...HERE, period: '2024-2' };
const person = {
  kind: 'own-person',
  id: 'o',
  at: '2024-03-28T10:24:00+07:00',
  title: 'Dewi',
  distinct: null,
} as const;

async function fill(): Promise<void> {
  await kept((db) => profileFor(db, { account: { name: 'Endang', school: null }, id: HERE.profile }));
  await kept((db) => remember(db, look([stage('disetujui'), approval('Sri Rahayu')])));
  await kept((db) => remember(db, look([approval('Sri Rahayu')], { period: SECOND.period })));
  await kept((db) => putEntry(db, { ...HERE, token: 't-1' }, person));
  await kept((db) => putEntry(db, { ...HERE, token: 't-2' }, tick('e')));
}

test('a copy loses the names of a period as the store does, and nothing else', async () => {
  await fill();
  const copy = await kept(snapshot);
  const bare = withoutNames(copy, ({ period }) => period === HERE.period);
  await kept((db) => takeNames(db, HERE));
  expect(bare).toEqual(await kept(snapshot));
  expect(JSON.stringify(bare)).not.toContain('Dewi');
  expect(JSON.stringify(bare)).toContain('Sri Rahayu'); // of the second half
  await kept((db) => restoreSnapshot(db, copy));
  await kept((db) => takeNames(db, SECOND));
  expect(withoutNames(bare, () => true)).toEqual(withoutNames(await kept(snapshot), () => true));
  expect(JSON.stringify(withoutNames(copy, () => true))).not.toMatch(/Sri Rahayu|Dewi/);
});
