import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crcOf } from '../../../utils/exchange/zip/crc';
import { type Limits, type Listed, listZip, type Ranges, unzipped } from '../../../utils/exchange/zip/read';
import { inPieces, joined, type Packed, zipped } from '../../../utils/exchange/zip/write';

const AT = '2024-04-12T10:24:06+07:00';
const LIMITS: Limits = { files: 100, total: 10_000_000 };

async function* given(files: readonly Packed[]): AsyncGenerator<Packed> {
  yield* files;
}
async function zipOf(files: Record<string, Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const all = Object.entries(files).map(([path, bytes]) => ({ path, bytes, at: AT }));
  for await (const part of zipped(given(all))) parts.push(part);
  return joined(
    parts,
    parts.reduce((sum, one) => sum + one.length, 0),
  );
}
const from =
  (zip: Uint8Array): Ranges =>
  async (start, end) =>
    zip.subarray(start, end);
async function readAll(zip: Uint8Array, limits = LIMITS): Promise<Record<string, Uint8Array>> {
  const found: Record<string, Uint8Array> = {};
  for (const one of await listZip(from(zip), zip.length, limits))
    found[one.path] = await unzipped(from(zip), one);
  return found;
}
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (one: Uint8Array | undefined) => new TextDecoder().decode(one);

const name = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '漢', '1'), minLength: 1, maxLength: 12 });
const anyFiles = fc.dictionary(
  name.map((one) => `bukti/${one}.pdf`),
  fc.uint8Array({ maxLength: 400 }),
  { maxKeys: 6, noNullPrototype: true },
);

describe('a zip', () => {
  it('is read whole by another program’s reader', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, async (files) => {
        expect(unzipSync(await zipOf(files))).toEqual(files);
      }),
      { numRuns: 60 },
    );
  });

  it('of another program is read whole, stored or compressed', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, fc.constantFrom(0, 6, 9), async (files, level) => {
        expect(await readAll(zipSync(files, { level: level as 0 }))).toEqual(files);
      }),
      { numRuns: 60 },
    );
  });

  it('is read back, and cut into pieces is the same', async () => {
    const files = { 'a/b.txt': bytes('satu'), 'ü.txt': bytes('x'.repeat(5_000)) };
    const zip = await zipOf(files);
    expect(await readAll(zip)).toEqual(files);
    const pieces: Uint8Array[] = [];
    const all = Object.entries(files).map(([path, one]) => ({ path, bytes: one, at: AT }));
    for await (const piece of inPieces(zipped(given(all)), 1_000)) pieces.push(piece);
    expect(pieces.slice(0, -1).every((one) => one.length === 1_000)).toBe(true);
    expect(joined(pieces, zip.length)).toEqual(zip);
  });

  it('counts the sum as everybody does', () => {
    expect(crcOf(bytes('123456789'))).toBe(0xcbf43926);
  });
});

describe('a zip that is broken or made to do harm', () => {
  const whole = { 'satu.txt': bytes('isi yang benar'), 'dua.txt': bytes('dua') };
  const refused = (zip: Uint8Array, limits?: Limits) =>
    readAll(zip, limits).then(
      () => 'read',
      (error) => error.message,
    );

  it('cut anywhere, it is told and never read as less', async () => {
    const zip = await zipOf(whole);
    for (let length = 0; length < zip.length; length += 1)
      expect(await refused(zip.subarray(0, length))).toMatch(/^broken/);
  });

  it('one bit turned in a file’s bytes is found', async () => {
    const zip = await zipOf(whole);
    const at = text(zip).indexOf('isi yang');
    zip[at] = (zip[at] ?? 0) ^ 1;
    expect(await refused(zip)).toBe('broken: satu.txt');
  });

  it.each(['../jahat.txt', '/etc/x', 'C:/x', 'a\\b', 'a/../../b'])('a path such as %s', async (path) => {
    expect(await refused(await zipOf({ [path]: bytes('x') }))).toBe(`unsafe: ${path}`);
  });

  it('the same name twice', async () => {
    const zip = await zipOf({ 'a.txt': bytes('1'), 'b.txt': bytes('2') });
    for (let at = zip.indexOf(98); at !== -1; at = zip.indexOf(98, at + 1)) zip[at] = 97;
    expect(await refused(zip)).toBe('unsafe');
  });

  it('too many, or too much by what it declares', async () => {
    expect(await refused(await zipOf(whole), { files: 1, total: 1_000 })).toBe('large');
    expect(await refused(await zipOf(whole), { files: 9, total: 10 })).toBe('large');
  });

  it('a bomb that declares little is stopped once it gives more', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(5_000_000) }, { level: 9 });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 4; at += 1)
      if (view.getUint32(at, true) === 5_000_000) view.setUint32(at, 100_000, true);
    expect(await refused(bomb)).toBe('unsafe: a.txt');
  });

  it('a file with a password, or packed in another way', async () => {
    const zip = await zipOf({ 'a.txt': bytes('x') });
    const at = zip.length - 22 - 46 - 5;
    const locked = zip.slice();
    locked[at + 8] = 1;
    expect(await refused(locked)).toBe('unsafe: a.txt');
    const odd = zip.slice();
    odd[at + 10] = 12;
    expect(await refused(odd)).toBe('broken: a.txt');
  });

  it('deflated bytes that are none', async () => {
    const packed = deflateRawSync(Buffer.from('isi'));
    const listed: Listed = { path: 'a', size: 3, packed: packed.length, crc: 0, method: 8, from: 0 };
    const zip = await zipOf({ a: new Uint8Array(packed) });
    zip.fill(0xff, 31, 31 + packed.length);
    await expect(unzipped(from(zip), listed)).rejects.toThrow('broken: a');
  });
});
