import { expect, test } from 'vitest';
import { filesIn, keyText } from '../../utils/store/named-files';
import { EVERY_ENTRY, FILE_ID, HERE } from './help';

const row = (entry: unknown) => ({ ...HERE, id: 'e', entry });
const evidence = EVERY_ENTRY.find((one) => one.kind === 'evidence');

test('an entry of evidence names its files, of whose it is', () => {
  expect(filesIn(row(evidence))).toEqual([[keyText([HERE.profile, FILE_ID]), 5]]);
});

test.each([null, 7, {}, row(null), row({ kind: 'evidence' }), row({ ...evidence, kind: 'tick' })])(
  'whatever lies there names none, and nothing breaks: %j',
  (one) => {
    expect(filesIn(one)).toEqual([]);
  },
);
