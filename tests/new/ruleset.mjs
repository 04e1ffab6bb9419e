import { constant, title } from './names.mjs';

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

/** Of a period (`2028`, `2028-1`): rules of ours. Any other name: a file that a dinas, KKG or MGMP hands out. */
export const ruleset = (name) => (/^\d{4}/.test(name) ? rulesOf(name) : fileOf(name));

function rulesOf(id) {
  const year = id.slice(0, 4);
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

const FILES = 'tests/exchange/rule-file/files';

const file = (name) => `{
  "$schema": "../../../../public/ruleset.schema.json",
  "pendamping": "ruleset",
  "version": 1,
  "name": "${title(name)}",
  "issuer": "Dinas Pendidikan, KKG, atau MGMP yang membagikan",
  "source": {
    "title": "Surat Edaran nomor … tentang …",
    "url": null,
    "publishedOn": "${today()}"
  },
  "period": "${period()}",
  "windows": [
    { "stage": "perencanaan", "opensOn": null, "closesOn": "${period()}-01-31" }
  ]
}
`;

/** The period whose plans are made now or next: from December on that of the year after. */
function period() {
  const [year, month] = today().split('-').map(Number);
  return String(month === 12 ? year + 1 : year);
}

/** Its twin is `tests/exchange/rule-file/published.test.ts`, which reads every file of the folder. */
function fileOf(name) {
  return {
    files: [{ path: `${FILES}/${name}.json`, text: file(name) }],
    next: [
      'name who issues it, the document that it stands on, with its https address, and the day of that',
      'write the stages that change: opensOn, closesOn, or both; "for": ["guru"] where it is not for everybody',
      'an editor that knows JSON Schema says what may stand where; `npm run unit -- rule-file` reads it as the extension does',
      'hand out the file as it is: under Data Anda, Berkas aturan, it is shown before it counts, and can be revoked',
    ],
  };
}
