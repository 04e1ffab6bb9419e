import { describe, expect, it } from 'vitest';
import type { Memory } from '../../utils/engine/findings';
import { openOf, snoozedUntil, sweep } from '../../utils/reminders';
import {
  at,
  deadline,
  memory,
  ownDate,
  period,
  reading,
  ruleFile,
  stage,
  windowDate,
} from '../engine/memories';
import { listed, thirtyTwo } from '../engine/principals';
import { type Desk, findingsOf, lookAfter, newDesk } from './help';

const HALF = period('2024-01-01', '2024-06-30');
const plan = (status: Parameters<typeof stage>[1], evidence?: string) =>
  stage('perencanaan', status, evidence);
const drafted = (parts: Partial<Memory> = {}) => reading(at('2024-03-10'), [HALF, plan('dikerjakan')], parts);
const own = (on: string, id = 'e') => ({ ...ownDate('Supervisi', on, at('2024-03-01')), id });

type Settings = Parameters<typeof findingsOf>[2];

/** What each sweep shows, in turn. */
function shownAt(
  what: Memory | ((now: string) => Memory),
  moments: string[],
  settings: Settings = {},
  desk = newDesk(),
) {
  return moments.map((now) =>
    lookAfter(desk, findingsOf(typeof what === 'function' ? what(now) : what, now, settings)),
  );
}

const PLAN = (n: number) => `deadline/2024-1/plan/${n}/2024-03-31`;
const OWN = (on: string, n: number, id = 'e') => `deadline/own/${id}/${n}/${on}`;

describe('before a deadline', () => {
  it('7, 3 and 1 days and the day itself, from 07.00 on', () => {
    const days = ['23', '24', '25', '28', '29', '30', '31'];
    const moments = days.flatMap((day) => [at(`2024-03-${day}`, '06:59'), at(`2024-03-${day}`, '07:00')]);
    expect(shownAt(drafted(), moments).flat()).toEqual([PLAN(7), PLAN(3), PLAN(1), PLAN(0)]);
  });

  it('where a file moves it to later, before the official day too', () => {
    const entries = [ruleFile([{ stage: 'perencanaan', closesOn: '2024-04-14' }])];
    const days = ['03-24', '03-28', '03-30', '03-31', '04-07', '04-13', '04-14'];
    const moments = days.map((day) => at(`2024-${day}`, '07:00'));
    const official = (n: number) => `deadline/2024-1/plan/resmi/${n}/2024-03-31`;
    const told = shownAt(drafted({ entries }), moments).flat();
    expect(told.filter((id) => id.includes('/resmi/'))).toEqual([7, 3, 1, 0].map(official));
    expect(told).toContain('deadline/2024-1/plan/7/2024-04-14');
  });

  it('30 and 14 where they are chosen', () => {
    const chosen = { days: [30, 14] as (30 | 14)[] };
    expect(shownAt(drafted(), [at('2024-03-01', '07:00'), at('2024-03-17', '07:00')], chosen)).toEqual([
      [PLAN(30)],
      [PLAN(14)],
    ]);
  });

  it('29 February is a day like any other', () => {
    const leap = memory({ entries: [own('2024-02-29'), own('2024-03-01', 'f')] });
    const [first] = shownAt(leap, [at('2024-02-28', '07:00')]);
    expect(first).toContain(OWN('2024-02-29', 1));
    expect(shownAt(leap, [at('2024-02-29', '07:00')]).flat()).toContain(OWN('2024-03-01', 1, 'f'));
  });

  it('a date in the past is not reminded of, nor one that lies before the period', () => {
    const past = memory({ entries: [own('2024-03-27'), own('2023-01-01', 'f')] });
    const settled = memory();
    const both = (now: string) => (now < at('2024-03-28') ? settled : past);
    const said = shownAt(both, [at('2024-03-25'), at('2024-03-28', '10:00'), at('2024-03-29', '10:00')]);
    expect(said.flat().filter((id) => id.includes('/own/'))).toEqual([]);
  });

  it('a period without known dates has none, and own dates in it do', () => {
    const unknown = reading(at('2028-02-01'), [period('2028-01-01', '2028-12-31'), plan('dikerjakan')], {
      entries: [own('2028-02-11')],
    });
    expect(shownAt(unknown, [at('2028-02-10', '07:00')]).flat()).toEqual(
      [7, 3, 1].map((n) => OWN('2028-02-11', n)),
    );
  });

  it('a closing date that a page names counts', () => {
    const paged = reading(at('2024-03-10'), [
      HALF,
      plan('dikerjakan'),
      deadline('perencanaan', '2024-03-20'),
    ]);
    expect(shownAt(paged, [at('2024-03-19', '07:00')]).flat()).toContain('deadline/2024-1/plan/1/2024-03-20');
  });
});

