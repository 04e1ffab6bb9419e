/** Words of a file of rules that was chosen; pure. */
export { scene } from '../kit/scene';
export { openedFile } from './opened';
export { refusedFile } from './refused';
