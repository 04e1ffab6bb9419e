import { newLock, newPassphrase, sameBytes, seal, unpacked, unseal, unwrap } from '../exchange/lock';
import type { Outcome, Vault } from '../observations';
import type { Database } from '../store';
import { changeVault, openVault, putVault, removeVault } from '../store/sealing';
import { listVaults } from '../store/vaults';
import { isTooLarge } from './seal';
import { isRefused, refuse, type Tools, tryPassphrase } from './try';

/** A form about a lock as it was filled in, and whose lock it is. */
interface Filled {
  form: string;
  id: string;
  values: Record<string, unknown>;
}

const DONE: Outcome = { ok: true, undo: null };
const SHORTEST = 8;
const LONGEST = 200;
const LONGEST_LABEL = 60;

/** Sets, changes, opens or takes off the lock of one profile, as the form says. */
export async function submitLock(db: Database, tools: Tools, { form, id, values }: Filled): Promise<Outcome> {
  const said = (name: string) => String(values[name] ?? '').slice(0, LONGEST); // left out
  const passphrase = said('passphrase');
  if (form === 'unlock') return open(db, tools, { id, passphrase });
  if (form === 'lock-remove') return remove(db, tools, { id, old: said('old') });
  if ([...passphrase].length < SHORTEST) return refuse('passphrase', 'too-short');
  if (passphrase !== said('again')) return refuse('again', 'not-the-same');
  if (form === 'lock-set' && (await isTooLarge(db, id))) return refuse('passphrase', 'too-large');
  if (form === 'lock-change') return change(db, tools, { id, old: said('old'), passphrase });
  return set(db, tools, { id, passphrase, label: said('label').trim().slice(0, LONGEST_LABEL) });
}

async function open(db: Database, tools: Tools, asked: { id: string; passphrase: string }): Promise<Outcome> {
  const found = await tryPassphrase(db, tools, { ...asked, field: 'passphrase' });
  if (isRefused(found)) return found;
  const { closed } = found.vault;
  if (!closed) return DONE; // opened meanwhile, in another window
  const parts = await unseal(tools.box, found.inside, asked.id, closed.box);
  const rows = parts && unpacked(parts);
  if (!rows) return refuse('passphrase', 'damaged');
  await openVault(db, asked.id, rows);
  return DONE;
}

/** It is tried once before anything hangs on it. */
async function set(
  db: Database,
  { box }: Tools,
  { id, passphrase, label }: { id: string; passphrase: string; label: string },
): Promise<Outcome> {
  if ((await listVaults(db)).some(({ profile }) => profile === id)) return refuse(null, 'not-found'); // set meanwhile
  const keys = await newLock(box, passphrase, id);
  const inside = await unwrap(box, keys, { passphrase, id });
  const trial = await seal(box, keys.publicKey, id, [new ArrayBuffer(1)]);
  if (typeof inside === 'string' || !(await unseal(box, inside, id, trial))) return refuse(null, 'not-saved');
  const vault = { profile: id, label: label || null, keys, tries: 0, waits: 0, closed: null };
  return (await putVault(db, vault)) ? DONE : refuse(null, 'not-found'); // set meanwhile
}

/** All of this takes seconds: what was locked meanwhile stays locked, with what it holds, under the new passphrase. */
async function change(
  db: Database,
  tools: Tools,
  { id, old, passphrase }: { id: string; old: string; passphrase: string },
): Promise<Outcome> {
  const found = await tryPassphrase(db, tools, { id, passphrase: old, field: 'old' });
  if (isRefused(found)) return found;
  const keys = await newPassphrase(tools.box, found.vault.keys, found.inside, { passphrase, id });
  const isSame = (one: Vault) => sameBytes(one.keys.check, found.vault.keys.check);
  const renewed = (one: Vault) => (isSame(one) ? { ...one, keys, tries: 0, waits: 0 } : null);
  return (await changeVault(db, id, renewed)) ? DONE : refuse(null, 'not-found'); // another lock by now, or none
}

async function remove(
  db: Database,
  tools: Tools,
  { id, old }: { id: string; old: string },
): Promise<Outcome> {
  const found = await tryPassphrase(db, tools, { id, passphrase: old, field: 'old' });
  if (isRefused(found)) return found;
  return (await removeVault(db, id)) ? DONE : refuse(null, 'not-found'); // locked meanwhile
}
