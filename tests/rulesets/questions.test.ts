import { expect, it } from 'vitest';
import { QUESTIONS, SOURCES } from '../../utils/rulesets';

const statements = QUESTIONS.flatMap(({ id, answer }) => answer.map((one) => ({ question: id, ...one })));

it('every statement stands on a source that there is, and says when it was checked', () => {
  expect(statements.length).toBeGreaterThan(12);
  for (const one of statements) {
    const source = SOURCES.find(({ id }) => id === one.source);
    expect(source, `${one.question} ${one.id}`).toBeDefined();
    if (one.confidence === 'resmi') expect(source?.official, one.question).toBe(true);
    expect(one.checkedOn).toBe('2026-11-21');
    expect(one.since).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

it('asks and states nothing twice', () => {
  const ids = statements.map((one) => `${one.question} ${one.id}`);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(QUESTIONS.map((one) => one.id)).size).toBe(QUESTIONS.length);
});

it('what only a briefing or a workshop said is never called official', () => {
  const hearsay = statements.filter((one) => ['bergema-2024', 'banyumas-2024'].includes(one.source));
  expect(hearsay.map((one) => one.confidence)).not.toContain('resmi');
});
