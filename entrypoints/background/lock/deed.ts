import type { Intent, Outcome } from '../../../utils/observations';
import { type Database, listVaults, readSyncNote } from '../../../utils/store';
import { letGo, stir } from '../held';
import { part } from '../parts';
import { keepSession, session } from '../session';
import { noteOn } from '../sync/alarm';
import { inTurn } from '../sync/run';
import { refuse } from '../values';
import { type Asker, chooses, personIn } from '../viewer';
import { takeOutOfCopies } from './copies';
import { locksChanged } from './locks';
import { sealProfile } from './seal';
import { isRefused, tryPassphrase } from './try';

type Submitted = Extract<Intent, { do: 'submit' }>;

/** Forms about a lock; all but the first are for our own pages alone. */
export const LOCK_FORMS = ['unlock', 'lock-set', 'lock-change', 'lock-remove'] as const;
const DONE: Outcome = { ok: true, undo: null };
const SHORTEST = 8;
const LONGEST = 200;

/** Locks the profile in view; its records are sealed when this resolves, and its copies are without it. */
export function lock(db: Database, asker: Asker): Promise<Outcome> {
  // What is being synchronised ends first: after this nothing of it goes out or comes in.
  return inTurn(async () => {
    const profile = await personIn(db, asker);
    const vault = (await listVaults(db)).find((one) => one.profile === profile?.id);
    if (!vault) return refuse(null, 'not-found'); // nobody is in view, or without a lock
    if (!(await sealProfile(db, vault))) return refuse(null, 'damaged');
    await shut(vault.profile);
    noteOn(await readSyncNote(db));
    const isOut = await takeOutOfCopies([vault.profile]).then(
      () => true,
      () => false, // said with the outcome; the next start of the worker tries again
    );
    return isOut ? DONE : { ...DONE, unfinished: 'copies' };
  });
}

/** What this worker holds of the pages that it saw may be that person's. */
async function shut(id: string): Promise<void> {
  letGo();
  stir();
  const now = await session();
  now.open = now.open.filter((one) => one !== id);
  await keepSession();
}

/** What was filled in about a lock. */
export async function submitLock(
  db: Database,
  { form, target, values }: Submitted,
  asker: Asker,
): Promise<Outcome> {
  const said = (name: string) => String(values[name] ?? '').slice(0, LONGEST); // left out
  if (form === 'unlock') return open(db, target ?? '', said('passphrase'), asker); // no form of ours leaves it out
  if (asker) return refuse(null, 'not-found'); // a passphrase is set on our own page alone
  const profile = await personIn(db, asker);
  if (!profile?.name) return refuse(null, 'not-found');
  const { id } = profile;
  if (form === 'lock-remove') return remove(db, id, said('old'));
  const fault = faultIn(said('passphrase'), said('again'));
  if (fault) return fault;
  if (form === 'lock-change') return change(db, id, said('old'), said('passphrase'));
  return set(db, id, said('passphrase'), said('label').trim().slice(0, 60));
}

function faultIn(passphrase: string, again: string): Outcome | null {
  if ([...passphrase].length < SHORTEST) return refuse('passphrase', 'too-short');
  return passphrase === again ? null : refuse('again', 'not-the-same');
}

async function open(db: Database, id: string, passphrase: string, asker: Asker): Promise<Outcome> {
  const found = await tryPassphrase(db, id, passphrase, 'passphrase');
  if (isRefused(found)) return found;
  const { closed } = found.vault;
  if (!closed) return DONE; // opened meanwhile, in another window
  const { openVault, unpacked, unseal } = await part('lock');
  const parts = await unseal(crypto, found.inside, id, closed.box);
  const rows = parts && unpacked(parts);
  if (!rows) return refuse('passphrase', 'damaged');
  await isOpen(id);
  await openVault(db, id, rows);
  locksChanged();
  noteOn(await readSyncNote(db));
  if ((await personIn(db, asker))?.id !== id) await chooses(asker, id);
  return DONE;
}

async function isOpen(id: string): Promise<void> {
  const now = await session();
  now.open = [...new Set([...now.open, id])];
  await keepSession();
}

/** It is tried once before anything hangs on it. */
async function set(db: Database, id: string, passphrase: string, label: string): Promise<Outcome> {
  if ((await listVaults(db)).some(({ profile }) => profile === id)) return refuse(null, 'not-found'); // set meanwhile
  const { newLock, putVault, seal, unseal, unwrap } = await part('lock');
  const keys = await newLock(crypto, passphrase, id);
  const inside = await unwrap(crypto, keys, { passphrase, id });
  const box = await seal(crypto, keys.publicKey, id, [new ArrayBuffer(1)]);
  if (typeof inside === 'string' || !(await unseal(crypto, inside, id, box)))
    return refuse(null, 'not-saved');
  await isOpen(id);
  await putVault(db, { profile: id, label: label || null, keys, tries: 0, waits: 0, closed: null });
  locksChanged();
  return DONE;
}

async function change(db: Database, id: string, old: string, passphrase: string): Promise<Outcome> {
  const found = await tryPassphrase(db, id, old, 'old');
  if (isRefused(found)) return found;
  const { newPassphrase, putVault } = await part('lock');
  const keys = await newPassphrase(crypto, found.vault.keys, found.inside, { passphrase, id });
  await putVault(db, { ...found.vault, keys, tries: 0, waits: 0 });
  locksChanged();
  return DONE;
}

async function remove(db: Database, id: string, old: string): Promise<Outcome> {
  const found = await tryPassphrase(db, id, old, 'old');
  if (isRefused(found)) return found;
  const { removeVault } = await part('lock');
  if (!(await removeVault(db, id))) return refuse(null, 'not-found'); // locked meanwhile
  locksChanged();
  return DONE;
}
