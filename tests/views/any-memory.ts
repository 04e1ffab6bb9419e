import fc from 'fast-check';
import {
  APPROVAL_KINDS,
  APPROVAL_STATUSES,
  DEFAULT_SETTINGS,
  EMPLOYMENTS,
  type Entry,
  EVIDENCE_SUBJECTS,
  FILE_WHO,
  type Memory,
  NOTICE_MODES,
  type Observation,
  PAGES,
  PREDIKAT,
  ROLES,
  SIDES,
  STAGES,
  STATUSES,
  VERDICTS,
} from '../../utils/observations';

/** Days around every border that the rules know, and some that they do not. */
export const DAYS = [
  '2023-12-31',
  '2024-01-01',
  '2024-01-31',
  '2024-02-29',
  '2024-03-28',
  '2024-03-31',
  '2024-04-01',
  '2024-06-30',
  '2024-07-01',
  '2024-12-31',
  '2025-01-31',
  '2025-11-13',
  '2026-01-15',
  '2026-11-21',
  '2027-01-31',
  '2028-02-01',
] as const;

const day = fc.constantFrom(...DAYS);
const moment = fc
  .tuple(day, fc.constantFrom('07:00:00+07:00', '23:59:59+09:00', '00:00:00+08:00'))
  .map(([on, time]) => `${on}T${time}`);
const text = fc.constantFrom(
  'Sri',
  '<b>x</b>',
  '{day}',
  '  ',
  '“kutip”',
  'Observasi kelas VIII B',
  '\n!',
  '𓂀',
);
const number = fc.constantFrom(null, 0, 1, 8, 24, 32, 128, 99_999.5);
const stage = fc.constantFrom(...STAGES);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

const observation: fc.Arbitrary<Observation> = fc.oneof(
  fc.record({
    kind: fc.constant('page' as const),
    evidence: text,
    page: fc.constantFrom(...PAGES),
    side: maybe(fc.constantFrom(...SIDES)),
  }),
  fc.record({
    kind: fc.constant('account' as const),
    evidence: text,
    name: maybe(text),
    school: maybe(text),
  }),
  fc.record({ kind: fc.constant('period' as const), evidence: text, from: maybe(day), to: maybe(day) }),
  fc.record({
    kind: fc.constant('stage' as const),
    evidence: text,
    stage,
    status: maybe(fc.constantFrom(...STATUSES)),
  }),
  fc.record({ kind: fc.constant('deadline' as const), evidence: text, stage: maybe(stage), on: maybe(day) }),
  fc.record({
    kind: fc.constant('points' as const),
    evidence: text,
    planned: number,
    earned: number,
    min: number,
    max: number,
  }),
  fc.record({
    kind: fc.constant('activity' as const),
    evidence: text,
    title: text,
    points: number,
    count: number,
    done: maybe(fc.boolean()),
  }),
  fc.record({
    kind: fc.constant('predikat' as const),
    evidence: text,
    value: maybe(fc.constantFrom(...PREDIKAT)),
  }),
  fc.record({
    kind: fc.constant('approval' as const),
    evidence: text,
    person: text,
    distinct: maybe(text),
    what: maybe(fc.constantFrom(...APPROVAL_KINDS)),
    status: maybe(fc.constantFrom(...APPROVAL_STATUSES)),
    since: maybe(day),
  }),
  fc.record({
    kind: fc.constant('notice' as const),
    evidence: text,
    text,
    red: fc.boolean(),
    stage: maybe(stage),
    verdict: fc.constantFrom(...VERDICTS),
  }),
  fc.record({
    kind: fc.constant('could-not-read' as const),
    evidence: text,
    what: fc.constantFrom('points', 'stage perencanaan', 'perencanaan', 'apa saja'),
    expected: text,
    found: text,
  }),
);

