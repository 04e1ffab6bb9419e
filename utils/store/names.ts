import { logOf } from './notice-log';
import { soundEntry, soundSeen } from './rows';
import type { Database, EntryRow, SeenRow, StoreName, WriteTx } from './schema';
import { speakingOf } from './speaks-of';
import { read, write } from './transaction';

/** Records that named somebody else, taken out of the store; held in memory only, for an undo. */
export type Names = { from: StoreName; row: object }[];

interface Where {
  profile: string;
  period: string;
}

/** Rows of other people stand under slots of this kind (see slot). */
const APPROVAL = '["approval"';

/**
 * Takes the names of other people in one period out of the store: what pages said of them, gone or not, what was
 * entered by hand, the deeds that could bring a name back, and damaged records that hold one. One transaction.
 */
export function takeNames(db: Database, where: Where): Promise<Names> {
  return write(db, 'strict', (tx) => clear(tx, where));
}

/** Puts back what was taken; what a page has said since is newer and stays. */
export function restoreNames(db: Database, names: Names): Promise<void> {
  return write(db, 'strict', async (tx) => {
    for (const { from, row } of names) {
      const store = tx.objectStore(from);
      // Rows go back into the very store that they came from.
      if ((await store.getKey(keyOf(row, store.keyPath))) === undefined) await store.put(row as never);
    }
  });
}

/** Takes the names of every period that is over, of everybody; resolves to how many records went. */
export async function sweepNames(db: Database, isOver: (period: string) => boolean): Promise<number> {
  const over = await read(db, async (tx) => {
    const keys = [
      ...(await tx.objectStore('seen').getAllKeys()),
      ...(await tx.objectStore('entries').getAllKeys()),
    ];
    const found = new Map(
      keys.map(([profile, period]) => [JSON.stringify([profile, period]), { profile, period }]),
    );
    return [...found.values()].filter(({ period }) => isOver(period));
  });
  let count = 0;
  for (const where of over) count += (await takeNames(db, where)).length;
  return count;
}

async function clear(tx: WriteTx, { profile, period }: Where): Promise<Names> {
  const all = IDBKeyRange.bound([profile, period], [profile, period, []]);
  const shown = await tx.objectStore('seen').getAll(all);
  const seen = shown.filter((row) => row.slot.startsWith(APPROVAL));
  const own = (await tx.objectStore('entries').getAll(all)).filter((row) => isPerson(row));
  const deeds = (await tx.objectStore('undo').index('profile').getAll(profile)).filter((deed) =>
    deed.changes.some(({ before, after }) =>
      [before, after].some((row) => row?.period === period && isPerson(row)),
    ),
  );
  const aside = (await tx.objectStore('set-aside').getAll()).filter(mayNameSomebody);
  const logged = await tx.objectStore('seen').getAll(logOf(profile));
  const notices = speakingOf([...shown, ...logged], [...seen, ...own].flatMap(peopleOf));
  const taken: Names = [
    ...[...seen, ...notices].map((row) => ({ from: 'seen' as const, row })),
    ...own.map((row) => ({ from: 'entries' as const, row })),
    ...deeds.map((row) => ({ from: 'undo' as const, row })),
    ...aside.map((row) => ({ from: 'set-aside' as const, row })),
  ];
  for (const { from, row } of taken) {
    const store = tx.objectStore(from);
    await store.delete(keyOf(row, store.keyPath));
  }
  return taken;
}

/** Whoever a record names, now or before; nobody where it makes no sense. */
function peopleOf(row: SeenRow | EntryRow): string[] {
  if ('entry' in row) return soundEntry(row) && row.entry.kind === 'own-person' ? [row.entry.title] : [];
  if (!soundSeen(row)) return [];
  const said = [row.seen.observation, ...row.seen.before.map((one) => one.observation)];
  return said.flatMap((one) => (one.kind === 'approval' ? [one.person] : []));
}

/** A name entered by hand, or a row of somebody's that was called wrong. Asked of records that were never checked too. */
function isPerson(row: { entry?: { kind?: unknown; observation?: { kind?: unknown } } }): boolean {
  return row.entry?.kind === 'own-person' || row.entry?.observation?.kind === 'approval';
}

/** Where nobody but the person at this computer is named. */
const OF_ONESELF: readonly StoreName[] = ['profiles', 'settings', 'meta'];

/**
 * A damaged record has any shape: what cannot be told for sure goes with the names. It stays only where it can be
 * told: a record of one's own, or one that says of itself that it is about something else and speaks of no one.
 */
function mayNameSomebody({ from, row }: { from: StoreName; row: unknown }): boolean {
  if (OF_ONESELF.includes(from)) return false;
  const text = JSON.stringify(row) ?? ''; // nothing at all names nobody
  return /own-person|approval|notice|"person"/.test(text) || !/"kind":"[a-z-]+"/.test(text);
}

function keyOf(row: object, path: string | string[] | null): never {
  const fields: Record<string, unknown> = { ...row };
  const key = Array.isArray(path) ? path.map((part) => fields[part]) : fields[path ?? ''];
  // Records carry their keys: whatever is there was a valid key of this store.
  return key as never;
}
