import { describe, expect, it } from 'vitest';
import { judge } from '../../utils/engine';
import { RULESETS } from '../../utils/rulesets';
import { example } from './asking';

const ZONES = [
  ['WIB', '+07:00'],
  ['WITA', '+08:00'],
  ['WIT', '+09:00'],
] as const;
const HOURS = ['00:00', '06:59', '12:00', '23:59'];

describe.each(ZONES)('in %s', (_, zone) => {
  const plan = (name: string, day: string, time: string) => {
    const { memory } = example(name);
    const found = judge(memory, RULESETS, `${day}T${time}:00${zone}`);
    return found.deadlines.find((one) => one.id === 'plan');
  };

  it.each(HOURS)('at %s the last day counts whole', (time) => {
    expect(plan('waiting-28-march', '2024-03-28', time)).toMatchObject({ daysLeft: 3, urgency: 'urgent' });
    expect(plan('waiting-28-march', '2024-03-31', time)).toMatchObject({ daysLeft: 0, urgency: 'urgent' });
    expect(plan('waiting-28-march', '2024-04-01', time)).toMatchObject({ daysLeft: -1, urgency: 'done' });
    expect(plan('not-handed-in-28-march', '2024-03-31', time)).toMatchObject({
      daysLeft: 0,
      urgency: 'urgent',
    });
    expect(plan('not-handed-in-28-march', '2024-04-01', time)).toMatchObject({
      daysLeft: -1,
      urgency: 'overdue',
    });
  });
});
