import { camel, pascal, title } from './names.mjs';
import { expected, FEATURE_HOME, html } from './page.mjs';

const schema = (name) => `import * as z from 'zod/mini';
import { evidence, words } from './fields';

/** What the page says under "${title(name)}", in its own words. */
export const ${camel(name)} = z.object({
  kind: z.literal('${name}'),
  evidence,
  value: z.nullable(words),
});
export type ${pascal(name)}Observation = z.infer<typeof ${camel(name)}>;
`;

const reader = (name) => `import type { ${pascal(name)}Observation } from '../observations/${name}';
import { evidenceOf, type View } from './view';
import { labelOf } from './view/columns';

const LABEL = '${title(name).toLowerCase()}';

/** The value that stands behind its label; nothing where the page does not have the label. */
export function read${pascal(name)}(view: View): ${pascal(name)}Observation[] {
  return view.lines.flatMap((line) => {
    const label = labelOf(line, view);
    return label?.text.toLowerCase().replace(/:$/, '') === LABEL
      ? [{ kind: '${name}' as const, evidence: evidenceOf(label.text, line.text), value: line.text }]
      : [];
  });
}
`;

const twin = (name) => `import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts, openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

test('it is read from behind its label', async () => {
  const page = '<h1>Pengelolaan Kinerja</h1><dl><dt>${title(name)}</dt><dd>Contoh nilai</dd></dl>';
  expect(facts(await reader.read(page), '${name}')).toMatchObject([{ value: 'Contoh nilai' }]);
});

test('a page without the label says nothing of it', async () => {
  expect(facts(await reader.read('<h1>Pengelolaan Kinerja</h1>'), '${name}')).toEqual([]);
});
`;

export function fact(name) {
  const body = `  <dl>\n    <dt>${title(name)}</dt>\n    <dd>Contoh nilai</dd>\n  </dl>`;
  return {
    files: [
      { path: `utils/observations/${name}.ts`, text: schema(name) },
      { path: `utils/reading/${name}.ts`, text: reader(name) },
      { path: `tests/reading/${name}.test.ts`, text: twin(name) },
      { path: `tests/practice/pages/${name}.html`, text: html('Pengelolaan Kinerja', body) },
      {
        path: `tests/practice/pages/${name}.json`,
        text: expected(`${title(name)} as label and value.`, [
          FEATURE_HOME,
          { kind: name, value: 'Contoh nilai' },
        ]),
      },
    ],
    next: [
      `add ${camel(name)} to the union in utils/observations/observation.ts and its type to utils/observations/index.ts`,
      `call read${pascal(name)} in utils/reading/index.ts; its two tests fail until you do`,
      `name it for "Apa yang terbaca" in utils/views/words/read.ts (the compiler asks for it)`,
    ],
  };
}
