// Files for other programs on the full page, as a person saves them, and rows as they paste them.
import { expect } from 'vitest';

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

/** Puts rows into the field as a paste does, and has them looked at; resolves with what the page tells of them. */
export async function paste(page, text) {
  await page.body().waitForElement('#field-paste');
  await page.body().click({ name: 'Baris yang disalin', card: 'data' });
  await page.evaluate((rows) => {
    const field = document.querySelector('#field-paste');
    field.value = '';
    const transfer = new DataTransfer();
    transfer.setData('text/plain', rows);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true }));
    // No page may paste by itself: what the browser would now do is done here.
    field.setRangeText(rows, 0, field.value.length, 'end');
  }, text);
  await page.body().click({ name: 'Periksa isinya', card: 'data' });
  await page.body().waitForElement('[data-card="data"] .opened', LONG);
  return page.body().text('data');
}
