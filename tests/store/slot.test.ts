import { expect, test } from 'vitest';
import { firstOf, slotsOf } from '../../utils/store/slot';
import { activity, approval, failure, points, stage } from './help';

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

test('the first of several alike is known from any of them', () => {
  const [one, two] = slots(activity('Webinar'), activity('Webinar'));
  expect(one && firstOf(one)).toBeNull();
  expect(two && firstOf(two)).toBe(one);
});
