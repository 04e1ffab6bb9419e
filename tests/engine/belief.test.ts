import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../utils/engine';
import { beliefOf, factKey } from '../../utils/engine/belief';
import type { Memory, Seen } from '../../utils/engine/findings';
import type { Entry, Observation } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import { EXAMPLES } from './examples';
import {
  activity,
  at,
  deadline,
  memory,
  ownStage,
  page,
  period,
  points,
  reading,
  seen,
  stage,
} from './memories';

const NOW = at('2024-03-28');
const LATER = at('2024-03-28', '11:00');
const HALF = period('2024-01-01', '2024-06-30');
const WRONG = stage('perencanaan', 'disetujui');

function notSo(observation: Observation, moment = LATER, id = 'no'): Entry {
  return { kind: 'not-so', id, at: moment, observation };
}
const believe = (all: Seen[], ...entries: Entry[]) => beliefOf(memory({ seen: all, entries }));
const said = ({ memory: believed }: ReturnType<typeof believe>) =>
  believed.seen.map((one) => one.observation);

describe('what counts', () => {
  it('is everything while nothing was called wrong: the very same memory', () => {
    const whole = reading(NOW, [WRONG], { entries: [ownStage('penilaian', 'selesai', NOW)] });
    expect(beliefOf(whole)).toEqual({ memory: whole, denials: [] });
    expect(beliefOf(whole).memory).toBe(whole);
  });

  it('leaves out what was called wrong, and the word against it', () => {
    const told = believe([seen(WRONG, NOW), seen(HALF, NOW)], notSo(WRONG));
    expect(said(told)).toEqual([HALF]);
    expect(told.memory.entries).toEqual([]);
    expect(told.denials.map((one) => one.holds)).toEqual([true]);
  });

  it('is the same fact whatever words prove it, and however often it is seen again', () => {
    const again = { ...seen(stage('perencanaan', 'disetujui', 'lain'), at('2024-04-02')), since: NOW };
    expect(said(believe([again], notSo(WRONG)))).toEqual([]);
  });

  it('is what the page says newer and different', () => {
    const next = { ...seen(stage('perencanaan', 'dikerjakan'), at('2024-04-01')) };
    const told = believe([{ ...next, before: [{ observation: WRONG, seenAt: LATER }] }], notSo(WRONG));
    expect(said(told)).toEqual([next.observation]);
    expect(told.memory.seen[0]?.before).toEqual([]);
    expect(told.denials.map((one) => one.holds)).toEqual([false]);
  });

  it('is also the same once more, when the page had said something different meanwhile', () => {
    const before = [
      { observation: stage('perencanaan', 'dikerjakan'), seenAt: at('2024-04-02') },
      { observation: WRONG, seenAt: LATER },
    ];
    const told = believe([{ ...seen(WRONG, at('2024-04-03')), before }], notSo(WRONG));
    expect(said(told)).toEqual([WRONG]);
    expect(told.memory.seen[0]?.before).toEqual(before.slice(0, 1));
  });

  it('is what the page said before the wrong word', () => {
    const earlier = { observation: stage('perencanaan', 'dikerjakan'), seenAt: at('2024-03-20') };
    const told = believe([{ ...seen(WRONG, NOW), before: [earlier] }], notSo(WRONG));
    expect(told.memory.seen).toEqual([
      {
        observation: earlier.observation,
        since: earlier.seenAt,
        seenAt: earlier.seenAt,
        before: [],
      },
    ]);
  });

  it('but the page that was open before is another page', () => {
    const open = page('penilaian');
    const before = [{ observation: page('perencanaan'), seenAt: at('2024-03-20') }];
    expect(said(believe([{ ...seen(open, NOW), before }], notSo(open)))).toEqual([]);
  });

  it('of two rows alike one word strikes one', () => {
    const row = activity('Webinar', 8, 1, false);
    const both = [seen(row, NOW), seen(row, NOW)];
    expect(said(believe(both, notSo(row)))).toEqual([row]);
    expect(said(believe(both, notSo(row), notSo(row, LATER, 'no-2')))).toEqual([]);
  });

  it('a name that was read wrongly is nobody’s name', () => {
    const whole = reading(NOW, []);
    const account = whole.seen.map((one) => one.observation).find((one) => one.kind === 'account');
    if (!account) throw new Error('no account in the example');
    const told = beliefOf({ ...whole, entries: [notSo(account)] });
    expect(told.memory.profile).toMatchObject({ name: null, school: null, id: whole.profile.id });
  });
});

describe('a fact that was called wrong counts in no question', () => {
  const facts: [string, Observation][] = [
    ['stage', WRONG],
    ['points', points(24, 8)],
    ['deadline', deadline('perencanaan', '2024-03-30')],
    ['activity', activity('Webinar', 8, 1, true)],
    ['predikat', { kind: 'predikat', evidence: 'Baik', value: 'baik' }],
    [
      'approval',
      {
        kind: 'approval',
        evidence: 'Sri',
        person: 'Sri',
        distinct: null,
        what: 'perencanaan',
        status: 'perlu-disetujui',
        since: '2024-03-19',
      },
    ],
  ];
  it.each(facts)('%s', (_, fact) => {
    const without = reading(NOW, [HALF]);
    const withFact = { ...reading(NOW, [HALF, fact]), entries: [notSo(fact)] };
    const { readings: _1, ...asked } = judge(withFact, RULESETS, LATER);
    const { readings: _2, ...never } = judge(without, RULESETS, LATER);
    expect(asked).toEqual(never);
    const { readings: _3, ...believed } = judge({ ...withFact, entries: [] }, RULESETS, LATER);
    expect(believed).not.toEqual(never);
  });
});

it('judging never stumbles, whatever of what was read is called wrong', () => {
  const examples = Object.values(EXAMPLES);
  const cases = fc.record({
    example: fc.integer({ min: 0, max: examples.length - 1 }),
    wrong: fc.array(fc.nat({ max: 40 }), { maxLength: 8 }),
  });
  fc.assert(
    fc.property(cases, ({ example, wrong }) => {
      const { memory: whole, now } = examples[example] ?? { memory: memory(), now: NOW };
      const entries = wrong.flatMap((index, nth): Entry[] => {
        const one = whole.seen[index % Math.max(1, whole.seen.length)];
        return one ? [notSo(one.observation, now, `no-${nth}`)] : [];
      });
      const denied: Memory = { ...whole, entries: [...whole.entries, ...entries] };
      const { readings } = judge(denied, RULESETS, now);
      const counted = new Set(readings.flatMap((row) => row.observations));
      for (const { facts } of readings)
        for (const { observation, denied: word } of facts)
          if (word?.how === 'not-so' || word?.how === 'was-not-so')
            expect(counted).not.toContain(observation);
    }),
    { numRuns: 100 },
  );
});

it('the same fact has the same name, another one another', () => {
  expect(factKey(WRONG)).toBe(factKey({ ...WRONG, evidence: 'lain' }));
  const keys = [
    WRONG,
    stage('perencanaan', 'selesai'),
    stage('penilaian', 'disetujui'),
    points(1, 2),
    points(2, 1),
  ];
  expect(new Set(keys.map(factKey)).size).toBe(keys.length);
  for (const key of keys.map(factKey)) expect(key).toMatch(/^[0-9a-z]{2,14}$/);
});
