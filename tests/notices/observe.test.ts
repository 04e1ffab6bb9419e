import { expect, test } from 'vitest';
import { observeNotice } from '../../utils/notices/observe';
import { observation } from '../../utils/observations';
import { judged as verdictOf } from './judged';
import { sighted } from './sighted';

const seen = (text: string, over = {}) => {
  const sighting = sighted(text, over);
  return observeNotice(sighting, verdictOf(sighting, '2024-03-28'));
};

test('is what the contract lets a notice say, however long its words', () => {
  for (const text of ['Belum dibuka.', 'Penilaian belum dibuka. '.repeat(40)])
    expect(observation.safeParse(seen(text)).success).toBe(true);
});
test('its stage is the one that it names, else the one that it stands in, else none', () => {
  const place = { stage: 'pelaksanaan' as const, feature: true, elsewhere: false, superior: false };
  expect(seen('Penilaian belum dibuka.', { place }).stage).toBe('penilaian');
  expect(seen('Belum dibuka.', { place }).stage).toBe('pelaksanaan');
  expect(seen('Gagal.', { stagesSaid: ['penilaian', 'perencanaan'], place }).stage).toBeNull();
});
