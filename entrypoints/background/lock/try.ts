import type { Outcome, Vault } from '../../../utils/observations';
import { type Database, listVaults } from '../../../utils/store';
import { part } from '../parts';
import { type Refused, refuse } from '../values';

/** In ms. */
const SECOND = 1_000;
const LONGEST = 60 * SECOND;

/**
 * What a passphrase unwraps, or why not. Each wrong one makes the next wait longer: 1 s, 2 s, 4 s, to a minute. It is
 * counted before it is tried, so that a worker that is killed gives no more tries.
 */
export async function tryPassphrase(
  db: Database,
  id: string,
  passphrase: string,
  field: string,
): Promise<{ vault: Vault; inside: ArrayBuffer } | Refused> {
  const vault = (await listVaults(db)).find(({ profile }) => profile === id);
  if (!vault) return refuse(null, 'not-found');
  const left = vault.waits - Date.now();
  if (left > 0 && left <= LONGEST) return refuse(field, 'wait'); // a longer one is of a clock that was set back
  const { changeVault, unwrap } = await part('lock');
  const tries = vault.tries + 1;
  const wait = () => Date.now() + Math.min(LONGEST, SECOND * 2 ** (tries - 1));
  await changeVault(db, id, (one) => ({ ...one, tries, waits: wait() }));
  const inside = await unwrap(crypto, vault.keys, { passphrase, id });
  if (inside === 'wrong') {
    // From the answer on: the question itself takes a while.
    await changeVault(db, id, (one) => ({ ...one, waits: wait() }));
    return refuse(field, 'wrong-passphrase');
  }
  if (inside === 'damaged') return refuse(field, 'damaged');
  await changeVault(db, id, (one) => ({ ...one, tries: 0, waits: 0 }));
  return { vault, inside };
}

export const isRefused = (found: object): found is Extract<Outcome, { ok: false }> => 'reason' in found;
