import { describe, expect, it } from 'vitest';
import { type SourceFile, sources } from './tree';

/** Rule 2: doors touch the world, rooms are pure. */
const WORLD: [RegExp, string][] = [
  [/\bnew Date\(\s*\)|\bDate\.now\(|\bperformance\.now\(/, 'the clock'],
  [/\b(?:browser|chrome)\.\w/, 'the browser'],
  [/(?<![\w.'"])document\.\w/, 'the document'],
  [/(?<![\w.'"])window\.\w/, 'the window'],
  [/\bMath\.random\(|\bcrypto\.\w/, 'chance'],
];
const ALLOWED = [
  /^utils\/wire\/.*the browser$/, // house.md: "and `browser` in wire"
];

function code(file: SourceFile): string {
  return file.text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

describe('doors', () => {
  const rooms = sources('utils', 'components');

  it('are the only rooms that touch the world', () => {
    const wrong = rooms.flatMap((file) =>
      WORLD.filter(([pattern]) => pattern.test(code(file)))
        .map(([, what]) => `${file.path} touches ${what}`)
        .filter((line) => !ALLOWED.some((allow) => allow.test(line))),
    );
    expect(wrong, 'let the entrypoint hand it in').toEqual([]);
  });

  it('would be caught', () => {
    const caught = (text: string) => WORLD.some(([pattern]) => pattern.test(text));
    for (const text of ['new Date()', 'Date.now()', 'browser.tabs', 'document.body', 'window.top']) {
      expect(caught(text), text).toBe(true);
    }
    expect(caught('new Date(day)')).toBe(false);
  });

  it('render nothing as HTML anywhere', () => {
    const html = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/;
    const all = sources('utils', 'components', 'entrypoints');
    expect(all.filter((file) => html.test(code(file))).map((file) => file.path)).toEqual([]);
  });
});
