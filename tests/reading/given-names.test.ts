import { expect, test } from 'vitest';
import { isName } from '../../utils/reading/account/name';

/** Given names that menus and kinds of schools know as words, too. */
test.each([
  'Tugas Widodo, M.Pd.',
  'Edit Puspita, S.Pd.',
  'Rencana Tarigan, S.Pd.',
  'Daftar Tarigan, S.Pd.',
  'MAS BAGUS PRASETYO, S.Pd.',
  'MIS RAHAYU, S.Pd.',
])('with a title %s is a person', (text) => expect(isName(text)).toBe(true));

test.each([
  'Tugas Tambahan',
  'Rencana Kerja',
  'Edit Profil',
  'MIS Al Huda',
  'Pindah Sekolah',
  'Profil Siti, S.Pd.',
])('%s is none', (text) => expect(isName(text)).toBe(false));
