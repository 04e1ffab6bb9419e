import { expect, test } from 'vitest';
import { patched } from '../../utils/store/patch';

test('given fields change, null counts as given, undefined does not', () => {
  const old: { name: string | null; width: number; open: boolean } = { name: 'Siti', width: 360, open: true };
  expect(patched(old, { name: null, width: undefined })).toEqual({ name: null, width: 360, open: true });
  expect(old.name).toBe('Siti');
});

test('a field of the prototype’s name does no harm', () => {
  const hostile = JSON.parse('{"__proto__": {"open": true}}');
  const now = patched({ width: 360 }, hostile);
  expect('open' in {}).toBe(false);
  expect(Reflect.get(now, 'open')).toBeUndefined();
  expect(now.width).toBe(360);
});
