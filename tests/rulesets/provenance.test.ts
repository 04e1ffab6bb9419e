import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../utils/rulesets';
import { CONFIDENCES } from '../../utils/rulesets/schema';
import { ALL_ROWS, rowsOf } from './find';

const official = new Map(SOURCES.map((one) => [one.id, one.official]));
const unknown = ALL_ROWS.filter((row) => row.value === null);
const known = ALL_ROWS.filter((row) => row.value !== null);

describe('provenance', () => {
  it('finds the rows that it judges', () => {
    expect(known.length).toBeGreaterThan(200);
    expect(unknown.length).toBeGreaterThan(15);
    expect(rowsOf({ a: [{ source: 'x' }] }, 'r').map((row) => row.at)).toEqual(['r.a.0']);
  });

  it('stands whole beside every value', () => {
    const loose = known.filter(
      (row) => !official.has(String(row.source)) || !CONFIDENCES.some((one) => one === row.confidence),
    );
    expect(loose.map((row) => row.at)).toEqual([]);
  });

  it('is empty beside what nobody knows', () => {
    const pretending = unknown.filter((row) => row.source !== null || row.confidence !== null);
    expect(pretending.map((row) => row.at)).toEqual([]);
  });

  it('says since when, and the day on which all of it was checked', () => {
    for (const row of ALL_ROWS) {
      expect(row.since, row.at).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(row.checkedOn, row.at).toBe('2026-11-21');
    }
  });

  it('is official only on an official source', () => {
    const wrong = ALL_ROWS.filter((row) => row.confidence === 'resmi' && !official.get(String(row.source)));
    expect(wrong.map((row) => row.at)).toEqual([]);
  });

  it('is never stronger than inferred in 2027', () => {
    const strong = known.filter((row) => row.at.startsWith('2027.') && row.confidence !== 'turunan');
    expect(strong.map((row) => row.at)).toEqual([]);
  });

  it('knows 271/O/2025 by report alone', () => {
    const strong = ALL_ROWS.filter(
      (row) => String(row.source).startsWith('tulisan-271') && row.confidence === 'resmi',
    );
    expect(strong).toEqual([]);
  });
});
