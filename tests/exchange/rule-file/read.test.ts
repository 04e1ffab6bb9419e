import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filePeriods } from '../../../utils/engine';
import { readRuleFile } from '../../../utils/exchange/rule-file';
import { entry, LONGEST_RULE_FILE } from '../../../utils/observations';
import { RULESETS } from '../../../utils/rulesets';
import { FILE as GOOD } from './example';

const KNOWN = { periods: filePeriods(RULESETS), today: '2024-03-28' };
const TEXT = JSON.stringify(GOOD, null, 2);

const read = (value: unknown) => readRuleFile(JSON.stringify(value), KNOWN);
const troubleIn = (text: string) => {
  const found = readRuleFile(text, KNOWN);
  return found.ok ? null : found.trouble;
};
const trouble = (change: object) => troubleIn(JSON.stringify({ ...GOOD, ...change }));
const windows = (...all: object[]) =>
  trouble({ windows: all.map((one) => ({ ...GOOD.windows[0], ...one })) });
const source = (change: object) => trouble({ source: { ...GOOD.source, ...change } });

test('a whole one is read as it stands, and can be kept', () => {
  const found = readRuleFile(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`, KNOWN);
  expect(found).toEqual({
    ok: true,
    said: {
      title: 'Perpanjangan perencanaan',
      issuer: 'Dinas Pendidikan Contoh',
      source: GOOD.source,
      period: '2024-1',
      windows: [
        { stage: 'perencanaan', who: ['guru', 'kepala-sekolah'], opensOn: null, closesOn: '2024-04-14' },
      ],
    },
  });
  const said = found.ok ? found.said : {};
  expect(entry.parse({ kind: 'rule-file', id: 'x', at: '2024-03-28T10:24:00+07:00', ...said })).toBeTruthy();
});

test('what may be left out is unknown, and whom it is about can be said', () => {
  const found = read({
    ...GOOD,
    $schema: 'ruleset.schema.json',
    source: { title: 'SE', publishedOn: '2024-03-20' },
    windows: [
      { stage: 'perencanaan', for: ['guru', 'guru'], opensOn: null, closesOn: '2024-04-14' },
      { stage: 'perencanaan', for: ['kepala-sekolah'], opensOn: '2024-04-01' },
    ],
  });
  expect(found).toMatchObject({
    said: {
      source: { url: null },
      windows: [
        { who: ['guru'], opensOn: null },
        { who: ['kepala-sekolah'], opensOn: '2024-04-01', closesOn: null },
      ],
    },
  });
});

test('markup is text', () => {
  expect(read({ ...GOOD, name: '<img src=x onerror=alert(1)>' })).toMatchObject({
    said: { title: '<img src=x onerror=alert(1)>' },
  });
});

describe('is refused with its place:', () => {
  test.each([
    ['empty', ' \n', {}],
    ['cut', TEXT.slice(0, TEXT.indexOf('2024-04-14')), { path: ['windows', 0, 'closesOn'] }],
    ['broken', TEXT.replace('"issuer":', '"issuer"'), { line: 5, path: ['issuer'] }],
    ['deep', '['.repeat(5_000) + ']'.repeat(5_000), {}],
    ['unsafe', TEXT.replace('"period"', '"__proto__": {"ok": true}, "period"'), { path: ['__proto__'] }],
    ['foreign', '{"name": "x"}', { path: [] }],
    ['foreign', '[1, 2]', {}],
    ['foreign', 'null', {}],
    ['backup', '{"format": "pendamping-pmm-backup", "version": 1}', {}],
    ['large', `${TEXT}${' '.repeat(LONGEST_RULE_FILE)}`, {}],
  ] as const)('%s', (reason, text, place) => {
    expect(troubleIn(text)).toMatchObject({ reason, ...place });
  });

  test('what a later version may know', () => {
    expect(trouble({ version: 2 })).toMatchObject({ reason: 'newer' });
    expect(trouble({ version: '1' })).toMatchObject({ reason: 'wrong', path: ['version'], allowed: ['1'] });
  });

  test('a name that means nothing, beside those that may stand there', () => {
    expect(trouble({ deadlines: [] })).toMatchObject({ reason: 'name', path: ['deadlines'] });
    expect(windows({ closes: '2024-04-14' })).toMatchObject({
      reason: 'name',
      path: ['windows', 0, 'closes'],
      allowed: ['stage', 'for', 'opensOn', 'closesOn'],
    });
    expect(source({ date: '2024-03-20' })).toMatchObject({ path: ['source', 'date'] });
    expect(source({ date: 1 })?.allowed).toContain('publishedOn');
  });

  test('what is missing, too long, or steers', () => {
    expect(trouble({ issuer: undefined })).toMatchObject({ reason: 'missing', path: ['issuer'] });
    expect(trouble({ name: 'x'.repeat(81) })).toMatchObject({ reason: 'too-long', path: ['name'] });
    expect(trouble({ name: ' ' })).toMatchObject({ reason: 'wrong', path: ['name'] });
    expect(trouble({ issuer: 'Dinas\u202Egpj.exe' })).toMatchObject({ reason: 'wrong', path: ['issuer'] });
    expect(trouble({ windows: [] })).toMatchObject({ reason: 'wrong', path: ['windows'] });
    expect(trouble({ windows: 'all' })).toMatchObject({ reason: 'wrong', path: ['windows'] });
  });

  test.each(['2024-02-30', '14 April 2024', '2024-4-14', 20240414, '2024-04-14T00:00'])(
    'no day: %s',
    (closesOn) => {
      expect(windows({ closesOn })).toMatchObject({ reason: 'not-a-day', path: ['windows', 0, 'closesOn'] });
    },
  );

  test.each([
    'http://contoh.go.id',
    'javascript:alert(1)',
    'https://kemdikbud.go.id@contoh.com/',
    'https:///x',
    'contoh.go.id',
  ])('no link: %s', (url) => {
    expect(source({ url })).toMatchObject({ reason: 'not-a-link', path: ['source', 'url'] });
  });

  test('a period or a stage that has no days here, beside those that have', () => {
    expect(trouble({ period: '2030' })).toMatchObject({
      reason: 'no-period',
      allowed: ['2024-1', '2024-2', '2025', '2026', '2027'],
    });
    expect(windows({ stage: 'observasi-kinerja' })).toMatchObject({
      reason: 'no-window',
      path: ['windows', 0, 'stage'],
      allowed: ['perencanaan', 'pelaksanaan', 'penilaian'],
    });
    expect(windows({ stage: 'rencana' })).toMatchObject({ reason: 'wrong', path: ['windows', 0, 'stage'] });
  });

  test('days that make no sense', () => {
    expect(windows({ closesOn: null })).toMatchObject({ reason: 'no-day', path: ['windows', 0] });
    expect(windows({ opensOn: '2024-04-15' })).toMatchObject({ reason: 'order' });
    expect(windows({ closesOn: '2042-04-14' })).toMatchObject({
      reason: 'far',
      allowed: ['2023-07-01', '2024-12-31'],
    });
    expect(source({ publishedOn: '2024-03-29' })).toMatchObject({
      reason: 'future',
      path: ['source', 'publishedOn'],
    });
    expect(windows({}, { for: ['guru'] })).toMatchObject({ reason: 'double', path: ['windows', 1] });
  });
});

describe('whatever comes', () => {
  test('cut off anywhere, it is never taken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: TEXT.length - 1 }), (length) => {
        expect(['cut', 'broken']).toContain(troubleIn(TEXT.slice(0, length))?.reason);
      }),
    );
  });

  test('any letters changed: refused by name, or what is read can still be kept', () => {
    const letters = fc.string({ minLength: 1, maxLength: 3, unit: 'binary' });
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), letters, (at, by) => {
        const found = readRuleFile(TEXT.slice(0, at) + by + TEXT.slice(at + 1), KNOWN);
        const stamp = { kind: 'rule-file', id: 'x', at: '2024-03-28T10:24:00+07:00' };
        if (found.ok) expect(entry.safeParse({ ...stamp, ...found.said }).error).toBeUndefined();
        else expect(found.trouble.reason).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test('any value in any field never throws', () => {
    const field = fc.constantFrom(...Object.keys(GOOD));
    fc.assert(
      fc.property(field, fc.jsonValue(), (name, value) => {
        const found = read({ ...GOOD, [name]: value });
        if (!found.ok) expect(found.trouble.reason).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test('any JSON at all is refused', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void expect(read(value).ok).toBe(false)));
  });
});
