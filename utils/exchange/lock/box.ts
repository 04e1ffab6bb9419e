import type { SealedBox } from '../../observations';
import { bytesOf, joined, numberBytes } from './bytes';
import { CURVE, chance } from './keys';

const SALT = 16;

/**
 * Seals parts together for a lock's public key: ECDH of a pair made for this alone with that key, HKDF-SHA-256, then
 * AES-GCM-256 for each part. `id` names whose it is: a box that was put under somebody else's name does not open.
 * Throws where the public key is none.
 */
export async function seal(
  box: Crypto,
  publicKey: ArrayBuffer,
  id: string,
  parts: readonly ArrayBuffer[],
): Promise<SealedBox> {
  const pair = await box.subtle.generateKey(CURVE, true, ['deriveBits']);
  const ephemeral = await box.subtle.exportKey('raw', pair.publicKey);
  const theirs = await box.subtle.importKey('raw', publicKey, CURVE, false, []);
  const salt = chance(box, SALT);
  const key = await contentKey(box, { secret: pair.privateKey, other: theirs, salt, ephemeral });
  const sealed: ArrayBuffer[] = [];
  for (const [at, part] of parts.entries())
    sealed.push(await box.subtle.encrypt(wayOf(id, at, parts.length), key, part));
  return { ephemeral, salt, parts: sealed };
}

/** The parts as they were, all of them; `null` where one byte of the box, or of what opens it, is not as it was. */
export async function unseal(
  box: Crypto,
  inside: ArrayBuffer,
  id: string,
  sealed: SealedBox,
): Promise<ArrayBuffer[] | null> {
  try {
    const secret = await box.subtle.importKey('pkcs8', inside, CURVE, false, ['deriveBits']);
    const other = await box.subtle.importKey('raw', sealed.ephemeral, CURVE, false, []);
    const key = await contentKey(box, { ...sealed, secret, other });
    const found: ArrayBuffer[] = [];
    for (const [at, part] of sealed.parts.entries())
      found.push(await box.subtle.decrypt(wayOf(id, at, sealed.parts.length), key, part));
    return found.length > 0 ? found : null;
  } catch {
    return null; // WebCrypto says no more than that it is not as it was
  }
}

interface Agreed {
  secret: CryptoKey;
  other: CryptoKey;
  salt: ArrayBuffer;
  ephemeral: ArrayBuffer;
}

async function contentKey(box: Crypto, { secret, other, salt, ephemeral }: Agreed): Promise<CryptoKey> {
  const shared = await box.subtle.deriveBits({ name: 'ECDH', public: other }, secret, 256);
  const raw = await box.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const info = joined([bytesOf('pendamping-pmm lock 1'), ephemeral]);
  const way = { name: 'HKDF', hash: 'SHA-256', salt, info };
  return box.subtle.deriveKey(way, raw, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** The key is used for this box alone, so that the number of a part serves as its nonce. */
function wayOf(id: string, at: number, of: number) {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, at);
  return { name: 'AES-GCM', iv, additionalData: joined([bytesOf(id), numberBytes(of)]) };
}
