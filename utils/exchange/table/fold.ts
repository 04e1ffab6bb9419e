import { unguard } from './guard';

/** As the engine tells titles of activities alike: but for capitals, spaces and marks. */
export function fold(text: string): string {
  const bare = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return bare === '' ? text.trim() : bare;
}

/** A cell's text as one line, without what kept it from being computed. */
export const oneLine = (cell: string): string => unguard(cell.trim()).replace(/\s+/gu, ' ').trim();