const own = { id: fc.uuid(), at: moment };
const title = fc.constantFrom('Observasi', '<i>Rapat</i>', '{n}');
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    ...own,
    kind: fc.constant('window-date' as const),
    window: fc.constantFrom('plan', 'assess', '2027-plan', 'nowhere'),
    on: day,
    note: maybe(text),
  }),
  fc.record({
    ...own,
    kind: fc.constant('own-date' as const),
    title,
    on: day,
    note: maybe(text),
    done: fc.boolean(),
  }),
  fc.record({
    ...own,
    kind: fc.constant('tick' as const),
    item: fc.constantFrom('modul-ajar', 'nothing'),
    done: fc.boolean(),
  }),
  fc.record({
    ...own,
    kind: fc.constant('own-item' as const),
    title,
    stage: maybe(stage),
    done: fc.boolean(),
  }),
  fc.record({
    ...own,
    kind: fc.constant('own-activity' as const),
    title,
    points: fc.constantFrom(0, 4, 100_000),
    count: fc.constantFrom(0, 1, 100_000),
    doneOn: maybe(day),
  }),
  fc.record({
    ...own,
    kind: fc.constant('own-stage' as const),
    stage,
    status: fc.constantFrom(...STATUSES),
    on: maybe(day),
  }),
  fc.record({ ...own, kind: fc.constant('own-points' as const), planned: number, earned: number }),
  fc.record({ ...own, kind: fc.constant('own-person' as const), title, distinct: maybe(text) }),
  fc.record({ ...own, kind: fc.constant('not-so' as const), observation }),
  fc.record({
    ...own,
    kind: fc.constant('notice-rule' as const),
    text,
    stage: maybe(stage),
    rule: fc.constantFrom('ignore', 'show'),
  }),
  fc.record({
    ...own,
    kind: fc.constant('evidence' as const),
    subject: fc.constantFrom(...EVIDENCE_SUBJECTS),
    title: text,
    item: maybe(fc.constantFrom('simpan-sertifikat', 'nothing')),
    note: maybe(text),
    link: maybe(fc.constant('https://contoh.id/')),
    files: fc.array(
      fc.record({
        id: fc.uuid(),
        name: fc.constantFrom('a.pdf', '<b>.png', '{n}'),
        type: fc.constantFrom('application/pdf' as const, 'image/png' as const),
        size: fc.constantFrom(1, 10_000_000),
      }),
      { maxLength: 3 },
    ),
  }),
  fc.record({
    ...own,
    kind: fc.constant('rule-file' as const),
    title,
    issuer: text,
    source: fc.record({ title, url: fc.constantFrom(null, 'https://x.id/', 'x'), publishedOn: day }),
    period: fc.constantFrom('2024-1', '2025', '2026', '2027', 'nowhere'),
    windows: fc.array(
      fc.record({ stage, who: fc.subarray([...FILE_WHO]), opensOn: maybe(day), closesOn: maybe(day) }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);

const seen = fc.record({
  observation,
  since: moment,
  seenAt: moment,
  before: fc.array(fc.record({ observation, seenAt: moment }), { maxLength: 2 }),
});

const believed: fc.Arbitrary<Memory> = fc.record({
  profile: fc.record({
    id: fc.constant('x'),
    name: maybe(text),
    school: maybe(text),
    role: maybe(fc.constantFrom(...ROLES)),
    employment: maybe(fc.constantFrom(...EMPLOYMENTS)),
    period: fc.constantFrom(null, '2024-1', '2025', '2026', '2028', 'no-period'),
    firstRun: fc.constantFrom(0, 1, 2, 3, 7),
    side: maybe(fc.constantFrom(...SIDES)),
  }),
  settings: fc
    .record({
      language: fc.constantFrom('id', 'en'),
      notices: fc.constantFrom(...NOTICE_MODES),
      pause: maybe(fc.record({ until: maybe(moment), path: fc.constantFrom(null, '/penilaian') })),
    })
    .map((change) => ({ ...DEFAULT_SETTINGS, ...change })),
  seen: fc.array(seen, { maxLength: 12 }),
  entries: fc.array(entry, { maxLength: 8 }),
  path: fc.constantFrom(null, '/penilaian', '/lain'),
  putAway: fc.array(fc.record({ on: day, text, stage: maybe(stage) }), { maxLength: 4 }),
  lastRead: maybe(moment),
  saved: fc.boolean(),
});

/** Any memory that the schemas allow, in any of the languages; some of what it has seen is called wrong. */
export const memories: fc.Arbitrary<Memory> = fc
  .tuple(believed, fc.array(fc.tuple(fc.nat({ max: 11 }), moment), { maxLength: 3 }))
  .map(([memory, wrong]) => {
    const denials = wrong.flatMap(([index, at], nth): Entry[] => {
      const one = memory.seen[index];
      return one ? [{ kind: 'not-so', id: `no-${nth}`, at, observation: one.observation }] : [];
    });
    return { ...memory, entries: [...memory.entries, ...denials] };
  });
