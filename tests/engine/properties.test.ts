import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../utils/engine';
import { daysBetween } from '../../utils/engine/days';
import type { Findings, Memory, Seen } from '../../utils/engine/findings';
import {
  DEFAULT_SETTINGS,
  EMPLOYMENTS,
  type Entry,
  EVIDENCE_SUBJECTS,
  type Evidence,
  entry,
  FILE_WHO,
  type Observation,
  observation,
  PAGES,
  PREDIKAT,
  ROLES,
  SIDES,
  STAGES,
  STATUSES,
} from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';

const or = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 4 });
const pick = <T>(values: readonly T[]) => fc.constantFrom(...values);
const two = (number: number) => String(number).padStart(2, '0');

/** Days of every kind of period, the ones without a ruleset too. */
const day = fc
  .date({ min: new Date('2023-06-01T00:00:00Z'), max: new Date('2029-06-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const ZONES = ['+07:00', '+08:00', '+09:00'] as const;
const moment = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }), pick(ZONES))
  .map(([date, hour, zone]) => `${date}T${two(hour)}:24:00${zone}`);
const amount = fc.oneof(fc.integer({ min: 0, max: 128 }), fc.integer({ min: 0, max: 100_000 }));
const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).map((one) => `x${one}`);
const evidence = fc.oneof(
  fc.string({ maxLength: 60 }),
  day.map((one) => `Diajukan ${one}`),
  fc.constant('Diajukan 19 Maret'),
);

const told: fc.Arbitrary<Observation> = fc.oneof(
  fc.record({ kind: fc.constant('page' as const), evidence, page: pick(PAGES), side: or(pick(SIDES)) }),
  fc.record({ kind: fc.constant('account' as const), evidence, name: or(text), school: or(text) }),
  fc.record({ kind: fc.constant('period' as const), evidence, from: or(day), to: or(day) }),
  fc.record({
    kind: fc.constant('stage' as const),
    evidence,
    stage: pick(STAGES),
    status: or(pick(STATUSES)),
  }),
  fc.record({ kind: fc.constant('deadline' as const), evidence, stage: or(pick(STAGES)), on: or(day) }),
  fc.record({
    kind: fc.constant('points' as const),
    evidence,
    planned: or(amount),
    earned: or(amount),
    min: or(amount),
    max: or(amount),
  }),
  fc.record({
    kind: fc.constant('activity' as const),
    evidence,
    title: fc.oneof(text, fc.constant('Pelatihan mandiri')),
    points: or(amount),
    count: or(amount),
    done: or(fc.boolean()),
  }),
  fc.record({ kind: fc.constant('predikat' as const), evidence, value: or(pick(PREDIKAT)) }),
  fc.record({
    kind: fc.constant('could-not-read' as const),
    evidence,
    what: fc.oneof(text, fc.constantFrom('period', 'stage perencanaan')),
    expected: text,
    found: fc.string(),
  }),
);

const own = { id: fc.uuid(), at: moment };
const WINDOWS = [
  ...new Set(RULESETS.flatMap((one) => one.windows.map((each) => each.id))),
  '2027-plan',
  'gone',
];
const ITEMS = RULESETS.flatMap((one) => one.checklist.map((each) => each.id));
const said: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    ...own,
    kind: fc.constant('window-date' as const),
    window: pick(WINDOWS),
    on: day,
    note: or(text),
  }),
  fc.record({
    ...own,
    kind: fc.constant('own-date' as const),
    title: text,
    on: day,
    note: or(text),
    done: fc.boolean(),
  }),
  fc.record({ ...own, kind: fc.constant('tick' as const), item: pick(ITEMS), done: fc.boolean() }),
  fc.record({
    ...own,
    kind: fc.constant('own-item' as const),
    title: text,
    stage: or(pick(STAGES)),
    done: fc.boolean(),
  }),
  fc.record({
    ...own,
    kind: fc.constant('own-activity' as const),
    title: fc.oneof(text, fc.constant('Pelatihan mandiri')),
    points: amount,
    count: amount,
    doneOn: or(day),
  }),
  fc.record({ ...own, kind: fc.constant('not-so' as const), observation: told }),
  fc.record({ ...own, kind: fc.constant('own-points' as const), planned: or(amount), earned: or(amount) }),
  fc.record({
    ...own,
    kind: fc.constant('own-stage' as const),
    stage: pick(STAGES),
    status: pick(STATUSES),
    on: or(day),
  }),
  fc.record({
    ...own,
    kind: fc.constant('evidence' as const),
    subject: pick(EVIDENCE_SUBJECTS),
    title: fc.oneof(text, fc.constant('Pelatihan mandiri')),
    item: or(pick(ITEMS)),
    note: or(text),
    link: fc.constant(null),
    files: fc.constant<Evidence['files']>([]),
  }),
  fc.record({
    ...own,
    kind: fc.constant('rule-file' as const),
    title: text,
    issuer: text,
    source: fc.record({ title: text, url: or(fc.constant('https://contoh.go.id/se.pdf')), publishedOn: day }),
    period: pick([...RULESETS.map((one) => one.id), 'gone']),
    windows: fc.array(
      fc
        .record({ stage: pick(STAGES), who: fc.subarray([...FILE_WHO]), opensOn: or(day), closesOn: or(day) })
        .map((one) => (`${one.opensOn}` > `${one.closesOn}` ? { ...one, opensOn: null } : one)),
      { minLength: 1, maxLength: 4 },
    ),
  }),
);

