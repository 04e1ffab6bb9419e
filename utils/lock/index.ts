/** What is done to a lock, where crypto and store meet; the world's clock and chance are handed in. */
export { submitLock } from './forms';
export { isTooLarge, sealProfile } from './seal';
