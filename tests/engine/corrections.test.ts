import { describe, expect, it } from 'vitest';
import { answers, correctionOf, windowOf } from '../../utils/engine/corrections';
import type { Entry, Observation } from '../../utils/observations';
import { ask } from './asking';
import {
  activity,
  at,
  deadline,
  ownActivity,
  ownDate,
  ownPoints,
  ownStage,
  period,
  points,
  reading,
  seen,
  stage,
  windowDate,
} from './memories';

const NOW = at('2024-03-28');
const BEFORE = at('2024-03-27');
const LATER = at('2024-03-28', '11:00');
const HALF = period('2024-01-01', '2024-06-30');
const PLAN = stage('perencanaan', 'dikerjakan');
const DATE = deadline('perencanaan', '2024-03-30');

function corrected(fact: Observation, ...entries: Entry[]): string | null {
  const { c, stretches } = ask(reading(NOW, [HALF, fact], { entries }), LATER);
  return correctionOf(seen(fact, NOW), c, stretches)?.id ?? null;
}
const windowFor = (fact: Observation) => windowOf(fact, ask(reading(NOW, [HALF]), NOW).stretches);

describe('a word of the person’s', () => {
  it('holds against the page where it is newer and different', () => {
    expect(corrected(PLAN, ownStage('perencanaan', 'disetujui', LATER))).toBe('own-perencanaan');
    expect(corrected(PLAN, ownStage('perencanaan', 'disetujui', BEFORE))).toBeNull();
    expect(corrected(PLAN, ownStage('perencanaan', 'dikerjakan', LATER))).toBeNull();
    expect(corrected(PLAN, ownStage('penilaian', 'disetujui', LATER))).toBeNull();
  });

  it('about a date counts for the window that the page’s date closes', () => {
    const window = windowFor(DATE);
    if (window === null) throw new Error('no window closes the plan');
    expect(corrected(DATE, windowDate(window, '2024-03-29', LATER))).toBe(`date-${window}`);
    expect(corrected(DATE, windowDate('another', '2024-03-29', LATER))).toBeNull();
    expect(windowFor(deadline(null, '2024-03-30'))).toBeNull();
    expect(windowFor(PLAN)).toBeNull();
  });

  it('about an activity holds where it says other than the page does', () => {
    const row = activity('Webinar', 8, 1, false);
    expect(corrected(row, ownActivity('webinar', 4, 1, null, LATER))).toBe('own-webinar');
    expect(corrected(row, ownActivity('Webinar', 8, 1, '2024-03-20', LATER))).toBe('own-Webinar');
    expect(corrected(row, ownActivity('Webinar', 8, 1, null, LATER))).toBeNull();
    expect(
      corrected(activity('Webinar', null, null, null), ownActivity('Webinar', 8, 1, null, LATER)),
    ).toBeNull();
  });
});

it('a total of the person’s holds where it gives another number; what they left open is the page’s', () => {
  const page = points(24, 8);
  expect(corrected(page, ownPoints(32, null, LATER))).toBe('own-points');
  expect(corrected(page, ownPoints(24, 16, LATER))).toBe('own-points');
  expect(corrected(page, ownPoints(24, null, LATER))).toBeNull();
  expect(corrected(page, ownPoints(32, 8, BEFORE))).toBeNull();
  expect(answers(ownPoints(32, 8, LATER), PLAN)).toBe(false);
});

it('answers a fact only about the same thing', () => {
  expect(answers(ownStage('perencanaan', 'selesai', NOW), PLAN)).toBe(true);
  expect(answers(ownStage('penilaian', 'selesai', NOW), PLAN)).toBe(false);
  expect(answers(ownActivity('WEBINAR!', 8, 1, null, NOW), activity('Webinar', 8, 1, null))).toBe(true);
  expect(answers(ownActivity('Lokakarya', 8, 1, null, NOW), activity('Webinar', 8, 1, null))).toBe(false);
  expect(answers(ownDate('Observasi', '2024-04-01', NOW), DATE)).toBe(false);
});
