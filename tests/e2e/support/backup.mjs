// Backups on the full page, as a person saves and opens them.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';

const FOLDER = mkdtempSync(join(tmpdir(), 'pendamping-backup-'));
const LONG = { timeout: 20_000 };

/** Presses *Unduh cadangan* and gives the text of the file that the browser was handed this time. */
export async function saveBackup(page) {
  await page.evaluate(() => {
    window.handed = null;
    window.realObjectUrl ??= URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      window.handed = blob;
      return window.realObjectUrl.call(URL, blob);
    };
  });
  await page.body().click({ name: 'Unduh cadangan', card: 'data' });
  await expect.poll(() => page.evaluate(() => window.handed !== null), LONG).toBe(true);
  await page.body().waitForText('Cadangan diunduh.', { card: 'data' });
  return page.evaluate(() => window.handed.text());
}

let opened = 0;

/** Chooses a file of that text; resolves once the page tells what is in it, or what is wrong with it. */
export async function openBackup(page, text) {
  opened += 1;
  const path = join(FOLDER, `cadangan-${opened}.json`);
  writeFileSync(path, text);
  await page.body().waitForElement('[data-card="data"] input[type="file"] + *, [data-card="data"] .file');
  // What an earlier file brought is marked, so that it cannot be taken for what this one brings.
  await page.evaluate(() => document.querySelector('.opened')?.setAttribute('data-earlier', '')); // most stand alone
  await page.choose('[data-card="data"] input[type="file"]', path);
  return page.body().waitForElement('.opened:not([data-earlier])', LONG);
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

/** The same once it has come to rest: what a deed left to do is done, and two looks are equal. */
export async function restingView(page) {
  let before = await viewOf(page);
  const isAtRest = async () => {
    const now = await viewOf(page);
    const isSame = now === before;
    before = now;
    return isSame;
  };
  await expect.poll(isAtRest, LONG).toBe(true);
  return before;
}

/** The copies that the extension made by itself, as the full page lists them: `day/2024-03-29` and such. */
export const copiesOf = async (page) => (await ask(page, 'data')).automatic.rows.map(({ id }) => id);
