import { describe, expect, it } from 'vitest';
import { inForce } from '../../utils/engine/in-force';

const JANUARY = { value: '2024-01-31', since: '2024-01-01' };
const MARCH = { value: '2024-03-31', since: '2024-02-02' };

describe('in force', () => {
  it('is the last that has begun, on the day it begins and not before', () => {
    expect(inForce([JANUARY, MARCH], '2024-02-01')).toEqual({ holds: JANUARY, others: [] });
    expect(inForce([JANUARY, MARCH], '2024-02-02')).toEqual({ holds: MARCH, others: [JANUARY] });
  });

  it('minds no order of the rows', () => {
    expect(inForce([MARCH, JANUARY], '2024-03-28').holds).toBe(MARCH);
  });

  it('is the first, before any has begun', () => {
    expect(inForce([JANUARY, MARCH], '2023-12-01')).toEqual({ holds: JANUARY, others: [] });
  });

  it('names neither unknown nor equal values as others', () => {
    const unknown = { value: null, since: '2024-01-01' };
    const again = { value: '2024-03-31', since: '2024-01-05' };
    expect(inForce([unknown, again, MARCH], '2024-03-28')).toEqual({ holds: MARCH, others: [] });
  });

  it('holds an unknown that came last, and names what had been said', () => {
    const unknown = { value: null, since: '2024-02-02' };
    expect(inForce([JANUARY, unknown], '2024-03-28')).toEqual({ holds: unknown, others: [JANUARY] });
  });

  it('holds nothing where there is nothing', () => {
    expect(inForce([], '2024-03-28')).toEqual({ holds: null, others: [] });
  });
});
