// Files for other programs on the full page, as a person saves them, and rows as they paste them.
import { expect } from 'vitest';
import { pressTo } from './keyboard.mjs';

const LONG = { timeout: 20_000 };

/** Presses a button of that name and gives the file that the browser was handed: its name, its bytes as text. */
export async function saveFile(page, name) {
  await page.evaluate(() => {
    window.handed = null;
    window.realObjectUrl ??= URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      window.handed = blob;
      return window.realObjectUrl.call(URL, blob);
    };
  });
  await page.body().click({ name, card: 'data' });
  await expect.poll(() => page.evaluate(() => window.handed !== null), LONG).toBe(true);
  await page.body().waitForText('Berkas diunduh.', { card: 'data' });
  return page.evaluate(async () => {
    const bytes = new Uint8Array(await window.handed.arrayBuffer());
    // As the bytes are: a decoder that is not told otherwise takes the mark of byte order away.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { type: window.handed.type, first: [...bytes.slice(0, 3)], text };
  });
}

/** Puts rows into the field as a paste does, and has them looked at; resolves with what the page tells of them, in one line. `keys`: nothing is pressed with the mouse but the field. */
export async function paste(page, text, { keys = false } = {}) {
  await page.body().waitForElement('#field-paste');
  await page.body().click({ name: 'Baris yang disalin', card: 'data' });
  await page.evaluate((rows) => {
    const field = document.querySelector('#field-paste');
    // No page may paste by itself: what the browser would do is done here.
    field.setRangeText(rows, 0, field.value.length, 'end');
  }, text);
  if (keys) {
    await pressTo(page, 'Periksa isinya');
    await page.press('Enter');
  } else await page.body().click({ name: 'Periksa isinya', card: 'data' });
  await page.body().waitForElement('[data-card="data"] .opened', LONG);
  return (await page.body().text('data')).replace(/\s+/g, ' ');
}
