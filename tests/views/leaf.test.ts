import { expect, it } from 'vitest';
import { leaf } from '../../utils/views/leaf';
import { found, sceneOf } from './shown';

const scene = sceneOf(found('waiting-28-march'));

it('a torn-off leaf with the whole date for those who hear it', () => {
  expect(leaf('2024-03-31', 'urgent', scene)).toEqual({
    month: 'Mar',
    day: '31',
    weekday: 'Min',
    tone: 'urgent',
    name: 'Minggu, 31 Maret',
  });
});

it('in a row only Sundays are named', () => {
  expect(leaf('2024-03-31', 'calm', scene, 'sunday')?.weekday).toBe('Min');
  expect(leaf('2024-04-03', 'calm', scene, 'sunday')?.weekday).toBeNull();
});

it('a day that does not exist has no leaf', () => {
  expect(leaf('2024-02-30', 'calm', scene)).toBeNull();
});
