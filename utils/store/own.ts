import type { StoreRows } from '../observations';
import { CURRENT } from './current';
import type { StoreName } from './schema';

/** Whether a record of a store speaks of that profile; asked of records that were never checked too. */
export function isOwn(store: StoreName, row: unknown, id: string): boolean {
  const fields: Record<string, unknown> = Object(row);
  return (store === 'profiles' ? fields.id : fields.profile) === id;
}

export const isOwnNote = (row: { name: string }, id: string): boolean => row.name === `last-read/${id}`;

/** A copy of the store as it is, parted: without these profiles' records, and those alone. */
export function parted(
  copy: StoreRows,
  ids: ReadonlySet<string>,
): { rest: StoreRows; own: StoreRows['stores'] } {
  const isTheirs = (name: string, row: unknown) => [...ids].some((id) => isAbout(name, row, id));
  return {
    rest: {
      ...copy,
      stores: copy.stores.map(({ name, rows }) => ({
        name,
        rows: rows.filter((row) => !isTheirs(name, row)),
      })),
    },
    own: copy.stores.map(({ name, rows }) => ({ name, rows: rows.filter((row) => isTheirs(name, row)) })),
  };
}

function isAbout(store: string, row: unknown, id: string): boolean {
  const fields: Record<string, unknown> = Object(row);
  if (store === 'set-aside') return isOwn(fields.from as StoreName, fields.row, id);
  if (store === 'meta')
    return isOwnNote({ name: String(fields.name) }, id) || (fields.name === CURRENT && fields.value === id);
  return isOwn(store as StoreName, row, id);
}
