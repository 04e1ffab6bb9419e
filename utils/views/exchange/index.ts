/** Words of the files for other programs, and of what comes back from them; pure. */
export { scene } from '../kit/scene';
export { calendarFacts } from './calendar';
export { knownIn, tableWords } from './known';
export { pastedTable } from './pasted';
export { fileName, sheetOf } from './sheets';
