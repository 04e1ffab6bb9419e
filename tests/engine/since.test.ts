import { describe, expect, it } from 'vitest';
import { sinceOf } from '../../utils/engine/since';
import { knownOf } from '../../utils/engine/status';
import type { Observation } from '../../utils/observations';
import { ask } from './asking';
import { at, memory, ownStage, period, seen, stage } from './memories';

const NOW = at('2024-03-28');

function since(told: Observation, firstSeen: string, now = NOW) {
  const all = memory({
    seen: [seen(period('2024-01-01', '2024-06-30'), now), seen(told, now, at(firstSeen))],
  });
  return sinceOf(knownOf(all, 'perencanaan'), ask(all, now).c);
}

describe('since when a stage stands so', () => {
  it('is the day in the page’s own words', () => {
    const told = stage('perencanaan', 'menunggu-persetujuan', 'Diajukan 19 Maret 2024');
    expect(since(told, '2024-03-25')).toMatchObject({ on: '2024-03-19', exact: true });
  });

  it('else the day it was first seen so, which is no exact one', () => {
    const told = stage('perencanaan', 'menunggu-persetujuan', 'Menunggu persetujuan');
    expect(since(told, '2024-03-25')).toMatchObject({ on: '2024-03-25', exact: false });
  });

  it('believes no day to come, neither the page’s nor a clock’s', () => {
    const told = stage('perencanaan', 'menunggu-persetujuan', 'Diajukan 30 Maret 2024');
    expect(since(told, '2024-03-25')).toMatchObject({ on: '2024-03-25', exact: false });
    expect(since(told, '2024-04-20')).toMatchObject({ on: '2024-03-28', exact: false });
  });

  it('is the day that the person gave, or else the day they said so', () => {
    const of = (on: string | null) => {
      const all = memory({
        entries: [ownStage('perencanaan', 'menunggu-persetujuan', at('2024-03-20'), on)],
      });
      return sinceOf(knownOf(all, 'perencanaan'), ask(all, NOW).c);
    };
    expect(of('2024-03-18')).toMatchObject({ on: '2024-03-18', exact: true, origin: { by: 'person' } });
    expect(of(null)).toMatchObject({ on: '2024-03-20', exact: false });
    expect(of('2024-05-01')).toMatchObject({ on: '2024-03-20', exact: false });
  });

  it('is unknown with the status', () => {
    expect(sinceOf(knownOf(memory(), 'perencanaan'), ask(memory(), NOW).c)).toBeNull();
  });
});
