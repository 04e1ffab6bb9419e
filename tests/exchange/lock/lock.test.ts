import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  isWho,
  newLock,
  newPassphrase,
  packed,
  seal,
  unpacked,
  unseal,
  unwrap,
  whoOf,
} from '../../../utils/exchange/lock';
import type { LockKeys, OwnRows, SealedBox } from '../../../utils/observations';

const PASS = { passphrase: 'hujan di bulan juni', id: 'siti' };
const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;
const text = (found: ArrayBuffer | undefined) => new TextDecoder().decode(found);
const ROWS: OwnRows = {
  stores: [
    { name: 'profiles', rows: [{ id: 'siti', name: 'Siti “Aminah” 👩‍🏫', school: null }] },
    { name: 'files', rows: [{ profile: 'siti', id: 'f', bytes: bytes('%PDF-1.7') }] },
    { name: 'undo', rows: [] },
  ],
};

let keys: LockKeys;
let inside: ArrayBuffer;
let box: SealedBox;
beforeAll(async () => {
  keys = await newLock(crypto, PASS.passphrase, PASS.id);
  const found = await unwrap(crypto, keys, PASS);
  if (typeof found === 'string') throw new Error(found);
  inside = found;
  box = await seal(crypto, keys.publicKey, PASS.id, packed(ROWS));
});

/** Every buffer inside a value, by its path. */
function buffers(value: object, path: string[] = []): { path: string[]; length: number }[] {
  return Object.entries(value).flatMap(([key, one]) => {
    if (one instanceof ArrayBuffer) return [{ path: [...path, key], length: one.byteLength }];
    return typeof one === 'object' && one !== null ? buffers(one, [...path, key]) : [];
  });
}
function damaged<T extends object>(value: T, path: readonly string[], at: number, by: number): T {
  const copy = structuredClone(value);
  const buffer = path.reduce<unknown>((one, key) => Reflect.get(Object(one), key), copy);
  const all = new Uint8Array(buffer as ArrayBuffer);
  all[at] = (all[at] ?? 0) ^ by;
  return copy;
}

describe('a lock', () => {
  it('gives back just what was sealed, files too', async () => {
    const parts = await unseal(crypto, inside, PASS.id, box);
    expect(unpacked(parts ?? [])).toEqual(ROWS);
  });

  it('opens with its passphrase however it is typed, and with no other', async () => {
    expect(await unwrap(crypto, keys, { ...PASS, passphrase: 'hujan di bulan Juni' })).toBe('wrong');
    expect(await unwrap(crypto, keys, { ...PASS, id: 'budi' })).toBe('wrong');
    const accented = await newLock(crypto, 'caf\u00e9 pagi', PASS.id);
    expect(typeof (await unwrap(crypto, accented, { ...PASS, passphrase: 'cafe\u0301 pagi' }))).toBe(
      'object',
    );
  });

  it('under another passphrase opens what it had sealed, and the old one opens it no more', async () => {
    const now = await newPassphrase(crypto, keys, inside, { passphrase: 'kata yang baru', id: PASS.id });
    expect(await unwrap(crypto, now, PASS)).toBe('wrong');
    const found = await unwrap(crypto, now, { passphrase: 'kata yang baru', id: PASS.id });
    if (typeof found === 'string') throw new Error(found);
    expect(unpacked((await unseal(crypto, found, PASS.id, box)) ?? [])).toEqual(ROWS);
  });

  it('never holds a word of it in the open, and never the same bytes twice', async () => {
    const again = await seal(crypto, keys.publicKey, PASS.id, packed(ROWS));
    expect(again.parts.map((part) => text(part)).join()).not.toMatch(/Siti|PDF|profiles/);
    expect(text(again.parts[0])).not.toBe(text(box.parts[0]));
    expect(keys.rounds).toBeGreaterThanOrEqual(600_000);
  });

  it('that is damaged says so, whatever the passphrase, and no byte of it is unguarded', async () => {
    for (const { path, length } of buffers(keys))
      for (const at of [0, Math.floor(length / 2), length - 1])
        expect(await unwrap(crypto, damaged(keys, path, at, 1), PASS), `${path} ${at}`).toBe('damaged');
    expect(await unwrap(crypto, { ...keys, rounds: 1 }, PASS)).toBe('damaged');
  });
});

describe('a box', () => {
  it('of which any byte is not as it was opens not at all, never by half', async () => {
    const all = buffers(box);
    expect(all.length).toBe(4);
    const spot = fc
      .constantFrom(...all)
      .chain((one) => fc.tuple(fc.constant(one), fc.nat(one.length - 1), fc.integer({ min: 1, max: 255 })));
    await fc.assert(
      fc.asyncProperty(spot, async ([{ path }, at, by]) => {
        expect(await unseal(crypto, inside, PASS.id, damaged(box, path, at, by))).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('that lacks a part, or has them in another order, opens not at all', async () => {
    const [first, second] = box.parts;
    if (!first || !second) throw new Error('expected two parts');
    for (const parts of [[first], [second, first], [first, second, second], []])
      expect(await unseal(crypto, inside, PASS.id, { ...box, parts })).toBeNull();
    expect(await unseal(crypto, inside, 'budi', box)).toBeNull();
    expect(await unseal(crypto, bytes('no key'), PASS.id, box)).toBeNull();
  });

  it('is never made with a public key that is none', async () => {
    await expect(seal(crypto, new ArrayBuffer(65), PASS.id, packed(ROWS))).rejects.toThrow();
  });
});

describe('an account is known again', () => {
  const SITI = { name: 'Siti Aminah', school: 'SMP Negeri 4' };

  it('by name and school, however they are spaced, where a school that is not shown fits any', async () => {
    const who = await whoOf(crypto, SITI);
    expect(await isWho(crypto, who, { name: ' SITI  aminah', school: 'smp negeri 4' })).toBe(true);
    expect(await isWho(crypto, who, { ...SITI, school: null })).toBe(true);
    expect(await isWho(crypto, who, { ...SITI, school: 'SMP Negeri 9' })).toBe(false);
    expect(await isWho(crypto, who, { name: 'Siti', school: SITI.school })).toBe(false);
    expect(await isWho(crypto, await whoOf(crypto, { ...SITI, school: null }), SITI)).toBe(true);
  });

  it('and no name stands in what it is known by, which differs each time', async () => {
    const [one, other] = [await whoOf(crypto, SITI), await whoOf(crypto, SITI)];
    expect(text(one.name)).not.toBe(text(other.name));
    expect(JSON.stringify([text(one.name), text(one.school ?? undefined)])).not.toMatch(/siti|smp/i);
  });
});

it('bytes that hold no rows give none', () => {
  expect(unpacked([])).toBeNull();
  expect(unpacked([bytes('{')])).toBeNull();
  expect(unpacked([bytes('{"stores":[{"name":"files","rows":[{"bytes":{"$part":1}}]}]}')])).toBeNull();
});
