import { expect, test } from 'vitest';
import { entry } from '../../../utils/observations';
import { ruleFile } from '../../engine/memories';

const KEPT = ruleFile([{ stage: 'perencanaan', closesOn: '2024-04-14' }]);
const source = (change: object) => ({ ...KEPT, source: { ...KEPT.source, ...change } });
const days = (opensOn: string, closesOn: string) => ruleFile([{ stage: 'perencanaan', opensOn, closesOn }]);

test('what a file said is kept as it was', () => {
  expect(entry.parse(KEPT)).toEqual(KEPT);
});

test.each([
  ['a link that runs something', source({ url: 'javascript:alert(1)' })],
  ['a link with a name before its host', source({ url: 'https://contoh.go.id@jahat.example/' })],
  ['a name that turns others around', { ...KEPT, issuer: 'Dinas \u202Eidajrep' }],
  ['a title of nothing', { ...KEPT, title: ' ' }],
  ['a window that closes before it opens', days('2024-04-14', '2024-04-01')],
])('from a backup too: %s is refused', (_, one) => {
  expect(entry.safeParse(one).success).toBe(false);
});
