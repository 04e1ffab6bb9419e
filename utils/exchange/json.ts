import { type Broken, whereBroken } from './backup/broken';

/** A text as JSON, or where it stops being JSON: `line` and `column` count from 1. */
export type Json =
  | { ok: true; value: unknown }
  | ({ ok: false; line: number; column: number } & Pick<Broken, 'reason' | 'path'>);

export function readJson(text: string): Json {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    // The browser's own words differ from browser to browser, and name no place: it is looked for here.
    const { at, reason, path } = whereBroken(text);
    const before = text.slice(0, at).split('\n');
    const last = before[before.length - 1] ?? ''; // a split text has one part at least
    return { ok: false, reason, path, line: before.length, column: last.length + 1 };
  }
}
