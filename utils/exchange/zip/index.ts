/** Several files as one, and back; pure. */
export { type Limits, type Listed, listZip, type Ranges, unzipped, ZipError } from './read';
export { inPieces, joined, type Packed, zipped } from './write';
