import { describe, expect, it } from 'vitest';
import { dayInEvidence } from '../../utils/engine/evidence-date';

const BOUNDS = { from: '2024-01-01', to: '2024-06-30', today: '2024-03-28' };
const waiting = (evidence: string) => dayInEvidence(evidence, 'menunggu-persetujuan', BOUNDS);

describe('a day in the page’s own words', () => {
  it.each([
    'Diajukan 19 Maret 2024',
    'Menunggu persetujuan · Diajukan 19 Maret 2024',
    'dikumpulkan pada Selasa, 19 Mar 2024 pukul 10.24',
    'Diserahkan: 19/03/2024',
    'Diserahkan 19-3-2024',
    'Menunggu persetujuan sejak 19 Maret 2024',
    'Diajukan 19 Maret',
    'Sudah diajukan. Periode Januari. Diajukan 19 Maret 2024',
  ])('is read from “%s”', (evidence) => {
    expect(waiting(evidence)).toBe('2024-03-19');
  });

  it.each([
    ['without a word of handing in', 'Menunggu persetujuan 19 Maret 2024'],
    ['later than today', 'Diajukan 29 Maret 2024'],
    ['that no calendar has', 'Diajukan 31 Februari 2024'],
    ['without a year, outside the period', 'Diajukan 19 September'],
    ['far from the word', `Diajukan oleh guru yang bersangkutan kepada atasannya, batas 19 Maret 2024`],
    ['that is no date', 'Diajukan 19 kali'],
    ['before the word', '19 Maret 2024 diajukan'],
  ])('is not one %s', (_, evidence) => {
    expect(waiting(evidence)).toBeNull();
  });

  it('belongs to the word of its own status', () => {
    const both = 'Diajukan 19 Maret 2024, disetujui 25 Maret 2024';
    expect(waiting(both)).toBe('2024-03-19');
    expect(dayInEvidence(both, 'disetujui', BOUNDS)).toBe('2024-03-25');
    expect(dayInEvidence(both, 'dikerjakan', BOUNDS)).toBeNull();
    expect(dayInEvidence('Selesai 5 Mei 2024', 'selesai', { ...BOUNDS, today: '2024-06-01' })).toBe(
      '2024-05-05',
    );
  });

  it.each([
    ['Agt', '08'],
    ['Agustus', '08'],
    ['Nop', '11'],
    ['Nov.', '11'],
    ['Des', '12'],
  ])('knows the month %s', (month, number) => {
    const bounds = { from: '2026-01-01', to: '2026-12-31', today: '2026-12-31' };
    expect(dayInEvidence(`Diajukan 4 ${month} 2026`, 'menunggu-persetujuan', bounds)).toBe(
      `2026-${number}-04`,
    );
  });
});
