import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctPaths, fileName, keptName, safeName } from '../../../utils/exchange/evidence/names';

const wild = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('a', '.', ' ', ':', '*', '/', '\\', '"', '\u202e', '\n', 'é'),
    maxLength: 40,
  }),
  fc.constantFrom('CON', 'nul.pdf', 'LPT1.tar.gz', '..', '...', ' ', 'com¹'),
);

describe('a name', () => {
  it('is safe on every computer, whatever it was made of', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const name = safeName(text);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]|^[. ]|[. ]$|^$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i);
        expect(name.length).toBeLessThanOrEqual(61);
        expect(name).toBe(name.normalize('NFC'));
      }),
    );
  });

  it('of a file has its day, at most 120 letters, and the ending of what it is', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const name = fileName({ day: '2024-04-12', name: text, ending: 'pdf' });
        expect(name).toMatch(/^2024-04-12 .+\.pdf$/su);
        expect(name.length).toBeLessThanOrEqual(113); // room for a number
      }),
    );
  });

  it.each([
    ['Sertifikat webinar.pdf', '2024-04-12 Sertifikat webinar.pdf'],
    ['foto.HTML', '2024-04-12 foto.pdf'],
    ['a: "b"?.pdf', '2024-04-12 a b.pdf'],
    ['v1.2 laporan', '2024-04-12 v1.2 laporan.pdf'],
  ])('%s', (name, safe) => {
    expect(fileName({ day: '2024-04-12', name, ending: 'pdf' })).toBe(safe);
  });

  it('as it is kept has no folder and no letter that steers', () => {
    expect(keptName('C:\\fakepath\\Serti\u202efdp.exe')).toBe('Sertifdp.exe');
    expect(keptName('../../etc/passwd')).toBe('passwd');
    expect(keptName('\n')).toBe('_');
  });
});

it('doubles are numbered, capitals make no difference', () => {
  const path = distinctPaths();
  expect(['a/x.pdf', 'a/X.pdf', 'b/x.pdf', 'a/x.pdf', 'a/x (2).pdf'].map(path)).toEqual([
    'a/x.pdf',
    'a/X (2).pdf',
    'b/x.pdf',
    'a/x (3).pdf',
    'a/x (2) (2).pdf',
  ]);
});
