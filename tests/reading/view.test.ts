import { expect, test } from 'vitest';
import { evidenceOf } from '../../utils/reading/view';

test("evidence is the page's own words, each once, at most 200 characters", () => {
  expect(evidenceOf('Perencanaan', null, 'Disetujui', 'Perencanaan', undefined, '')).toBe(
    'Perencanaan · Disetujui',
  );
  expect(evidenceOf('x'.repeat(500)).length).toBeLessThanOrEqual(200);
});
