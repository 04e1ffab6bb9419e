import type { Vault } from '../observations';
import { StoreError } from './failure';
import type { Database, ReadTx, WriteTx } from './schema';
import { read } from './transaction';

/** Every profile that has a lock, open ones too. */
export const listVaults = (db: Database): Promise<Vault[]> =>
  read(db, (tx) => tx.objectStore('vaults').getAll());

/** Ids of the profiles that are locked. */
export async function lockedIds(tx: ReadTx | WriteTx): Promise<Set<string>> {
  const vaults = await (tx as ReadTx).objectStore('vaults').getAll(); // either mode reads the same way
  return new Set(vaults.flatMap(({ profile, closed }) => (closed ? [profile] : [])));
}

/** Nothing is written under a locked profile: what began before it was locked fails, and changes nothing. */
export async function mustBeOpen(tx: WriteTx, id: string): Promise<void> {
  const vault = await tx.objectStore('vaults').get(id);
  if (vault?.closed) throw lockedMeanwhile(); // without a lock
}

/** Nobody but these is locked: whoever was locked since they were asked may be whom this is about. */
export async function noneButThese(tx: WriteTx, ids: readonly string[]): Promise<void> {
  for (const id of await lockedIds(tx)) if (!ids.includes(id)) throw lockedMeanwhile();
}

const lockedMeanwhile = () => new StoreError('failed', new Error('locked'));

/** Whether it failed because somebody was locked meanwhile: then it may be asked anew whose it is. */
export const isLockedMeanwhile = (error: unknown): boolean =>
  error instanceof StoreError && error.cause instanceof Error && error.cause.message === 'locked';
