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
import { sealNow } from './seal';

type Submitted = Extract<Intent, { do: 'submit' }>;

/** Forms about a lock; all but the first are for our own pages alone. */
export const LOCK_FORMS = ['unlock', 'lock-set', 'lock-change', 'lock-remove'] as const;
const DONE: Outcome = { ok: true, undo: null };

/** Locks the profile in view; its records are sealed when this resolves, and its copies are without it. */
export function lock(db: Database, asker: Asker): Promise<Outcome> {
  // What is being synchronised ends first: after this nothing of it goes out or comes in.
  return inTurn(async () => {
    const profile = await personIn(db, asker);
    const vault = (await listVaults(db)).find((one) => one.profile === profile?.id);
    if (!vault) return refuse(null, 'not-found'); // nobody is in view, or without a lock
    if (await (await part('lock')).isTooLarge(db, vault.profile)) return refuse(null, 'too-large');
    if (!(await sealNow(db, vault))) return refuse(null, 'damaged');
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
  locksChanged();
  await keepSession();
}

/** What was filled in about a lock: whose it is, then what the lock itself says, then what hangs on that. */
export async function submitForm(
  db: Database,
  { form, target, values }: Submitted,
  asker: Asker,
): Promise<Outcome> {
  const isUnlock = form === 'unlock';
  if (!isUnlock && asker) return refuse(null, 'not-found'); // a passphrase is set on our own page alone
  const profile = await personIn(db, asker);
  const id = isUnlock ? target : profile?.name ? profile.id : null; // no page has named them
  if (id === null) return refuse(null, 'not-found');
  const { submitLock } = await part('lock');
  if (form === 'lock-set') await isOpen(id); // from its first moment on
  const outcome = await submitLock(db, { box: crypto, now: () => Date.now() }, { form, id, values });
  locksChanged();
  if (outcome.ok && isUnlock) await isOpen(id);
  if (!outcome.ok || !isUnlock) return outcome;
  noteOn(await readSyncNote(db));
  if ((await personIn(db, asker))?.id !== id) await chooses(asker, id);
  return outcome;
}

async function isOpen(id: string): Promise<void> {
  const now = await session();
  now.open = [...new Set([...now.open, id])];
  locksChanged();
  await keepSession();
}
