import { expect, it } from 'vitest';
import { predikatOf } from '../../utils/engine/predikat';
import { ask, judged } from './asking';
import { at, memory, seen } from './memories';

it('is the one that a page showed last; a page without a value takes nothing back', () => {
  const told = memory({
    seen: [
      seen({ kind: 'predikat', evidence: 'Predikat: Baik', value: 'baik' }, at('2024-06-20')),
      seen({ kind: 'predikat', evidence: 'Predikat: Sangat Baik', value: 'sangat-baik' }, at('2024-06-25')),
      seen({ kind: 'predikat', evidence: 'Predikat', value: null }, at('2024-06-26')),
    ],
  });
  expect(predikatOf(ask(told, at('2024-06-27')).c)).toEqual({
    value: 'sangat-baik',
    origin: { by: 'page', seenAt: at('2024-06-25'), evidence: 'Predikat: Sangat Baik' },
  });
});

it('is there once it was read, and not before', () => {
  expect(judged('finished-2026').predikat?.value).toBe('baik');
  expect(judged('waiting-28-march').predikat).toBeNull();
});
