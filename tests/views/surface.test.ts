import { expect, it } from 'vitest';
import { plain, shown } from './shown';

it('offline says how old the reading is, or what still works', () => {
  expect(plain(shown('waiting-28-march').words.offline)).toBe(
    'Tidak ada internet. Ini bacaan hari ini, 10.24.',
  );
  expect(plain(shown('nothing-yet').words.offline)).toBe(
    'Tidak ada internet. Isian Anda tetap dapat diubah.',
  );
});

it('an update is told without reloading by itself', () => {
  expect(shown('waiting-28-march').words.updated.text).toContain('Kami tidak memuat ulang sendiri.');
});

it('what was taken away is not told as saved', () => {
  const { words } = shown('waiting-28-march');
  expect(words.gone).toBe('Terhapus');
  expect(words.gone).not.toBe(words.done);
});
