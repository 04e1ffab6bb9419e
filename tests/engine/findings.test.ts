import { expect, it } from 'vitest';
import { judged } from './asking';
import { EXAMPLES } from './examples';

it.each(Object.keys(EXAMPLES))('%s: findings are plain data, so that they travel whole', (name) => {
  const found = judged(name);
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
});
