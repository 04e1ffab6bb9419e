/** Files of evidence: what they are, and what they are called when they leave; pure. */
export { kindOf } from './kind';
export { keptName, savedName } from './names';
export { placesOf } from './places';
