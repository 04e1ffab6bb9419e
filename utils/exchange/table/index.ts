/** Tables for spreadsheets, as CSV, and what comes back of them; pure. */
export { tableText } from './text';
