// Evidence on the full page, as a person adds and saves it.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';

const FOLDER = mkdtempSync(join(tmpdir(), 'pendamping-evidence-'));
export const LONG = { timeout: 20_000 };

/** A picture of one green point that every browser can paint. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkaPhfDwAChgGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
/** A file of that size which begins as a PDF does and says nowhere the same. */
export function pdf(size = 60_000) {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; at += 1) bytes[at] = (at * 31 + (at >> 8)) & 0xff;
  bytes.write('%PDF-1.7\n');
  return bytes;
}

/** Gives the open form a file of that name and content. */
export async function addFile(page, card, name, bytes) {
  const path = join(FOLDER, name);
  writeFileSync(path, bytes);
  await page.body().waitForElement(`[data-card="${card}"] .evidence .file`);
  await page.choose(`[data-card="${card}"] .evidence input[type="file"]`, path);
}

/** What `press` makes the browser save: its name and its bytes. */
export async function saved(page, press) {
  await page.evaluate(() => {
    window.handed = null;
    window.realObjectUrl ??= URL.createObjectURL;
    window.realClick ??= HTMLAnchorElement.prototype.click;
    URL.createObjectURL = (blob) => {
      if (!blob.type.startsWith('image/')) window.handed = { blob, name: '' }; // a picture is shown
      return window.realObjectUrl.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function click() {
      if (window.handed) window.handed.name = this.download;
      window.realClick.call(this);
    };
  });
  await press();
  await expect.poll(() => page.evaluate(() => Boolean(window.handed?.name)), { timeout: 60_000 }).toBe(true);
  const { name, text } = await page.evaluate(async () => {
    const reader = new FileReader();
    const read = new Promise((resolve) => {
      reader.onload = resolve;
    });
    reader.readAsDataURL(window.handed.blob);
    await read;
    return { name: window.handed.name, text: reader.result.split(',')[1] };
  });
  return { name, bytes: Buffer.from(text, 'base64') };
}

let chosen = 0;

/** Chooses a backup of these bytes; resolves once the page tells what is in it, or what is wrong with it. */
export async function chooseBackup(page, bytes) {
  chosen += 1;
  const path = join(FOLDER, `cadangan-${chosen}.zip`);
  writeFileSync(path, bytes);
  await page.body().waitForElement('[data-card="data"] .file');
  await page.evaluate(() => document.querySelector('.opened')?.setAttribute('data-earlier', '')); // most stand alone
  await page.choose('[data-card="data"] input[type="file"]', path);
  return page.body().waitForElement('.opened:not([data-earlier])', LONG);
}
