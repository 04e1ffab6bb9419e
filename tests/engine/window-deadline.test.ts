import { describe, expect, it } from 'vitest';
import type { Memory } from '../../utils/engine/findings';
import { windowDeadline } from '../../utils/engine/window-deadline';
import { ask, example, only } from './asking';
import { at, deadline, memory, period, reading, stage, windowDate } from './memories';

function found(id: string, told: Memory, day: string) {
  const { c, places, stretches } = ask(told, at(day));
  return windowDeadline(
    only(stretches, (one) => one.id === id),
    c,
    places,
    stretches,
  );
}
const named = (name: string, id: string) => {
  const { memory: told, now } = example(name);
  return found(id, told, now.slice(0, 10));
};

describe('the closing date of a window', () => {
  it('on 28 March 2024 is three days off, moved by the circular, with 31 January beside it', () => {
    expect(named('waiting-28-march', 'plan')).toMatchObject({
      on: '2024-03-31',
      opensOn: '2024-01-02',
      daysLeft: 3,
      urgency: 'urgent',
      part: 'handed-in',
      behind: true,
      estimate: false,
      period: '2024-1',
      origin: { by: 'rule', source: 'se-0559-2024', confidence: 'resmi' },
      others: [{ on: '2024-01-31', since: '2024-01-01' }],
    });
  });

  it.each([
    ['waiting-31-march', 0, 'urgent', true],
    ['waiting-1-april', -1, 'done', true],
    ['not-handed-in-28-march', 3, 'urgent', false],
    ['not-handed-in-1-april', -1, 'overdue', false],
    ['adjusted-28-march', 3, 'urgent', false],
    ['adjusted-1-april', -1, 'calm', false],
    ['approved-28-march', 3, 'done', true],
    ['status-unknown-1-april', -1, 'calm', false],
  ])('%s: %i days, %s, behind %s', (name, daysLeft, urgency, behind) => {
    expect(named(name, 'plan')).toMatchObject({ daysLeft, urgency, behind });
  });

  it('of reporting makes late only who can still hand in', () => {
    expect(named('step-5-late', 'report')).toMatchObject({ daysLeft: -2, urgency: 'overdue' });
    const waiting = example('step-2-observing').memory;
    expect(found('report', waiting, '2024-07-02')).toMatchObject({ urgency: 'calm', part: 'none' });
    const locked = example('waiting-28-march').memory;
    expect(found('report', locked, '2024-07-02')).toMatchObject({ urgency: 'calm', part: 'none' });
  });

  it('carries the person’s own date and its note', () => {
    const entries = [windowDate('plan', '2024-03-29', at('2024-03-20'), 'Diminta sekolah')];
    expect(found('plan', memory({ entries }), '2024-03-28')).toMatchObject({
      on: '2024-03-29',
      daysLeft: 1,
      note: 'Diminta sekolah',
      entry: 'date-plan',
      origin: { by: 'person' },
    });
  });

  it('hears the page on the window that closes the stage, and on no other', () => {
    const told = reading(at('2026-01-10'), [
      period('2026-01-01', '2026-12-31'),
      stage('perencanaan', 'dikerjakan'),
      deadline('perencanaan', '2026-02-05'),
    ]);
    expect(found('plan', told, '2026-01-10')).toMatchObject({ on: '2026-02-05', origin: { by: 'page' } });
    expect(found('campaign-ajukan', told, '2026-01-10')).toMatchObject({ on: '2026-01-21', part: 'none' });
    expect(found('campaign-ajukan', told, '2026-01-22').urgency).toBe('calm');
  });

  it('of the next period is an estimate that no status of this one touches', () => {
    expect(named('finished-2026', '2027-plan')).toMatchObject({
      on: '2027-01-31',
      opensOn: '2027-01-01',
      estimate: true,
      part: 'unknown',
      period: '2027',
    });
  });

  it('known to the month only has months and no day', () => {
    expect(named('waiting-28-march', 'assess')).toMatchObject({
      on: null,
      daysLeft: null,
      urgency: 'calm',
      months: { from: '2024-06', to: '2024-06' },
    });
  });
});
