import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './tree';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const listing = (name: string) => read(`tests/store/listing/${name}`);
/** The text below a heading of the second level. */
const below = (text: string, heading: string) =>
  (text.split(`## ${heading}\n`)[1] ?? '').split('\n## ')[0]?.trim() ?? '';
const headings = (text: string) => text.split('\n').filter((line) => line.startsWith('#')).length;

/** What stores take of a summary: Chrome's limit, the shortest. */
const SUMMARY = 132;

describe('what the stores are told', () => {
  it('gives a reason for every permission and host of the package, and for no other', () => {
    const manifest = JSON.parse(read('.output/chrome-mv3/manifest.json'));
    const asked = [
      ...manifest.permissions,
      ...manifest.optional_permissions,
      ...manifest.host_permissions,
    ].sort();
    const reasons = [...listing('permissions.md').matchAll(/^\| `([^`]+)`.*\| (.{20,}) \|$/gm)];
    expect(reasons.map(([, name]) => name).sort()).toEqual(asked);
  });

  it.each([
    ['id', 'Ringkasan'],
    ['en', 'Summary'],
  ])('sums up in %s as the package does, short enough for every store', (language, heading) => {
    const { description } = JSON.parse(read(`public/_locales/${language}/messages.json`));
    expect(below(listing(`${language}.md`), heading)).toBe(description.message);
    expect(description.message.length).toBeLessThanOrEqual(SUMMARY);
  });

  it('says the same in both languages', () => {
    expect(headings(listing('en.md'))).toBe(headings(listing('id.md')));
    expect(headings(listing('privacy-en.md'))).toBe(headings(listing('privacy-id.md')));
  });
});
