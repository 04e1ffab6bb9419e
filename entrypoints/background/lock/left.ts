import { keepSession, session } from '../session';
import type { Asker } from '../viewer';

/** Every document that showed them, and the one that asked, is read no more until it is loaded anew. */
export async function leaves(asker: Asker, id: string, isLone: boolean): Promise<void> {
  const now = await session();
  for (const [tab, note] of Object.entries(now.tabs)) {
    const whose = note.said ?? note.chosen ?? (isLone ? id : null); // it has shown nobody
    if (whose === id || (tab === asker?.tab && note.page === asker.page)) note.erased = id; // from our own page
  }
  await keepSession();
}

/** It was undone: their documents are theirs again. */
export async function comesBack(id: string): Promise<void> {
  const now = await session();
  for (const note of Object.values(now.tabs)) if (note.erased === id) delete note.erased;
  await keepSession();
}
