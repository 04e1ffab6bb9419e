import { describe, expect, test } from 'vitest';
import type { Observation } from '../../utils/observations';
import type { SeenRow } from '../../utils/store/schema';
import { firstOf, slotsOf } from '../../utils/store/slot';
import { marksIn } from '../../utils/store/slot/people';
import { joined, marksOf } from '../../utils/store/slot/who';
import { AT, activity, approval, failure, HERE, points, stage } from './help';

const slots = (...facts: Parameters<typeof slotsOf>[0]) => [...slotsOf(facts, '/p').keys()];

test('each kind is told apart by what it is about', () => {
  expect(
    slots(
      stage('disetujui'),
      activity('Webinar'),
      approval('Siti', { distinct: 'IPA' }),
      points(1, 2),
      failure('points'),
      { kind: 'deadline', stage: null, on: null, evidence: '' },
      { kind: 'notice', text: 'Perhatian!', red: true, stage: null, verdict: 'tidak-dikenal', evidence: '' },
      { kind: 'predikat', value: 'baik', evidence: '' },
    ),
  ).toEqual([
    '["stage","perencanaan",1]',
    '["activity","webinar",1]',
    '["approval","siti","ipa","perencanaan",1]',
    '["points",1]',
    '["could-not-read","/p","points",1]',
    '["deadline",null,1]',
    '["notice","perhatian!",1]',
    '["predikat",1]',
  ]);
});

test('words with the marks of a slot in them cannot pass for another', () => {
  expect(new Set(slots(activity('a","b'), activity('a'), activity('["a"]'))).size).toBe(3);
});

test('spaces and capitals of two looks do not make two facts', () => {
  const [first] = slots(activity('Webinar  Nasional'));
  expect(slots(activity(' WEBINAR NASIONAL'))).toEqual([first]);
});

describe('people of one name', () => {
  /** Reads after one another, each given what the ones before it left. */
  function reads(...pages: ReturnType<typeof approval>[][]): string[][] {
    const stored = new Map<string, SeenRow>();
    return pages.map((page) => {
      const found = slotsOf(page, '/p', stored.values());
      for (const [slot, observation] of found) stored.set(slot, rowOf(slot, observation, stored.get(slot)));
      return [...found.keys()].map((slot) => slot.replace(/^\["approval","sri",|\]$/g, ''));
    });
  }
  function rowOf(slot: string, observation: Observation, old?: SeenRow): SeenRow {
    const seen = { observation, since: AT, seenAt: AT, before: [] };
    const marks = joined(
      old ? marksIn(old) : [],
      observation.kind === 'approval' ? marksOf(observation) : [],
    );
    return { ...HERE, slot, path: '/p', gone: null, marks, seen };
  }
  const sri = (...marks: string[]) => approval('Sri', { marks });
  const UNSURE = '"","perencanaan",1';

  test.each([
    ['one is one on every page', [[sri()], [sri('IPA')], [sri('ipa', '1000')], [sri('1000')], [sri()]], 1],
    ['a subject is spaced and written anyhow', [[sri('Bahasa  Indonesia')], [sri('bahasa indonesia')]], 1],
    ['other subjects are two', [[sri('IPA')], [sri('Seni')]], 2],
    ['other NIPs are two, of one subject too', [[sri('IPA', '1000')], [sri('IPA', '1005')]], 2],
    ['one NIP is one, whatever the subject', [[sri('IPA', '1000')], [sri('Guru IPA', '1000')]], 1],
    [
      'two on a page are two, and the same two again',
      [
        [sri(), sri()],
        [sri(), sri()],
      ],
      2,
    ],
    ['two on a page of whom one is known', [[sri('IPA')], [sri('Seni'), sri('IPA')]], 2],
  ])('%s', (_, pages, count) => {
    const found = reads(...pages).flat();
    expect(new Set(found).size).toBe(count);
    expect(found).not.toContain(UNSURE);
  });

  test.each([
    ['a name alone', [[sri('IPA'), sri('Seni')], [sri()]]],
    ['a subject that both have', [[sri('IPA', '1000'), sri('IPA', '1005')], [sri('IPA')]]],
    ['one of two whom nothing tells apart', [[sri(), sri()], [sri()]]],
    ['a subject where one of two has none', [[sri('IPA'), sri()], [sri('Seni')]]],
  ])('%s may be either', (_, pages) => {
    expect(reads(...pages).pop()).toEqual([UNSURE]);
  });

  test('one person has one handle for all that is about them', () => {
    const rating = approval('Sri', { what: 'penilaian', marks: ['Seni'] });
    const [, both] = reads([sri('IPA'), sri('Seni')], [sri('Seni'), rating]);
    expect(both).toEqual(['"seni","perencanaan",1', '"seni","penilaian",1']);
  });

  test('5,000 of one name, or two of each, take no time', () => {
    const began = process.cpuUsage();
    const one = reads(...[1, 2].map(() => Array.from({ length: 5000 }, () => sri())));
    expect(one.map((slots) => new Set(slots).size)).toEqual([5000, 5000]);
    const all = (mark: string) =>
      Array.from({ length: 5000 }, (_, at) => approval(`G ${at}`, { marks: [mark] }));
    expect(new Set(reads(all('IPA'), all('Seni'), all('IPA')).flat()).size).toBe(10_000);
    // Every row with every other would be 25 million comparisons.
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(5_000);
  }, 60_000);
});

test('the first of several alike is known from any of them', () => {
  const [one, two] = slots(activity('Webinar'), activity('Webinar'));
  expect(one && firstOf(one)).toBeNull();
  expect(two && firstOf(two)).toBe(one);
});
