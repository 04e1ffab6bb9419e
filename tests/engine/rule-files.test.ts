import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../utils/engine';
import type { DeadlineFinding } from '../../utils/engine/findings';
import { fileSource, filesOf, withFiles } from '../../utils/engine/rule-files';
import { FILE_WHO, type Profile, type RuleFile, STAGES } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import { example, only } from './asking';
import { at, memory, ruleFile, seen, TEACHER, deadline as toldDeadline, windowDate } from './memories';

const LATER = ruleFile([{ stage: 'perencanaan', closesOn: '2024-04-14' }]);
const FROM_FILE = { by: 'rule', source: 'rule-file:edaran', confidence: 'sekunder' };

function deadlineOf(
  id: string,
  day: string,
  files: RuleFile[],
  { profile = {}, more = {} }: { profile?: Partial<Profile>; more?: Parameters<typeof memory>[0] } = {},
): DeadlineFinding {
  const whole = memory({ profile: { ...TEACHER, ...profile }, ...more });
  const findings = judge({ ...whole, entries: [...whole.entries, ...files] }, RULESETS, at(day));
  return only(findings.deadlines, (one) => one.id === id);
}

describe('a file of rules', () => {
  it('moves a date, and those that stood before stay beside it', () => {
    const plan = deadlineOf('plan', '2024-03-28', [LATER]);
    expect(plan).toMatchObject({ on: '2024-04-14', daysLeft: 17, origin: FROM_FILE });
    expect(plan.others.map((one) => [one.on, one.origin])).toEqual([
      ['2024-01-31', { by: 'rule', source: 'linggaupos-2024', confidence: 'sekunder' }],
      ['2024-03-31', { by: 'rule', source: 'se-0559-2024', confidence: 'resmi' }],
    ]);
  });

  it('is never official: nobody is late for its day', () => {
    const { memory: open } = example('not-handed-in-1-april');
    const judged = (files: RuleFile[]) =>
      judge({ ...open, entries: files }, RULESETS, at('2024-04-20')).deadlines.find(
        ({ id }) => id === 'plan',
      );
    expect(judged([])).toMatchObject({ estimate: false, urgency: 'overdue' });
    expect(judged([LATER])).toMatchObject({ estimate: true, on: '2024-04-14' });
  });

  it('says nothing before the day that it was published', () => {
    expect(deadlineOf('plan', '2024-03-19', [LATER]).on).toBe('2024-03-31');
  });

  it('gives way to an official text that was published after it', () => {
    const before = { ...LATER, source: { ...LATER.source, publishedOn: '2024-01-20' } };
    expect(deadlineOf('plan', '2024-01-25', [before]).on).toBe('2024-04-14');
    const plan = deadlineOf('plan', '2024-03-28', [before]);
    expect(plan).toMatchObject({ on: '2024-03-31', origin: { source: 'se-0559-2024', confidence: 'resmi' } });
    expect(plan.others.map((one) => one.on)).toContain('2024-04-14');
  });

  it('gives way to an official text of the very day that it was published', () => {
    const { window } = deadlineOf('plan', '2024-03-28', []);
    const official = (window?.closes ?? []).filter(({ confidence }) => confidence === 'resmi');
    const { since } = only(official, () => true);
    const that = { ...LATER, source: { ...LATER.source, publishedOn: since } };
    const plan = deadlineOf('plan', '2024-03-28', [that]);
    expect(plan).toMatchObject({ on: '2024-03-31', origin: { confidence: 'resmi' } });
    expect(plan.others.map((one) => one.on)).toContain('2024-04-14');
  });

  it('that says two days of one window holds who is both to the earlier one, in either order', () => {
    const two = [
      { stage: 'perencanaan' as const, who: ['guru' as const], closesOn: '2024-04-14' },
      { stage: 'perencanaan' as const, who: ['kepala-sekolah' as const], closesOn: '2024-04-20' },
    ];
    const profile = { role: 'plt-kepala-sekolah' as const };
    for (const windows of [two, [...two].reverse()])
      expect(deadlineOf('plan', '2024-03-28', [ruleFile(windows)], { profile }).on).toBe('2024-04-14');
  });

  it('that repeats an official day leaves it official', () => {
    const same = ruleFile([{ stage: 'perencanaan', closesOn: '2024-03-31' }]);
    expect(deadlineOf('plan', '2024-03-28', [same])).toMatchObject({
      on: '2024-03-31',
      origin: { confidence: 'resmi' },
      estimate: false,
    });
  });

  it('fills in a day that nobody knew, and one that is only estimated, before its period begins', () => {
    const assess = ruleFile([{ stage: 'penilaian', opensOn: '2024-06-03', closesOn: '2024-06-21' }]);
    expect(deadlineOf('assess', '2024-03-28', [assess])).toMatchObject({
      on: '2024-06-21',
      opensOn: '2024-06-03',
      origin: FROM_FILE,
      others: [],
    });
    const july = ruleFile([{ stage: 'perencanaan', closesOn: '2024-08-16' }], {
      period: '2024-2',
      source: { title: 'SE', url: null, publishedOn: '2024-06-10' },
    });
    for (const day of ['2024-06-20', '2024-07-20']) {
      const plan = deadlineOf(day < '2024-07' ? '2024-2-plan' : 'plan', day, [july]);
      expect(plan).toMatchObject({ on: '2024-08-16', origin: FROM_FILE });
      expect(plan.others.map((one) => one.on)).toEqual(['2024-07-31']);
    }
  });

  it('is of its own period alone', () => {
    expect(deadlineOf('plan', '2024-08-01', [LATER]).on).toBe('2024-07-31');
  });

  it('speaks to those that it names', () => {
    const principals = ruleFile([{ stage: 'perencanaan', who: ['kepala-sekolah'], closesOn: '2024-04-14' }]);
    expect(deadlineOf('plan', '2024-03-28', [principals]).on).toBe('2024-03-31');
    const acting = { profile: { role: 'plt-kepala-sekolah' as const } };
    expect(deadlineOf('plan-kepala-sekolah', '2024-03-28', [principals], acting).on).toBe('2024-04-14');
    expect(deadlineOf('plan', '2024-03-28', [principals], acting).on).toBe('2024-03-31');
    expect(deadlineOf('plan-kepala-sekolah', '2024-03-28', [LATER], acting).on).toBe('2024-04-14');
  });

  it('does not weigh against what the page or the person says', () => {
    const page = [seen(toldDeadline('perencanaan', '2024-04-05'), at('2024-03-22'))];
    expect(deadlineOf('plan', '2024-03-28', [LATER], { more: { seen: page } })).toMatchObject({
      on: '2024-04-05',
      origin: { by: 'page' },
    });
    const own = [windowDate('plan', '2024-03-29', at('2024-03-01'))];
    const plan = deadlineOf('plan', '2024-03-28', [LATER], { more: { entries: own } });
    expect(plan).toMatchObject({ on: '2024-03-29', origin: { by: 'person' } });
    expect(plan.others.map((one) => one.on)).toContain('2024-04-14');
  });

  it('of two the one published later wins, of one day the one taken in later', () => {
    const other = {
      ...LATER,
      id: 'b',
      windows: ruleFile([{ stage: 'perencanaan', closesOn: '2024-04-20' }]).windows,
    };
    const older = { ...other, source: { ...other.source, publishedOn: '2024-03-10' } };
    expect(deadlineOf('plan', '2024-03-28', [LATER, older]).on).toBe('2024-04-14');
    expect(deadlineOf('plan', '2024-03-28', [{ ...other, at: at('2024-03-22') }, LATER]).on).toBe(
      '2024-04-20',
    );
  });
});

