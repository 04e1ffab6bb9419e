import type { Moment, StoreRows } from '../../../utils/observations';

/** When the first was kept of what a person would miss: facts and entries; `null` where there are none. */
export function oldestIn({ stores }: StoreRows): Moment | null {
  let oldest: Moment | null = null;
  for (const { name, rows } of stores)
    for (const row of rows) {
      const at: unknown =
        name === 'entries' ? Object(row).added : name === 'seen' ? Object(Object(row).seen).since : null;
      if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) continue; // damaged, or of another store
      if (oldest === null || Date.parse(at) < Date.parse(oldest)) oldest = at;
    }
  return oldest;
}
