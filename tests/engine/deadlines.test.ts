import { describe, expect, it } from 'vitest';
import { deadlinesOf, upcoming } from '../../utils/engine/deadlines';
import type { Memory } from '../../utils/engine/findings';
import { ask, example } from './asking';
import { at, ownDate } from './memories';

function all(memory: Memory, now: string) {
  const { c, places, stretches } = ask(memory, now);
  return deadlinesOf(c, places, stretches);
}
const ids = (name: string) => {
  const { memory, now } = example(name);
  return all(memory, now).map((one) => one.id);
};

describe('all dates', () => {
  it('stand in order: dated, undated, past, done', () => {
    expect(ids('waiting-28-march')).toEqual(['plan', 'report', 'carry-out', 'assess']);
    expect(ids('waiting-1-april')).toEqual(['report', 'carry-out', 'assess', 'plan']);
    expect(ids('not-handed-in-1-april')[0]).toBe('plan');
    expect(ids('status-unknown-1-april')[0]).toBe('plan');
    expect(ids('adjusted-1-april')).toEqual(['report', 'carry-out', 'assess', 'plan']);
  });

  it('of 21 November 2026 begin with what comes in 2027', () => {
    expect(ids('assessed-2026').slice(0, 2)).toEqual(['2027-pra-perencanaan', '2027-plan']);
  });

  it('are the person’s own where there is no ruleset', () => {
    expect(ids('unknown-period-2028')).toEqual(['own-date-2028-02-20']);
  });
});

describe('the nearest date to come', () => {
  it('is neither done, past, undated nor advice', () => {
    const name = 'waiting-1-april';
    const { memory, now } = example(name);
    expect(upcoming(all(memory, now))?.id).toBe('report');
    expect(upcoming(all(memory, at('2024-07-02')).filter((one) => one.period === '2024-1'))).toBeNull();
  });

  it('may be an own date that was missed', () => {
    const { memory, now } = example('waiting-1-april');
    const missed = { ...memory, entries: [ownDate('Observasi', '2024-03-30', at('2024-03-20'))] };
    expect(upcoming(all(missed, now))?.title).toBe('Observasi');
  });

  it('is none of none', () => {
    expect(upcoming([])).toBeNull();
  });
});