it('files stand in the order of their publishing', () => {
  const one = (id: string, publishedOn: string) => ({
    ...LATER,
    id,
    source: { ...LATER.source, publishedOn },
  });
  const all = [one('b', '2024-03-02'), one('a', '2024-03-01'), { ...one('c', '2024-02-01'), period: '2025' }];
  expect(filesOf(all).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(filesOf(all, '2024-1').map(({ id }) => id)).toEqual(['a', 'b']);
});

it('whatever files say, what was there stays and nothing of theirs is official', () => {
  const day = fc.constantFrom('2023-12-01', '2024-02-02', '2024-03-31', '2024-07-31', '2027-01-01');
  const or = fc.option(day, { nil: null });
  const window = fc.record({
    stage: fc.constantFrom(...STAGES),
    who: fc.subarray([...FILE_WHO]),
    opensOn: or,
    closesOn: or,
  });
  const file = fc
    .tuple(fc.uuid(), fc.array(window, { minLength: 1, maxLength: 4 }), day)
    .map(([id, windows, publishedOn]) => ({
      ...LATER,
      id,
      windows,
      source: { ...LATER.source, publishedOn },
    }));
  fc.assert(
    fc.property(fc.constantFrom(...RULESETS), fc.array(file, { maxLength: 4 }), (rules, files) => {
      const after = withFiles(rules.windows, files, FILE_WHO);
      expect(after.map((one) => one.id)).toEqual(rules.windows.map((one) => one.id));
      for (const [at, one] of after.entries())
        for (const edge of ['opens', 'closes'] as const) {
          const known = rules.windows[at]?.[edge].filter(({ value }) => value !== null) ?? [];
          const left = one[edge].filter(({ source }) => known.some((each) => each.source === source));
          expect(left.map(({ value, confidence }) => [value, confidence])).toEqual(
            known.map(({ value, confidence }) => [value, confidence]),
          );
          for (const { source, confidence } of one[edge])
            if (files.some((each) => fileSource(each) === source)) expect(confidence).toBe('sekunder');
        }
    }),
  );
});
