import { constant } from './names.mjs';

const rules = (id, year) => `import type { Ruleset } from './schema';
import { STAGES_2027 } from './stages/2027';

/** Nobody has said it: shown as "belum diketahui". */
const UNKNOWN = {
  value: null,
  source: null,
  confidence: null,
  since: '${year}-01-01',
  checkedOn: '${today()}',
} as const;

/** Everything is unknown until a source says it. */
export const RULES_${constant(id)}: Ruleset = {
  id: '${id}',
  from: '${year}-01-01',
  to: '${year}-12-31',
  regulation: UNKNOWN,
  cycle: UNKNOWN,
  uploads: UNKNOWN,
  duty: { pns: UNKNOWN, pppk: UNKNOWN, 'non-asn': UNKNOWN },
  tpp: UNKNOWN,
  superior: 'pejabat-penilai-kinerja',
  stages: STAGES_2027,
  windows: [],
  points: null,
  checklist: [],
  claims: [],
};
`;

const twin = (id) => `import { expect, test } from 'vitest';
import { RULES_${constant(id)} } from '../../utils/rulesets/${id}';
import { ruleset } from '../../utils/rulesets/schema';

test('${id} keeps to the schema', () => {
  expect(ruleset.safeParse(RULES_${constant(id)}).error).toBeUndefined();
});

test('${id} says no more than its sources do', () => {
  expect(RULES_${constant(id)}).toMatchObject({ regulation: { value: null }, windows: [], points: null });
});
`;

const today = () => new Date().toISOString().slice(0, 10);

export function ruleset(id) {
  const year = /^\d{4}/.exec(id)?.[0] ?? String(new Date().getFullYear());
  return {
    files: [
      { path: `utils/rulesets/${id}.ts`, text: rules(id, year) },
      { path: `tests/rulesets/${id}.test.ts`, text: twin(id) },
    ],
    next: [
      'set its days, and every value with since, source, confidence and checkedOn; unknown stays null',
      'a new source is a row in utils/rulesets/sources/',
      `add RULES_${constant(id)} to the list in utils/rulesets/index.ts, in the order of days`,
      'write its windows into the twin, day by day, as tests/rulesets/2027.test.ts does',
    ],
  };
}
