/** Locks: sealing needs none but the public key, opening needs the passphrase. WebCrypto is handed in. */
export { seal, unseal } from './box';
export { sameBytes } from './bytes';
export { isWhole, newLock, newPassphrase, unwrap } from './keys';
export { packed, unpacked } from './rows';
export { isWho, whoOf } from './who';
