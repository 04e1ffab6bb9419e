import type { PastedRow, PasteReason } from '../../observations';
import { cellOf, type Layout } from './columns';
import type { Row } from './rows';

type Without<R> = R extends PastedRow ? Omit<R, 'line'> : never;
/** One row beside what is known, before it has its number. */
export type Held = Without<PastedRow>;

/** The next known one that fits and that no row before was about. */
export type TakeNext<K> = (fits: (one: K) => boolean) => K | undefined;

/** Hands out each of `all` once: of two alike the first belongs to the first row. */
export function taking<K>(all: readonly K[]): TakeNext<K> {
  const left = [...all];
  return (fits) => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
}

export const refuse = (reason: PasteReason, title: string): Extract<Held, { state: 'refused' }> => ({
  title,
  state: 'refused',
  reason,
});

/** What the row is about, or why that cannot be said. */
export function titleOf(
  row: Row,
  layout: Layout,
  longest: number,
): { title: string } | ReturnType<typeof refuse> {
  const title = cellOf(row, 'title', layout) ?? '';
  if (!row.closed) return refuse('closed', title.slice(0, 80));
  if (title === '') return refuse('no-title', '');
  return title.length > longest ? refuse('too-long', title.slice(0, 80)) : { title };
}
