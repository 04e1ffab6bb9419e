import { expect, it } from 'vitest';
import { isEstimate, NOWHERE, pageOrigin, personOrigin, ruleOrigin } from '../../utils/engine/origin';
import { at, seen, stage, tick } from './memories';

const rule = (confidence: 'resmi' | 'sekunder' | 'turunan') =>
  ruleOrigin({ source: 'se-0559-2024', confidence });

it('a page is named by its own words and when they were seen', () => {
  const moment = at('2024-03-28');
  expect(pageOrigin(seen(stage('perencanaan', 'disetujui', 'Disetujui'), moment))).toEqual({
    by: 'page',
    seenAt: moment,
    evidence: 'Disetujui',
  });
});

it('a person is named by when they said it', () => {
  expect(personOrigin(tick('x', true, at('2024-03-20')))).toEqual({ by: 'person', at: at('2024-03-20') });
});

it('a rule is named by source and confidence, and by nothing while unknown', () => {
  expect(rule('resmi')).toEqual({ by: 'rule', source: 'se-0559-2024', confidence: 'resmi' });
  expect(ruleOrigin({ source: null, confidence: null })).toBe(NOWHERE);
  expect(ruleOrigin(null)).toBe(NOWHERE);
});

it('what no official text says is an estimate', () => {
  expect(isEstimate(rule('turunan'))).toBe(true);
  expect(isEstimate(rule('sekunder'))).toBe(true);
  expect(isEstimate(personOrigin(tick('x', true, at('2024-03-20'))))).toBe(false);
  expect(isEstimate(rule('resmi'))).toBe(false);
  expect(isEstimate(NOWHERE)).toBe(false);
});
