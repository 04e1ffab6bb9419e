import { expect, test } from 'vitest';
import { closingWindow } from '../../utils/engine/closing';
import { RULESETS } from '../../utils/rulesets';

const windows = (period: string) => RULESETS.find((one) => one.id === period)?.windows ?? [];

test('a report closes a stage, advice and campaigns close none', () => {
  expect(closingWindow('pelaksanaan', windows('2024-1'))?.id).toBe('report');
  expect(closingWindow('perencanaan', windows('2026'))?.id).toBe('plan');
  expect(
    closingWindow(
      'perencanaan',
      windows('2026').filter((one) => one.task === 'campaign'),
    ),
  ).toBeNull();
});

test('a stage without a window has none', () => {
  expect(closingWindow('tindak-lanjut', windows('2026'))).toBeNull();
  expect(closingWindow('perencanaan', [])).toBeNull();
});
