import { describe, expect, it } from 'vitest';
import type { Part } from '../../utils/engine/findings';
import { urgencyOf } from '../../utils/engine/urgency';

const open = (daysLeft: number | null, part: Part = 'open', advice = false) =>
  urgencyOf({ daysLeft, part, advice });

describe('urgency', () => {
  it.each([
    [null, 'calm'],
    [94, 'calm'],
    [15, 'calm'],
    [14, 'soon'],
    [4, 'soon'],
    [3, 'urgent'],
    [1, 'urgent'],
    [0, 'urgent'],
    [-1, 'overdue'],
    [-400, 'overdue'],
  ])('of something open with %s days left is %s', (daysLeft, urgency) => {
    expect(open(daysLeft)).toBe(urgency);
  });

  it('keeps the days of what was handed in until its day is over', () => {
    expect([3, 0, -1].map((days) => open(days, 'handed-in'))).toEqual(['urgent', 'urgent', 'done']);
  });

  it('is done, whatever the day, once the person has nothing left to do', () => {
    expect([94, 0, -1, null].map((days) => open(days, 'done'))).toEqual(['done', 'done', 'done', 'done']);
  });

  it.each(['unknown', 'none', 'to-agree'] as const)('calls nobody late whose part is %s', (part) => {
    expect([4, 0, -1, -90].map((days) => open(days, part))).toEqual(['soon', 'urgent', 'calm', 'calm']);
  });

  it('never presses with advice', () => {
    expect([3, 0, -1].map((days) => open(days, 'none', true))).toEqual(['calm', 'calm', 'calm']);
  });
});
