/** Tables for spreadsheets, as CSV, and what comes back of them; pure. */
export { readTable } from './read';
export { tableText } from './text';
