import { expect, it } from 'vitest';
import { capital, fill, plain, small } from '../../utils/views/kit/fill';

it('fills places once: what a value holds stays as it is', () => {
  expect(fill('{a} dan {b}', { a: '{b}', b: 2 })).toBe('{b} dan 2');
});

it('leaves nothing where a value is missing, and no double blanks', () => {
  expect(fill('Salam. {closes} Terima kasih.', { closes: '' })).toBe('Salam. Terima kasih.');
  expect(fill('a {missing}', {})).toBe('a');
});

it('keeps markup as text on one line', () => {
  expect(plain('  <b>Sri</b>\n Rahayu ')).toBe('<b>Sri</b> Rahayu');
});

it('begins sentences large and goes on small, abbreviations and names apart', () => {
  expect(capital('atasan Anda')).toBe('Atasan Anda');
  expect(small('Masa pengisian')).toBe('masa pengisian');
  expect(small('SKP 2027 dibuka')).toBe('SKP 2027 dibuka');
  expect(small('Pra-Perencanaan 2027')).toBe('Pra-Perencanaan 2027');
});