const seen: fc.Arbitrary<Seen> = fc
  .tuple(told, moment, moment, fc.array(fc.record({ observation: told, seenAt: moment }), { maxLength: 2 }))
  .map(([fact, since, seenAt, before]) => ({ observation: fact, since, seenAt, before }));

const memories: fc.Arbitrary<Memory> = fc.record({
  profile: fc.record({
    id: text,
    name: or(text),
    school: or(text),
    role: or(pick(ROLES)),
    employment: or(pick(EMPLOYMENTS)),
    period: or(
      fc.constantFrom('2024-1', '2024-2', '2025', '2026', '2027', '2028', '2028-07..2028-12', 'nonsense'),
    ),
    firstRun: fc.constant(3),
    side: or(pick(SIDES)),
  }),
  settings: fc.constant(DEFAULT_SETTINGS),
  seen: fc.array(seen, { maxLength: 14 }),
  entries: fc.array(said, { maxLength: 8 }),
  path: or(text),
  putAway: fc.constant([]),
  lastRead: or(moment),
  saved: fc.boolean(),
});

const stagesIn = (found: Findings) => found.stages.flatMap((one) => [one, ...one.steps]);

describe('whatever a store may recall', () => {
  it('is what the schemas allow', () => {
    fc.assert(
      fc.property(
        told,
        said,
        (fact, word) => observation.safeParse(fact).success && entry.safeParse(word).success,
      ),
    );
  });

  it('is judged without a throw, and by its own rules', () => {
    fc.assert(
      fc.property(memories, moment, (memory, now) => {
        const found = judge(memory, RULESETS, now);
        for (const one of found.deadlines) {
          expect(one.daysLeft).toBe(one.on === null ? null : daysBetween(now.slice(0, 10), one.on));
          expect(one.behind).toBe(one.part === 'done' || one.part === 'handed-in');
          if (one.urgency === 'overdue') expect([one.part, (one.daysLeft ?? 0) < 0]).toEqual(['open', true]);
          expect(one.others.map((other) => other.on)).not.toContain(one.on);
        }
        expect(new Set(found.stages.filter((one) => one.current)).size).toBeLessThanOrEqual(1);
        for (const one of stagesIn(found)) {
          if (one.since) expect(one.since.on <= now.slice(0, 10)).toBe(true);
          if (one.status === null) expect([one.turn, one.since]).toEqual(['nobody', null]);
        }
        if (!found.period.known) expect([found.points, found.claims, found.duty]).toEqual([null, [], null]);
      }),
      { numRuns: 400 },
    );
  });

  it('says the same on the same day in WIB, WITA and WIT', () => {
    fc.assert(
      fc.property(memories, day, fc.integer({ min: 0, max: 23 }), (memory, today, hour) => {
        const still = { ...memory, lastRead: null };
        const [wib, wita, wit] = ZONES.map((zone) => {
          const now = `${today}T${two(hour)}:00:00${zone}`;
          return { ...judge(still, RULESETS, now), now: '' };
        });
        expect(wita).toEqual(wib);
        expect(wit).toEqual(wib);
      }),
      { numRuns: 150 },
    );
  });

  it('never lets the points be fewer than earned where every row is known', () => {
    const rows = fc.array(
      fc.record({
        kind: fc.constant('activity' as const),
        evidence,
        title: text,
        points: amount,
        count: amount,
        done: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const now = '2024-03-28T10:24:00+07:00';
        const facts = list.map((one) => ({ observation: one, since: now, seenAt: now, before: [] }));
        const memory: Memory = {
          profile: {
            id: 'a',
            name: null,
            school: null,
            role: null,
            employment: null,
            period: '2024-1',
            firstRun: 3,
            side: null,
          },
          settings: DEFAULT_SETTINGS,
          seen: facts,
          entries: [],
          path: null,
          putAway: [],
          lastRead: null,
          saved: true,
        };
        const points = judge(memory, RULESETS, now).points;
        expect(points?.planned).toBe(list.reduce((sum, one) => sum + one.points * one.count, 0));
        expect(points?.earned).toBe(
          list.filter((one) => one.done).reduce((sum, one) => sum + one.points * one.count, 0),
        );
      }),
    );
  });
});
