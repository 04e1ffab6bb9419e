import { expect, test, vi } from 'vitest';
import type { Automatic } from '../../utils/observations';
import { eraseAll } from '../../utils/store';
import { addAutomatic, automaticText, listAutomatic, rewriteArchive } from '../../utils/store/archive';
import { freshBrowser, kept } from './help';

freshBrowser();

const of = (day: string): Automatic => ({
  id: `day/${day}`,
  why: 'day',
  at: `${day}T07:00:00+07:00`,
  bytes: 2,
});
const all = (backups: readonly Automatic[]) => new Set(backups.map((one) => one.id));

test('a backup lies there with its text, the newer in the older one’s place', async () => {
  await addAutomatic(of('2024-03-28'), 'one', all);
  await addAutomatic(of('2024-03-28'), 'two', all);
  expect(await listAutomatic()).toEqual([of('2024-03-28')]);
  expect(await automaticText('day/2024-03-28')).toBe('two');
  expect(await automaticText('day/2024-03-29')).toBeNull();
});

test('what is not to be kept goes with the one that comes, its text too', async () => {
  await addAutomatic(of('2024-03-27'), 'old', all);
  await addAutomatic(of('2024-03-28'), 'new', () => new Set(['day/2024-03-28']));
  expect(await listAutomatic()).toEqual([of('2024-03-28')]);
  expect(await automaticText('day/2024-03-27')).toBeNull();
});

test('where there is no room the one that comes is not there, and all others are', async () => {
  await addAutomatic(of('2024-03-27'), 'old', all);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(addAutomatic(of('2024-03-28'), 'new', () => new Set())).rejects.toThrow('no room');
  put.mockRestore();
  expect(await listAutomatic()).toEqual([of('2024-03-27')]);
});

test('is apart from the store, can be emptied, and put back', async () => {
  await addAutomatic(of('2024-03-28'), 'one', all);
  await kept(eraseAll);
  const taken = await rewriteArchive(() => []);
  expect(taken).toEqual([{ backup: of('2024-03-28'), text: 'one' }]);
  expect(await listAutomatic()).toEqual([]);
  expect(await rewriteArchive(() => taken)).toEqual([]);
  expect(await rewriteArchive((all) => all)).toEqual(taken);
});

test('what cannot be rewritten stays whole', async () => {
  await addAutomatic(of('2024-03-28'), 'one', all);
  const fails = () => {
    throw new Error('cannot be made');
  };
  await expect(rewriteArchive(fails)).rejects.toThrow('cannot be made');
  expect(await automaticText('day/2024-03-28')).toBe('one');
});
