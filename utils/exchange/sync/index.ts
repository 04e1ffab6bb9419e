/** Several devices: what each says, as one, and how it lies in the browser's account; pure. */
export { removal, turnedOn } from './chunks';
export { type Synced, synced } from './run';
export { whoOf } from './who';
