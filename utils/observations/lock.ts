import type { Day } from './memory';

/** AES-GCM-256: 12 bytes of chance, and what they sealed. */
export interface Sealed {
  iv: ArrayBuffer;
  data: ArrayBuffer;
}

/**
 * A lock: what is sealed with its public key is opened with the private one, which a passphrase alone unwraps. So a
 * browser that was closed in haste can seal at its next start without anybody's passphrase.
 */
export interface LockKeys {
  /** Of PBKDF2-SHA-256. */
  rounds: number;
  salt: ArrayBuffer;
  /** The private key (PKCS #8). */
  wrapped: Sealed;
  /** ECDH P-256, as a raw point. */
  publicKey: ArrayBuffer;
  /** SHA-256 over all of it: tells damage from a wrong passphrase. */
  check: ArrayBuffer;
}

/** Parts that were sealed together: none of them opens without the others in their order. */
export interface SealedBox {
  /** The public key of a pair that was made for this box and thrown away. */
  ephemeral: ArrayBuffer;
  salt: ArrayBuffer;
  parts: ArrayBuffer[];
}

/**
 * Whose account it is, as salted sums (PBKDF2-SHA-256) of name and school: names can be compared, and so those of a list
 * can be tried.
 */
export interface LockedWho {
  salt: ArrayBuffer;
  rounds: number;
  name: ArrayBuffer;
  /** `null` where no school was known. */
  school: ArrayBuffer | null;
}

/** All that lies open of a profile with a lock. Nothing in it names anybody but what the person wrote as its label; whoever guesses a name can check it by `who`. */
export interface Vault {
  profile: string;
  /** What the person calls it while it is locked; `null`: just a locked profile. */
  label: string | null;
  keys: LockKeys;
  /** Wrong passphrases one after the other, and until when another one waits, in ms since 1970. */
  tries: number;
  waits: number;
  /** `null` while it is open. */
  closed: Closing | null;
}

/** What is kept of a profile while it is locked. */
export interface Closing {
  who: LockedWho;
  box: SealedBox;
  /** Bare days on which it has something to remind of. */
  days: Day[];
}

/** All records of one profile, store by store, as they lie there. */
export interface OwnRows {
  stores: { name: string; rows: object[] }[];
}
