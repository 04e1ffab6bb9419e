import type { LockKeys } from '../../observations';
import { bytesOf, joined, numberBytes, sameBytes } from './bytes';

/** OWASP Password Storage Cheat Sheet for PBKDF2-HMAC-SHA-256 (2023). */
const ROUNDS = 600_000;
const SALT = 16;
const IV = 12;
export const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** A new lock. `box`: the browser's own WebCrypto, handed in by whoever has it. */
export async function newLock(box: Crypto, passphrase: string, id: string): Promise<LockKeys> {
  const pair = await box.subtle.generateKey(CURVE, true, ['deriveBits']);
  const inside = await box.subtle.exportKey('pkcs8', pair.privateKey);
  const publicKey = await box.subtle.exportKey('raw', pair.publicKey);
  return wrap(box, { inside, publicKey, passphrase, id });
}

/** The same lock under another passphrase; what it sealed opens with it. */
export async function newPassphrase(
  box: Crypto,
  { publicKey }: LockKeys,
  inside: ArrayBuffer,
  { passphrase, id }: { passphrase: string; id: string },
): Promise<LockKeys> {
  return wrap(box, { inside, publicKey, passphrase, id });
}

/**
 * The private key (PKCS #8). `damaged`: the lock is not as it was made, so that no passphrase can tell anything;
 * `wrong`: it is, and this passphrase does not open it.
 */
export async function unwrap(
  box: Crypto,
  keys: LockKeys,
  { passphrase, id }: { passphrase: string; id: string },
): Promise<ArrayBuffer | 'wrong' | 'damaged'> {
  try {
    if (!(await isWhole(box, keys))) return 'damaged';
    const key = await passKey(box, passphrase, keys);
    const way = { name: 'AES-GCM', iv: keys.wrapped.iv, additionalData: bytesOf(id) };
    return await box.subtle.decrypt(way, key, keys.wrapped.data).catch(() => 'wrong' as const); // that is the answer
  } catch {
    return 'damaged'; // a field is missing or of another kind
  }
}

/** Whether a lock is as it was made; throws where a field is missing or of another kind. */
export async function isWhole(box: Crypto, keys: LockKeys): Promise<boolean> {
  return sameBytes(await checkOf(box, keys), keys.check);
}

interface Inside {
  inside: ArrayBuffer;
  publicKey: ArrayBuffer;
  passphrase: string;
  id: string;
}

async function wrap(box: Crypto, { inside, publicKey, passphrase, id }: Inside): Promise<LockKeys> {
  const salt = chance(box, SALT);
  const iv = chance(box, IV);
  const key = await passKey(box, passphrase, { salt, rounds: ROUNDS });
  const way = { name: 'AES-GCM', iv, additionalData: bytesOf(id) };
  const data = await box.subtle.encrypt(way, key, inside);
  const keys = { rounds: ROUNDS, salt, wrapped: { iv, data }, publicKey, check: new ArrayBuffer(0) };
  return { ...keys, check: await checkOf(box, keys) };
}

/** The same letters typed on another keyboard are one passphrase. */
async function passKey(
  box: Crypto,
  passphrase: string,
  { salt, rounds }: Pick<LockKeys, 'salt' | 'rounds'>,
): Promise<CryptoKey> {
  const typed = await box.subtle.importKey('raw', bytesOf(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  const kind = { name: 'AES-GCM', length: 256 };
  return box.subtle.deriveKey(way, typed, kind, false, ['encrypt', 'decrypt']);
}

function checkOf(box: Crypto, { rounds, salt, wrapped, publicKey }: LockKeys): Promise<ArrayBuffer> {
  const all = joined([numberBytes(rounds), salt, wrapped.iv, wrapped.data, publicKey]);
  return box.subtle.digest('SHA-256', all);
}

export function chance(box: Crypto, length: number): ArrayBuffer {
  const bytes = new Uint8Array(length);
  box.getRandomValues(bytes);
  return bytes.buffer;
}
