import { unwrap } from '../exchange/lock';
import type { Outcome, OutcomeReason, Vault } from '../observations';
import type { Database } from '../store';
import { changeVault } from '../store/sealing';
import { listVaults } from '../store/vaults';

/** What the world lends: the browser's WebCrypto, and the clock in ms since 1970. */
export interface Tools {
  box: Crypto;
  now(): number;
}

type Refused = Extract<Outcome, { ok: false }>;

/** In ms. */
const SECOND = 1_000;
const LONGEST = 60 * SECOND;

export const refuse = (field: string | null, reason: OutcomeReason): Refused => ({
  ok: false,
  field,
  reason,
});

/**
 * What a passphrase unwraps, or why not. Each wrong one makes the next wait longer: 1 s, 2 s, 4 s, to a minute. It is
 * counted before it is tried, so that a worker that is killed gives no more tries.
 */
export async function tryPassphrase(
  db: Database,
  { box, now }: Tools,
  { id, passphrase, field }: { id: string; passphrase: string; field: string },
): Promise<{ vault: Vault; inside: ArrayBuffer } | Refused> {
  const vault = (await listVaults(db)).find(({ profile }) => profile === id);
  if (!vault) return refuse(null, 'not-found');
  const left = vault.waits - now();
  if (left > 0 && left <= LONGEST) return refuse(field, 'wait'); // a longer one is of a clock that was set back
  const tries = vault.tries + 1;
  const wait = () => now() + Math.min(LONGEST, SECOND * 2 ** (tries - 1));
  await changeVault(db, id, (one) => ({ ...one, tries, waits: wait() }));
  const inside = await unwrap(box, vault.keys, { passphrase, id });
  if (inside === 'wrong') {
    // From the answer on: the question itself takes a while.
    await changeVault(db, id, (one) => ({ ...one, waits: wait() }));
    return refuse(field, 'wrong-passphrase');
  }
  if (inside === 'damaged') return refuse(field, 'damaged');
  await changeVault(db, id, (one) => ({ ...one, tries: 0, waits: 0 }));
  return { vault, inside };
}

export const isRefused = (found: object): found is Refused => 'reason' in found;
