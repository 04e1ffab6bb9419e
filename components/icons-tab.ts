/**
 * Drawings on a 20 × 20 grid. A path is stroked, unless its first sign says otherwise:
 * `.` filled, `!` a stroke in the colour of the ground (a hole in a filled shape), `-` dashed.
 * These few are all that the edge tab needs, apart so that it need not carry the rest.
 */
export const CLOCK = ['M10 2.8a7.2 7.2 0 100 14.4 7.2 7.2 0 000-14.4z', 'M10 5.9V10l2.7 1.8'];
export const ALARM = [
  '.M10 4.7a6.3 6.3 0 100 12.6 6.3 6.3 0 000-12.6z',
  '!M10 7.7V11l2 1.5',
  'M2.6 5.6l2.7-2.4M17.4 5.6l-2.7-2.4',
];
export const OVERDUE = ['M6.9 2.6h6.2l4.3 4.3v6.2l-4.3 4.3H6.9l-4.3-4.3V6.9z', 'M10 6.4v4.3M10 13.5v.1'];
export const UNOFFICIAL = [
  '-M10 2.8a7.2 7.2 0 100 14.4 7.2 7.2 0 000-14.4z',
  'M8 8.1c.2-1.1 1-1.8 2.1-1.8s2.1.8 2.1 1.9c0 1.6-2.2 1.7-2.2 3.2M10 13.8v.1',
];
export const PERSON_FILLED = [
  '.M10 2.8a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM3 17.3c.4-3.7 3.2-6 7-6s6.6 2.3 7 6z',
];
export const UP = ['M4.8 12.5L10 7.3l5.2 5.2'];

/** The mark of the extension, on a 24 × 24 grid: board, chalk tick, ledge. */
export const BOARD = 'M5.5 2.5h13a4 4 0 014 4v8a4 4 0 01-4 4h-13a4 4 0 01-4-4v-8a4 4 0 014-4z';
export const CHALK = 'M7.2 10.9l3.1 3.1 6.4-7';
export const LEDGE = 'M6 21.6h12';
