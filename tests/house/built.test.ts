import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { HOSTS as SENDERS } from '../../entrypoints/background/hosts';
import { ROOT, sources } from './tree';

const HOSTS = ['https://guru.kemdikbud.go.id/*', 'https://guru.kemendikdasmen.go.id/*'];
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

/** Bytes of each script: raw and gzip, at most. */
const BUDGETS: Record<string, { raw?: number; gzip: number }> = {
  'content-scripts/boot.js': { raw: 45_000, gzip: 16_000 },
  'panel.js': { gzip: 30_000 },
  // Its hooks for what must be seen to before anything is shown: several people, locks, files of evidence.
  'background.js': { gzip: 70_000 },
  // Fetched on demand: the worker's wording when it first prints, the reader where a page speaks of Pengelolaan
  // Kinerja, the words where English is chosen.
  'views.js': { gzip: 40_000 },
  // The full page's own wording, both languages, fetched when that page asks.
  'overview.js': { gzip: 40_000 },
  // Wording of “Data Anda”, both languages: fetched when the full page comes to it.
  'data.js': { gzip: 16_000 },
  // Backups: fetched for one, which is once a day at most.
  'backup.js': { gzip: 20_000 },
  // Files for calendars and spreadsheets with their words in both languages: fetched for one, a few times a year.
  'exchange.js': { gzip: 28_000 },
  // Evidence, its files and ZIPs, with words in both languages: fetched where the full page is open.
  'evidence.js': { gzip: 28_000 },
  // A file of rules that somebody handed out, checked and worded in both languages: fetched when one is chosen.
  'rule-file.js': { gzip: 18_000 },
  // Several people on one computer and locks, with their words in both languages: fetched where there is such a thing.
  'lock.js': { gzip: 10_000 },
  // Several devices, with the shapes of entries and words in both languages: fetched where it was turned on, and when
  // “Data Anda” is shown.
  'sync.js': { gzip: 22_000 },
  // Ten sets of unseen pages brought words and layouts; it is fetched once a page that speaks of Pengelolaan Kinerja.
  'reader.js': { gzip: 43_000 },
  // The page without its people, fetched when it is to be reported; asks the reader for its words.
  'skeleton.js': { gzip: 5_000 },
  // Eyes and never list for red notices; fetched only with the reader.
  'notices.js': { gzip: 16_000 },
  // A grammar of meanings instead of fixed sentences; fetched where a red notice stands that nothing else decides.
  'meanings.js': { gzip: 16_000 },
  'english.js': { gzip: 16_000 },
};

const NETWORK = [
  /\bfetch\s*\(/,
  /XMLHttpRequest/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /sendBeacon/,
  /RTCPeerConnection/,
];

/** Words of the web that Chrome 109 or Firefox 140 do not know yet; a polyfill or another way is needed. */
const TOO_NEW = [
  /\.(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed)\(/,
  /\b(?:Promise\.withResolvers|Promise\.try|Object\.groupBy|Map\.groupBy|Array\.fromAsync|URL\.canParse|URL\.parse)\b/,
  /\bAbortSignal\.any\b|\bRegExp\.escape\b|\bIterator\.from\b|\bstartViewTransition\b|\bshowPopover\b/,
  /\boklch\(|\boklab\(|\blight-dark\(|\bcolor-mix\(|@starting-style|@scope\b|\bfield-sizing\b|\banchor-name\b/,
];

function read(build: string, path: string): string {
  return readFileSync(join(ROOT, '.output', build, path), 'utf8');
}

function scripts(build: string): string[] {
  const all = readdirSync(join(ROOT, '.output', build), { recursive: true, encoding: 'utf8' });
  return all.filter((path) => path.endsWith('.js'));
}

describe.each(BUILDS)('%s as shipped', (build) => {
  it('was built: run `npm run build` first', () => {
    expect(existsSync(join(ROOT, '.output', build, 'manifest.json'))).toBe(true);
  });

  it('was built of what stands here now: run `npm run build` again', () => {
    const built = statSync(join(ROOT, '.output', build, 'manifest.json')).mtimeMs;
    const newer = sources('entrypoints', 'components', 'utils').filter(
      ({ path }) => statSync(join(ROOT, path)).mtimeMs > built,
    );
    expect(newer.map(({ path }) => path)).toEqual([]);
  });

  it('asks for exactly these permissions and hosts', () => {
    const manifest = JSON.parse(read(build, 'manifest.json'));
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(['alarms', 'scripting', 'storage', 'unlimitedStorage']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.host_permissions).toEqual(HOSTS);
    expect(manifest.content_scripts.map((one: { matches: string[] }) => one.matches)).toEqual([HOSTS]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('has its popup behind the toolbar’s button, named in the person’s language', () => {
    const { action } = JSON.parse(read(build, 'manifest.json'));
    expect(action).toMatchObject({ default_popup: 'popup.html', default_title: '__MSG_action__' });
    for (const language of ['id', 'en'])
      expect(JSON.parse(read(build, `_locales/${language}/messages.json`)).action.message).toMatch(/PMM/);
  });

  it('lets its own pages run only what the package has, reach no network, and be framed by nobody', () => {
    const policy = JSON.parse(read(build, 'manifest.json')).content_security_policy.extension_pages;
    const rules = policy.split('; ').map((rule: string) => rule.split(' '));
    expect(Object.fromEntries(rules)).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(policy).not.toMatch(/https?:|unsafe|\*|connect-src/);
  });

  it.each(Object.entries(BUDGETS))('keeps %s within its bytes', (path, budget) => {
    const text = readFileSync(join(ROOT, '.output', build, path));
    expect(text.length).toBeGreaterThan(1_000);
    expect(text.length).toBeLessThanOrEqual(budget.raw ?? Number.POSITIVE_INFINITY);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(budget.gzip);
  });

  it('holds no network primitive', () => {
    expect(scripts(build).length).toBeGreaterThan(2);
    const found = scripts(build).flatMap((path) =>
      NETWORK.filter((pattern) => pattern.test(read(build, path))).map((pattern) => `${path}: ${pattern}`),
    );
    expect(found).toEqual([]);
  });

  it('runs in the oldest browsers that it names', () => {
    const found = scripts(build).flatMap((path) =>
      TOO_NEW.flatMap((pattern) => pattern.exec(read(build, path))?.[0] ?? []).map(
        (word) => `${path}: ${word}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it('makes no code of text and keeps its shadow root shut', () => {
    const found = scripts(build).filter((path) =>
      /\beval\(|\bnew Function\b|\bFunction\(|mode:[`'"]open/.test(read(build, path)),
    );
    expect(found).toEqual([]);
    expect(read(build, 'content-scripts/boot.js')).toMatch(/mode:[`'"]closed/);
  });

  it('answers the hosts of its manifest and no others', () => {
    const { host_permissions } = JSON.parse(read(build, 'manifest.json'));
    expect(SENDERS.map((host) => `${host}/*`)).toEqual(host_permissions);
  });

  it('has no door for the practice clock and no localhost', () => {
    const found = [...scripts(build), 'manifest.json'].filter((path) =>
      /practice-now|localhost/.test(read(build, path)),
    );
    expect(found).toEqual([]);
  });
});

it('the browsers from which on it runs stand in the manifests', () => {
  expect(JSON.parse(read('chrome-mv3', 'manifest.json')).minimum_chrome_version).toBe('109');
  const gecko = JSON.parse(read('firefox-mv3', 'manifest.json')).browser_specific_settings;
  expect(gecko.gecko.strict_min_version).toBe('140.0');
  expect(gecko.gecko_android.strict_min_version).toBe('142.0');
  expect(gecko.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
