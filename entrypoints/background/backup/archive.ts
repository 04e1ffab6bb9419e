import { type Archived, rewriteArchive, turns } from '../../../utils/store';

/**
 * Whoever writes the archive does so in turn. A copy is taken and put in within one turn: what is erased meanwhile
 * leaves the store first, and then, in its own turn, every copy that still held it.
 */
export const inTurn = turns();

/** What `work` took out of the archive, in its turn; `null` where the archive cannot be changed. */
export const takenInTurn = (work: () => Promise<Archived[]>): Promise<Archived[] | null> =>
  inTurn(work).catch(() => null); // the deed goes on in the store, and says that the copies are left

/** Puts copies back as they were, in turn; those that were made since stay. */
export async function putBackCopies(copies: readonly Archived[]): Promise<void> {
  if (copies.length === 0) return;
  const ids = new Set(copies.map(({ backup }) => backup.id));
  await inTurn(() =>
    rewriteArchive((all) => [...copies, ...all.filter(({ backup }) => !ids.has(backup.id))]),
  );
}
