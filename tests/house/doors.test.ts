import { describe, expect, it } from 'vitest';
import { code, sources } from './tree';

/** Rule 2: doors touch the world, rooms are pure. */
const WORLD: [RegExp, string][] = [
  [
    /\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()|(?<!new )\bDate\(\s*\)|\bDate\.now\(|\bperformance\.now\(/,
    'the clock',
  ],
  [/(?<![\w.'"/])(?:browser|chrome)\.\w/, 'the browser'],
  [/(?<![\w.'"])document\.\w/, 'the document'],
  [/(?<![\w.'"])window\.\w/, 'the window'],
  [/(?<![\w.'"])(?:localStorage|sessionStorage|navigator|location|globalThis|self)\.\w/, 'the window'],
  [/\bMath\.random\(|\bcrypto\.\w/, 'chance'],
];
const ALLOWED = [
  /^utils\/wire\/.*the browser$/, // house.md: "and `browser` in wire"
];

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
    const worldly = [
      'new Date()',
      'new Date;',
      'Date.now()',
      'browser.tabs',
      'chrome.runtime',
      'document.body',
    ];
    const more = ['window.top', 'localStorage.x', 'navigator.onLine', 'location.href', 'crypto.randomUUID()'];
    for (const text of [...worldly, ...more]) expect(caught(text), text).toBe(true);
    const innocent = [
      "new Date('2024-03-31')",
      'page.document.title',
      'root.ownerDocument.body',
      'a.location.x',
    ];
    for (const text of [...innocent, "'the browser. It'", 'of the document.']) {
      expect(caught(text), text).toBe(false);
    }
  });

  it('render nothing as HTML anywhere', () => {
    const html = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/;
    const all = sources('utils', 'components', 'entrypoints');
    expect(all.filter((file) => html.test(code(file))).map((file) => file.path)).toEqual([]);
  });
});
