// Locks, as a person uses them, and what lies in the extension's databases.
import { ask } from './backup.mjs';

const NOON = '2024-03-28T10:24+07:00';

/** Carries an intent out as the full page does; resolves to what came of it. */
export const send = async (page, intent) =>
  (await ask(page, 'do', { intent, id: crypto.randomUUID(), clock: NOON })).outcome;

/** Types a passphrase into the one field of a locked sidebar and presses its button. */
export async function unlockWith(sidebar, passphrase) {
  const isThere = await sidebar.evaluate((root) => {
    const field = root.querySelector('#field-passphrase');
    if (field) field.value = '';
    return field !== null;
  });
  if (!isThere) return; // open already
  await sidebar.type('#field-passphrase', passphrase);
  await sidebar.click({ name: 'Buka kunci' });
}

/** Every record of every database of the extension, as text; bytes as the letters that they would be. */
export const dump = (page) =>
  page.evaluate(async () => {
    const wait = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const letters = (_, value) => (value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value);
    const parts = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await wait(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const rows = await wait(db.transaction(store).objectStore(store).getAll());
        parts.push(`${name}/${store} ${JSON.stringify(rows, letters)}`);
      }
      db.close();
    }
    return parts.join('\n');
  });
