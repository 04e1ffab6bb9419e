import { expect, test } from 'vitest';
import { openOf } from '../../components/desk';
import { inFront } from '../../components/in-front';
import type { Whose } from '../../utils/views/view';

const of = (shown: string | null): Whose => ({
  ...{ label: 'Catatan siapa', nobody: null },
  choices: ['a', 'b'].map((id) => ({
    ...{ id, label: id, chosen: id === shown, intent: { do: 'whose', profile: id } },
  })),
});

test('another person, nobody and one that was locked are each told apart', () => {
  const keys = [
    {},
    { whose: of('a') },
    { whose: of('b') },
    { closed: true },
    { whose: of('a'), closed: true },
  ];
  expect(new Set(keys.map(inFront)).size).toBe(keys.length);
  expect(inFront({ whose: of('a') })).toBe(inFront({ whose: of('a'), closed: false }));
  expect(inFront({ whose: null })).toBe(inFront({}));
});

test('a form is open for the person who opened it, not for the one after them', () => {
  const kept = { form: { form: 'evidence', target: 'item' }, person: inFront({ whose: of('a') }) };
  expect(openOf(kept, inFront({ whose: of('a') }))).toBe(kept.form);
  expect(openOf(kept, inFront({ whose: of('b') }))).toBeNull();
  expect(openOf(kept, inFront({ whose: of('a'), closed: true }))).toBeNull();
  expect(openOf(null, '')).toBeNull();
});
