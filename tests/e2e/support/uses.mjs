// What each kind of control does by the keyboard, tried and taken back where it stands.
import { expect } from 'vitest';
import { focused, pressAndSee, SPACE } from './keyboard.mjs';

/** Buttons that open nothing: name, and what is said after a press; `null`: not pressed here. */
const PLAIN = [
  [/^Urungkan$/, null], // it would take back what was done before it
  [/^Cetak rekap$/, ''],
  [/^Tanyakan lagi$/, ''],
  [/^Salin /, 'Tersalin'],
  [/^Hapus nama guru$/, null], // in a test of its own
  [/^(Unduh cadangan|Simpan berkas kalender|Poin|Daftar periksa|Daftar guru)$/, null], // what comes of it is the browser's
  [/^Periksa isinya$/, null], // in a test of its own
  [/^Kembali ke sini/, null], // so is all that was kept since
];
/** The browser asks in a window of its own before it may notify, which no key of a page reaches. */
const ASKS = 'Pemberitahuan di perangkat';

/** Another person's records, in a test of its own. */
const WHOSE = 'Catatan siapa';
/** What a form ends with, beside its way out. */
const SUBMITS = ['Simpan', 'Pasang kata sandi'];

const USES = { link, button, summary, select, field, file, checkbox, radio };

/**
 * Uses what has focus on a page of our own, and leaves it as it was, with focus on it.
 * @param {import('../drivers/types').DriverPage} page
 * @param {import('./keyboard.mjs').Stop} stop
 */
export async function use(page, stop) {
  expect(Object.keys(USES)).toContain(stop.kind);
  await USES[stop.kind](page, stop);
  const { card, name } = stop;
  const now = await focused(page);
  expect(now).toMatchObject(now?.at === stop.at ? { card } : { card, name }); // its words change, or it was drawn anew
}

/** One that leads away is followed in a test of its own; a file of the package is saved. */
async function link(_page, { href }) {
  expect(href).toMatch(/^(#|https:\/\/|\/contoh-berkas-aturan\.json$)/);
}

/** Opens a window of the browser's own, which no key of a page reaches. */
async function file() {}

async function summary(page, { at }) {
  await pressAndSee(page, 'Enter', { at, expanded: true });
}

/** A tick is taken back by the key that takes anything back, a setting by its own. */
async function checkbox(page, { at, checked, card }) {
  if (card === 'settings') {
    await pressAndSee(page, SPACE, { at, checked: !checked, chosen: !checked });
    await pressAndSee(page, SPACE, { at, checked, chosen: checked });
    return;
  }
  await pressAndSee(page, SPACE, { at, checked: !checked });
  await page.body().waitForElement('.toast button'); // until then it is on its way
  await pressAndSee(page, 'Control+z', { at, checked });
  await page.body().waitForElement('.toast', { gone: true });
}

async function radio(page, { at, card }) {
  const group = await page.evaluate(() => document.activeElement.closest('fieldset, [role]').textContent);
  if (group.startsWith(ASKS)) return;
  await page.press('ArrowRight');
  const next = async () => {
    const now = await focused(page);
    return { ...now, moved: now?.at !== at };
  };
  await expect.poll(next).toMatchObject({ kind: 'radio', card, checked: true, chosen: true, moved: true });
  await pressAndSee(page, 'ArrowLeft', { at, checked: true, chosen: true });
}

async function select(page, { at, name, value }) {
  if (name === WHOSE) return;
  await page.press('End');
  await expect.poll(async () => (await focused(page)).value).not.toBe(value);
  await page.body().waitForText('Anda melihat kembali');
  await pressAndSee(page, 'Home', { at, value });
  await page.body().waitForText('Anda melihat kembali', { gone: true });
}

async function field(page, { at }) {
  for (const key of ['z', 'z', 'z']) await page.press(key);
  await pressAndSee(page, 'z', { at, value: 'zzzz' });
  for (const key of ['Backspace', 'Backspace', 'Backspace']) await page.press(key);
  await pressAndSee(page, 'Backspace', { at, value: '' });
}

async function button(page, stop) {
  if (stop.expanded === null) return plain(page, stop);
  await page.press('Enter');
  await expect.poll(() => isOpen(page, stop)).toBe(true);
  const now = await focused(page);
  if (now.form !== null) await form(page, now.form, stop);
  else if (now.at !== stop.at) await question(page, stop);
}

/** One that opens nothing: what it does is seen. */
async function plain(page, { name }) {
  const found = PLAIN.find(([pattern]) => pattern.test(name));
  expect(found, `somebody knows what "${name}" does`).toBeDefined();
  const [, said] = found;
  if (said === null) return;
  await page.press('Enter');
  if (said !== '') await page.body().waitForText(said);
}

/** What it opened has taken focus; a list takes none, and what unfolds it says so. */
async function isOpen(page, { at }) {
  const now = await focused(page);
  const hasForm = await page.evaluate(() => document.querySelector('form') !== null);
  return now !== null && (now.at !== at || (now.expanded === true && !hasForm));
}

/** Through all of it by Tab, and out of it by Escape, back to what opened it. */
async function form(page, title, { at, name }) {
  const fields = [];
  for (let now = await focused(page); now?.form === title; now = await focused(page)) {
    fields.push(now);
    expect(now).toMatchObject({ name: expect.stringMatching(/./), ringed: true, seen: true });
    await page.press('Tab');
  }
  const names = fields.map((one) => one.name);
  expect(names).toContain('Batal');
  expect(names.filter((one) => SUBMITS.includes(one))).toHaveLength(1);
  await page.press('Shift+Tab');
  await pressAndSee(page, 'Escape', { at, name, expanded: false });
}

/** Before all is erased it asks, with focus on what changes nothing. */
async function question(page, { name }) {
  expect(await focused(page)).toMatchObject({ name: 'Batal', ringed: true });
  await pressAndSee(page, 'Enter', { name, expanded: false });
}
