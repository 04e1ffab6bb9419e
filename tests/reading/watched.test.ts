import { expect, test } from 'vitest';
import { WATCHED } from '../../entrypoints/boot.content/watched';
import { sources } from '../house/tree';

/** What is read once is kept until a record speaks against it: so nothing may be read of which no record tells. */
const KEPT = sources('utils/reading').filter(
  ({ path }) => !/reading\/(?:notice|skeleton|locate|explain|gate)\b/.test(path),
);
const told = new Set(WATCHED.attributeFilter);

/** These tell of no record that counts (`patch.ts`), and are asked for through `asked`, which asks again. */
const ASKED =
  /\bgetAttribute\('(?:class|style)'\)|\.class(?:List|Name)\b|\b(?:getComputedStyle|checkVisibility|getBoundingClientRect)\(/;
const ASKING = /reading\/(?:view\.ts|outline\/)/;

const NAMES = [
  /\b(?:get|has)Attribute\('([\w-]+)'\)/g,
  // In a selector: "[role=row]", "[aria-label*="akun" i]", and alone "[hidden]".
  /\[([a-z][\w-]*)[*^$~|]?=[^\]\n]+\]/g,
  /(?<=['"`,])\[([a-z][\w-]*)\]/g,
];
const attributesIn = (text: string): string[] =>
  NAMES.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []));

test('every attribute that reading asks for is one of whose changes boot hears', () => {
  const unheard = KEPT.flatMap(({ path, text }) =>
    attributesIn(text)
      .filter((name) => !told.has(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(unheard, 'add it to WATCHED, or do not ask for it').toEqual([]);
});

test('the scan finds attributes in calls and in selectors', () => {
  expect(attributesIn(`one.getAttribute('lang'); two.closest('[dir="rtl"],[data-x]')`)).toEqual([
    'lang',
    'dir',
    'data-x',
  ]);
});

test('looks and classes are asked for where the answer is kept and asked again', () => {
  const direct = KEPT.filter(({ path, text }) => !ASKING.test(path) && ASKED.test(text));
  expect(
    direct.map(({ path }) => path),
    'ask by `classOf` or `asked`',
  ).toEqual([]);
});
