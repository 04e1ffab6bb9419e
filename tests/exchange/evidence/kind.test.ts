import { expect, it } from 'vitest';
import { kindOf } from '../../../utils/exchange/evidence';

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((one) => (typeof one === 'number' ? [one] : [...Buffer.from(one, 'latin1')])),
  );

it.each([
  ['a PDF', bytes('%PDF-1.7\n'), 'application/pdf'],
  ['a photo', bytes(0xff, 0xd8, 0xff, 0xe1), 'image/jpeg'],
  ['a PNG', bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0), 'image/png'],
  ['a WebP', bytes('RIFF', 1, 2, 3, 4, 'WEBPVP8 '), 'image/webp'],
  ['a GIF', bytes('GIF89a'), 'image/gif'],
  ['a photo of a newer phone', bytes(0, 0, 0, 24, 'ftypheic'), 'heic'],
] as const)('%s is known by its first bytes', (_, file, kind) => {
  expect(kindOf(file)).toBe(kind);
});

it.each([
  ['HTML', bytes('<!doctype html>')],
  ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
  ['HTML before a PDF’s sign', bytes('<html>%PDF-1.7')],
  ['a sound', bytes('RIFF', 1, 2, 3, 4, 'WAVEfmt ')],
  ['a document', bytes('PK', 3, 4)],
  ['a video', bytes(0, 0, 0, 24, 'ftypisom')],
  ['a sign cut short', bytes('%PD')],
  ['nothing', bytes()],
])('%s is not taken', (_, file) => {
  expect(kindOf(file)).toBeNull();
});