describe('at the right hour', () => {
  const evening = { quiet: { from: '20:00', to: '08:00' } };

  it('quiet hours move it to their end', () => {
    const moments = [at('2024-03-24', '07:30'), at('2024-03-24', '08:00')];
    expect(shownAt(drafted(), moments, evening)).toEqual([[], [PLAN(7)]]);
  });

  it('what is found in them waits for the morning', () => {
    const moments = [at('2024-03-24', '21:00'), at('2024-03-25', '08:00')];
    expect(shownAt(drafted(), moments, evening)).toEqual([[], [PLAN(7)]]);
  });

  it('weekdays only: the weekday before', () => {
    const friday = [at('2024-03-28', '07:00'), at('2024-03-29', '07:00'), at('2024-03-30', '07:00')];
    expect(shownAt(drafted(), friday, { weekdays: true })).toEqual([
      [PLAN(7), PLAN(3)],
      [PLAN(1), PLAN(0)],
      [],
    ]);
  });
});

describe('after something happened', () => {
  const was = (status: Parameters<typeof stage>[1], evidence?: string) =>
    reading(at('2024-03-12'), [HALF, plan(status, evidence)]);

  it('the person’s turn, on the morning after', () => {
    const moments = [at('2024-03-12', '15:00'), at('2024-03-13', '07:00'), at('2024-03-14', '07:00')];
    expect(shownAt(was('ada-penyesuaian'), moments)).toEqual([
      [],
      ['turn/2024-1/perencanaan/ada-penyesuaian/2024-03-12'],
      [],
    ]);
  });

  it('the same turn is not told again when the page names its true day, a new one is', () => {
    const desk = newDesk();
    shownAt(was('perlu-perbaikan'), [at('2024-03-13', '07:00')], {}, desk);
    const dated = was('perlu-perbaikan', 'Perlu perbaikan, 11 Maret 2024');
    expect(shownAt(dated, [at('2024-03-14', '07:00')], {}, desk)).toEqual([[]]);
    const anew = reading(at('2024-03-20'), [HALF, plan('perlu-perbaikan')]);
    expect(shownAt(anew, [at('2024-03-21', '07:00')], {}, desk)).toEqual([
      ['turn/2024-1/perencanaan/perlu-perbaikan/2024-03-20'],
    ]);
  });

  it('what was handed in and has waited for 3 and 7 days', () => {
    const moments = ['14', '15', '18', '19'].map((day) => at(`2024-03-${day}`, '07:00'));
    expect(shownAt(was('menunggu-persetujuan'), moments)).toEqual([
      [],
      ['waits/2024-1/perencanaan/3/2024-03-12'],
      [],
      ['waits/2024-1/perencanaan/7/2024-03-12'],
    ]);
  });

  it('what has waited for a principal, each submission, without a name', () => {
    const [ids = []] = shownAt(listed(thirtyTwo()), [at('2024-03-28', '07:00')]);
    const mine = ids.filter((id) => id.startsWith('approval/'));
    // Waiting since 19, 21, 25, 22 and 25 March, two of them for seven days already.
    expect(mine).toHaveLength(7);
    expect(JSON.stringify(ids)).not.toMatch(/Sri|Bambang|Nur/i);
    expect(ids).toContain('approvals/2024-1/perencanaan/3/2024-03-31');
  });

  it('a date that was changed by hand, on the morning after, with what it was', () => {
    const desk = newDesk();
    const moved = drafted({ entries: [windowDate('plan', '2024-04-20', at('2024-03-15'), 'Surat Dinas')] });
    shownAt(drafted(), [at('2024-03-14', '10:00')], {}, desk);
    expect(
      shownAt(
        moved,
        [at('2024-03-15', '10:00'), at('2024-03-16', '07:00'), at('2024-03-17', '07:00')],
        {},
        desk,
      ),
    ).toEqual([[], ['deadline/2024-1/plan/moved/2024-04-20/2024-03-16'], []]);
    expect(desk.told[0]).toMatchObject({ kind: 'moved', was: '2024-03-31', anchor: '2024-04-20' });
  });

  it('a date that was moved back before the morning is no news', () => {
    const desk = newDesk();
    const moved = drafted({ entries: [windowDate('plan', '2024-04-20', at('2024-03-15'))] });
    shownAt(drafted(), [at('2024-03-14', '10:00')], {}, desk);
    shownAt(moved, [at('2024-03-15', '10:00')], {}, desk);
    expect(shownAt(drafted(), [at('2024-03-15', '12:00'), at('2024-03-16', '07:00')], {}, desk)).toEqual([
      [],
      [],
    ]);
  });

  it('the next period opens', () => {
    const [ids] = shownAt(memory(), [at('2024-07-01', '07:00')]);
    expect(ids).toContain('opens/2024-2/plan/opens/2024-07-01');
  });
});

