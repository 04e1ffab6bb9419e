import { camel, title } from './names.mjs';

const engine = (name) => `import type { Case } from './case';
import { newest } from './days';

/** ${title(name)}: when a page last said anything that answers this; \`null\`: none ever did. */
export function ${camel(name)}Of(c: Case): string | null {
  return newest(c.memory.seen, (seen) => seen.seenAt)?.seenAt ?? null; // nothing seen answers nothing
}
`;

const twin = (name) => `import { expect, it } from 'vitest';
import { ${camel(name)}Of } from '../../utils/engine/${name}';
import { ask } from './asking';
import { at, memory, seen } from './memories';

const NOW = at('2024-03-28');

it('is answered by what a page said last', () => {
  const page = { kind: 'page', evidence: 'Perencanaan', page: 'perencanaan', side: null } as const;
  const told = memory({ seen: [seen(page, at('2024-03-20')), seen(page, at('2024-03-27'))] });
  expect(${camel(name)}Of(ask(told, NOW).c)).toBe(at('2024-03-27'));
});

it('has no answer where nothing was seen', () => {
  expect(${camel(name)}Of(ask(memory({ seen: [] }), NOW).c)).toBeNull();
});
`;

export function question(name) {
  return {
    files: [
      { path: `utils/engine/${name}.ts`, text: engine(name) },
      { path: `tests/engine/${name}.test.ts`, text: twin(name) },
    ],
    next: [
      `write what ${camel(name)}Of answers, and its edges as pairs of days into the twin`,
      'give the answer a field in utils/engine/findings.ts and fill it in utils/engine/index.ts',
      'word it in utils/views/words/, in both languages',
    ],
  };
}
