import { expect, it } from 'vitest';
import { shown } from './shown';

it('name and period, the period alone where no name is known', () => {
  expect(shown('waiting-28-march').header).toMatchObject({
    name: 'Pendamping PMM',
    who: 'Sri Rahayu · Jan–Jun 2024',
  });
  expect(shown('nothing-yet').header.who).toBe('Jan–Jun 2024');
  expect(shown('waiting-28-march', 'en').header.menu).toBe('Menu');
});