describe('once', () => {
  it('several fall on one bundle, what is found later that day waits, except on the last day', () => {
    const desk = newDesk();
    const two = drafted({ entries: [own('2024-03-27')] });
    expect(shownAt(two, [at('2024-03-24', '09:00')], {}, desk)[0]).toHaveLength(3);
    expect(new Set(desk.told.map((one) => one.bundle)).size).toBe(1);
    const three = drafted({ entries: [own('2024-03-27'), own('2024-03-30', 'f')] });
    expect(shownAt(three, [at('2024-03-24', '10:00'), at('2024-03-25', '07:00')], {}, desk)).toEqual([
      [],
      [OWN('2024-03-30', 7, 'f')],
    ]);
    const today = drafted({ entries: [own('2024-03-27'), own('2024-03-30', 'f'), own('2024-03-25', 'g')] });
    expect(shownAt(today, [at('2024-03-25', '11:00')], {}, desk)[0]).toContain(OWN('2024-03-25', 0, 'g'));
  });

  it('what was slept through comes as one, though its day is over', () => {
    const desk = newDesk();
    shownAt(drafted(), [at('2024-03-26', '10:00')], {}, desk);
    expect(shownAt(drafted(), [at('2024-04-02', '10:00')], {}, desk)).toEqual([[PLAN(3), PLAN(1), PLAN(0)]]);
    expect(openOf(findingsOf(drafted(), at('2024-04-02', '10:00')), desk.told).slept).toBe(
      '2024-03-28T07:00',
    );
  });

  it('what is done is not asked for, and leaves the page', () => {
    const desk = newDesk();
    const done = reading(at('2024-03-29'), [HALF, plan('disetujui')]);
    shownAt(drafted(), [at('2024-03-28', '07:00')], {}, desk);
    const now = at('2024-03-31', '07:00');
    expect(
      shownAt(done, [now], {}, desk)
        .flat()
        .filter((id) => id.includes('/plan/')),
    ).toEqual([]);
    const { open } = openOf(findingsOf(done, now), desk.told);
    expect(open.filter((one) => one.matter.includes('/plan'))).toEqual([]);
  });
});

describe('put off', () => {
  const putOff = (desk: Desk, change: object) => {
    desk.told = desk.told.map((one) => ({ ...one, ...change }));
  };

  it.each([
    ['hour', '2024-03-24T10:15'],
    ['tomorrow', '2024-03-25T07:00'],
    ['week', '2024-03-31T07:00'],
  ] as const)('%s: until %s', (how, until) => {
    expect(snoozedUntil(how, findingsOf(drafted(), '2024-03-24T09:15:00+07:00'))).toBe(until);
  });

  it('comes back at its time, once, and not where it was done meanwhile', () => {
    const desk = newDesk();
    shownAt(drafted(), [at('2024-03-24', '09:00')], {}, desk);
    putOff(desk, { state: 'closed', until: '2024-03-24T10:00' });
    const moments = [at('2024-03-24', '09:59'), at('2024-03-24', '10:00'), at('2024-03-24', '11:00')];
    expect(shownAt(drafted(), moments, {}, desk)).toEqual([[], [PLAN(7)], []]);
    putOff(desk, { state: 'closed', until: '2024-03-25T07:00' });
    const done = reading(at('2024-03-24'), [HALF, plan('disetujui')]);
    expect(
      shownAt(done, [at('2024-03-25', '07:00')], {}, desk)
        .flat()
        .filter((id) => id === PLAN(7)),
    ).toEqual([]);
  });

  it('silenced, nothing of its matter comes any more, and others do', () => {
    const desk = newDesk();
    shownAt(drafted(), [at('2024-03-24', '09:00')], {}, desk);
    putOff(desk, { state: 'dismissed' });
    const two = drafted({ entries: [own('2024-03-31')] });
    expect(
      shownAt(two, [at('2024-03-31', '07:00')], {}, desk)
        .flat()
        .every((id) => id.includes('/own/')),
    ).toBe(true);
  });

  it('closed is not done: the next one comes on its day', () => {
    const desk = newDesk();
    shownAt(drafted(), [at('2024-03-24', '09:00')], {}, desk);
    putOff(desk, { state: 'closed' });
    expect(shownAt(drafted(), [at('2024-03-24', '12:00'), at('2024-03-28', '07:00')], {}, desk)).toEqual([
      [],
      [PLAN(3)],
    ]);
  });
});

it('the next look is named: the next due time, or the morning where something waits', () => {
  const next = (now: string) =>
    sweep(findingsOf(drafted(), now), { told: [], watch: newDesk().watch }, 'b').watch.next;
  expect(next(at('2024-03-20', '10:00'))).toBe('2024-03-24T07:00');
  expect(next(at('2024-03-24', '22:00'))).toBe('2024-03-25T07:00');
});
