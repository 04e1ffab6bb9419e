import { describe, expect, it } from 'vitest';
import { choosePeriod, judge } from '../../utils/engine';
import { RULESETS } from '../../utils/rulesets';
import { example, judged } from './asking';
import { EXAMPLES } from './examples';
import { at, memory, page, seen, TEACHER } from './memories';

describe('judge', () => {
  it('says side, page, age and duty of the whole', () => {
    expect(judged('waiting-28-march')).toMatchObject({
      side: 'pegawai',
      onPage: true,
      stale: false,
      saved: true,
      duty: { must: true },
    });
    expect(judged('stale')).toMatchObject({ stale: true, lastRead: at('2024-03-28') });
    expect(judged('not-saved').saved).toBe(false);
    expect(judged('nothing-yet')).toMatchObject({ side: null, onPage: false, lastRead: null, stale: false });
  });

  it('says a period without a ruleset to be one, and guesses nothing', () => {
    const found = judged('unknown-period-2028');
    expect(found.period).toMatchObject({ id: '2028', known: false });
    expect(found).toMatchObject({ points: null, claims: [], duty: null });
    expect(found.deadlines.map((one) => one.origin.by)).toEqual(['person']);
    expect(found.stages[1]).toMatchObject({ status: 'menunggu-persetujuan', turn: 'superior' });
  });

  it('takes the period that the door chose before recalling', () => {
    const now = at('2024-03-28');
    const pageShows = { from: '2025-01-01', to: '2025-12-31' };
    const period = choosePeriod({ chosen: '2024-1', pageShows, today: '2024-03-28' }, RULESETS);
    const told = memory({
      profile: { ...TEACHER, period: '2024-1' },
      seen: [seen(page('perencanaan'), now)],
    });
    expect(judge(told, RULESETS, now, period).period).toMatchObject({
      id: '2024-1',
      pageShows: { id: '2025' },
    });
  });

  it('shows the difference between the period chosen and the page’s', () => {
    expect(judged('chosen-against-page').period).toMatchObject({
      id: '2025',
      origin: { by: 'person' },
      pageShows: { id: '2024-1' },
    });
  });

  it('needs no ruleset at all', () => {
    const { memory: told, now } = example('waiting-28-march');
    expect(judge(told, [], now)).toMatchObject({ stages: [], deadlines: [], points: null, checklist: null });
  });

  it.each(Object.keys(EXAMPLES))('%s: the same in, the same out, and nothing changed on the way', (name) => {
    const { memory: told, now } = example(name);
    const before = structuredClone(told);
    expect(judge(told, RULESETS, now)).toEqual(judge(structuredClone(told), RULESETS, now));
    expect(told).toEqual(before);
  });
});
