// Backups on the full page, as a person saves and opens them.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = mkdtempSync(join(tmpdir(), 'pendamping-backup-'));

/** Presses *Unduh cadangan* and gives the text of the file that the browser was handed. */
export async function saveBackup(page) {
  await page.evaluate(() => {
    const real = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      window.handed = blob;
      return real.call(URL, blob);
    };
  });
  await page.body().click({ name: 'Unduh cadangan', card: 'data' });
  await page.body().waitForText('Cadangan diunduh.', { card: 'data' });
  return page.evaluate(() => window.handed.text());
}

/** Chooses a file of that text; resolves once the page tells what is in it, or what is wrong with it. */
export async function openBackup(page, text, name = 'cadangan.json') {
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  await page.body().waitForElement('[data-card="data"] input[type="file"] + *, [data-card="data"] .file');
  await page.choose('[data-card="data"] input[type="file"]', path);
  return page.body().waitForElement('.opened', { timeout: 20_000 });
}

/** Asks the background as the page itself does; the answer's value as JSON text. */
const askText = (page, name, payload) =>
  page.evaluate(
    async ([wanted, given]) => {
      const { runtime } = globalThis.browser ?? chrome;
      const answer = await runtime.sendMessage({ name: wanted, payload: { clock: null, ...given } });
      if (!answer.ok) throw new Error(answer.error.message);
      // Here, since a driver may give a list that stands in two places only once.
      return JSON.stringify(answer.value);
    },
    [name, payload],
  );

export const ask = async (page, name, payload) => JSON.parse(await askText(page, name, payload));

/** What the full page is given to print, letter by letter. */
export const viewOf = (page) => askText(page, 'overview', {});
