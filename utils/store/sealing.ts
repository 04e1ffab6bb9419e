import type { Closing, OwnRows, Vault } from '../observations';
import { setCurrent } from './current';
import { keyText, namedFiles } from './named-files';
import { ownRows, putRows, removeRows } from './own-rows';
import type { Database } from './schema';
import { read, write } from './transaction';

/** Gives a profile its first lock; `false`, and nothing is touched, where it has one: that may hold everything. */
export function putVault(db: Database, vault: Vault): Promise<boolean> {
  return write(db, 'strict', async (tx) => {
    if (await tx.objectStore('vaults').get(vault.profile)) return false;
    await tx.objectStore('vaults').put(vault);
    return true;
  });
}

/**
 * Changes the lock of a profile, in one transaction with reading it; `false` where it has none, or where `change` gives
 * `null` for what it is by now.
 */
export function changeVault(
  db: Database,
  id: string,
  change: (vault: Vault) => Vault | null,
): Promise<boolean> {
  return write(db, 'strict', async (tx) => {
    const vault = await tx.objectStore('vaults').get(id);
    const changed = vault ? change(vault) : null;
    if (changed) await tx.objectStore('vaults').put(changed);
    return changed !== null;
  });
}

/** Takes the lock off an open profile; one that is locked keeps it, since without it nothing would open. */
export function removeVault(db: Database, id: string): Promise<boolean> {
  return write(db, 'strict', async (tx) => {
    const vault = await tx.objectStore('vaults').get(id);
    if (!vault || vault.closed) return false;
    await tx.objectStore('vaults').delete(id);
    return true;
  });
}

/** All that is kept of a profile. */
export const readOwn = (db: Database, id: string): Promise<OwnRows> => read(db, (tx) => ownRows(tx, id));

/**
 * Puts what was sealed of these records in their place, in one transaction: all of them, or none. `false`, and nothing
 * is touched, where they are not the records that lie there by now, or the profile is locked already.
 */
export function closeVault(db: Database, id: string, sealed: OwnRows, closed: Closing): Promise<boolean> {
  return write(db, 'strict', async (tx) => {
    const vault = await tx.objectStore('vaults').get(id);
    if (!vault || vault.closed) return false;
    const now = await ownRows(tx, id);
    if (!sameRows(now, sealed)) return false;
    await removeRows(tx, now);
    await tx.objectStore('vaults').put({ ...vault, closed });
    return true;
  });
}

/** Puts the records back and the profile in view, in one transaction; `false` where it is not locked any more. */
export function openVault(db: Database, id: string, rows: OwnRows): Promise<boolean> {
  return write(db, 'strict', async (tx) => {
    const vault = await tx.objectStore('vaults').get(id);
    if (!vault?.closed) return false; // opened meanwhile, or erased
    await putRows(tx, rows);
    await setCurrent(tx, id);
    await tx.objectStore('vaults').put({ ...vault, closed: null, tries: 0, waits: 0 });
    return true;
  });
}

/** Erases one profile with its lock, in one transaction; resolves to what was there. */
export function eraseOwn(db: Database, id: string): Promise<{ rows: OwnRows; vault: Vault | null }> {
  return write(db, 'strict', async (tx) => {
    const vault = (await tx.objectStore('vaults').get(id)) ?? null; // without a lock
    const rows = await ownRows(tx, id);
    await removeRows(tx, rows);
    await tx.objectStore('vaults').delete(id);
    return { rows, vault };
  });
}

/** Puts back what was erased of one profile. */
export function restoreOwn(
  db: Database,
  { rows, vault }: { rows: OwnRows; vault: Vault | null },
): Promise<void> {
  return write(db, 'strict', async (tx) => {
    await putRows(tx, rows);
    if (vault) await tx.objectStore('vaults').put(vault);
  });
}

/** Bytes of the files of a profile that are on this computer, as its entries and what can be undone name them. */
export function weighFiles(db: Database, id: string): Promise<number> {
  return read(db, async (tx) => {
    const sizes = await namedFiles(tx);
    const keys = await tx.objectStore('files').getAllKeys(IDBKeyRange.bound([id], [id, []]));
    return keys.reduce((sum, key) => sum + (sizes.get(keyText(key)) ?? 0), 0); // one that nothing names
  });
}

function sameRows(one: OwnRows, other: OwnRows): boolean {
  return one.stores.every(({ name, rows }, at) => {
    const there = other.stores[at];
    return (
      there?.name === name &&
      there.rows.length === rows.length &&
      rows.every((row, nth) => sameRow(row, there.rows[nth]))
    );
  });
}

/** JSON tells of everything but of bytes. */
function sameRow(one: object, other: object | undefined): boolean {
  if (JSON.stringify(one) !== JSON.stringify(other)) return false;
  return Object.entries(one).every(([key, value]) => {
    if (!(value instanceof ArrayBuffer)) return true;
    const there: unknown = Reflect.get(Object(other), key);
    if (!(there instanceof ArrayBuffer) || there.byteLength !== value.byteLength) return false;
    const [a, b] = [new Uint8Array(value), new Uint8Array(there)];
    return a.every((byte, nth) => byte === b[nth]);
  });
}
