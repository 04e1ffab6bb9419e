import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** Where both languages stand beside each other in the sources. */
const WORDS = /utils\/views\/words\/.*\.ts$/;

/** What the words call for English (`entrypoints/background/english.ts`). */
const LEND = 'lendWords';

interface Span {
  start: number;
  end: number;
  value: { start: number; end: number };
}

/**
 * Takes the English words out of the worker and puts them into `english.js`, which the worker loads when somebody
 * chose English (`entrypoints/background/english.ts`): it wakes for every message and each time parses all it holds.
 * In the sources, in tests and in types both languages stay side by side. Until English is there, Indonesian shows.
 */
export function englishApart(): Plugin {
  let part: 'worker' | 'english' | null = null;
  return {
    name: 'english-apart',
    enforce: 'post',
    options({ input }) {
      const text = JSON.stringify(input ?? '');
      part = /entrypoints\/(?:background|views)/.test(text)
        ? 'worker'
        : text.includes('entrypoints/english')
          ? 'english'
          : null;
    },
    transform(code, id) {
      if (part === null || !WORDS.test(id.replaceAll('\\', '/'))) return null;
      const found = spans(this.parse(code), part === 'english' ? ['en', 'id'] : ['en']);
      const name = basename(id, '.ts');
      return {
        code: part === 'english' ? collected(code, found, name) : lent(code, found.en, name),
        map: null,
      };
    },
  };
}

/** `get en()` gives what was lent under the name of the file and the place in it. */
function lent(code: string, found: Span[], name: string): string {
  const getter = (at: number) => `get en(){return ${LEND}('${name}${at}',this)}`;
  return replaced(
    code,
    found.map((span, at) => ({ ...span, text: getter(at) })),
  );
}

function collected(code: string, { en, id }: Record<'en' | 'id', Span[]>, name: string): string {
  const kept = en.map((span, at) => {
    const value = code.slice(span.value.start, span.value.end);
    return { ...span, text: `en: (english[${JSON.stringify(name + at)}] = ${value})` };
  });
  const dropped = id.map((span) => ({ ...span, text: 'id: null' }));
  return `const english = {};\n${replaced(code, [...kept, ...dropped])}\nexport { english };`;
}

function replaced(code: string, parts: { start: number; end: number; text: string }[]): string {
  const backwards = [...parts].sort((one, other) => other.start - one.start);
  return backwards.reduce(
    (text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end),
    code,
  );
}

/** Properties of these names whose value is an object written out, outermost ones only, in order. */
function spans(tree: unknown, names: string[]): Record<'en' | 'id', Span[]> {
  const found: Record<'en' | 'id', Span[]> = { en: [], id: [] };
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const name = languageOf(node as Record<string, never>);
    if (name && names.includes(name)) found[name].push(node as Span);
    else for (const inside of Object.values(node)) visit(inside);
  };
  visit(tree);
  return found;
}

function languageOf(node: {
  type?: string;
  key?: { name?: string };
  value?: { type?: string };
}): 'en' | 'id' | null {
  if (node.type !== 'Property' || node.value?.type !== 'ObjectExpression') return null;
  const name = node.key?.name;
  return name === 'en' || name === 'id' ? name : null;
}
