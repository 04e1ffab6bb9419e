import { expect, it } from 'vitest';
import { dutyOf } from '../../utils/engine/duty';
import { ask, judged } from './asking';
import { at, memory, TEACHER } from './memories';

const duty = (employment: typeof TEACHER.employment) =>
  dutyOf(ask(memory({ profile: { ...TEACHER, employment } }), at('2024-03-28')).c);

it.each(['pns', 'pppk'] as const)('%s must use the feature, by the circular', (employment) => {
  expect(duty(employment)).toEqual({ must: true, source: 'se-0559-2024' });
});

it('who is no ASN need not, by the same circular', () => {
  expect(duty('non-asn')).toEqual({ must: false, source: 'se-0559-2024' });
});

it('nothing is said of whom nothing is known, nor of a period without rules', () => {
  expect(duty(null)).toBeNull();
  expect(judged('unknown-period-2028').duty).toBeNull();
});
