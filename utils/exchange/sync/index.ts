/** Several devices: what each says, as one, and how it lies in the browser's account; pure. */
export { bytesOf, LIMITS } from './bytes';
export { removal, type Synced, synced } from './run';
export { whoOf } from './who';
