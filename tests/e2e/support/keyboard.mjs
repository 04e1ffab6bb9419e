// A walk by the keyboard alone: what Tab comes to, how it looks there, and what it never comes to.
import { expect } from 'vitest';

/** More stops than any page of ours has: a walk that is longer goes round in a circle. */
const MOST = 400;

/**
 * @typedef {object} Stop
 * @property {number} at the element's own number on this page
 * @property {string} kind `link`, `button`, `radio`, `checkbox`, `file`, `select`, `summary`, `field`; else its tag
 * @property {string} name as it is read out: its label, its words or its title
 * @property {string} card that it stands in, '' for none
 * @property {string | null} form that it stands in, by its title
 * @property {boolean | null} expanded
 * @property {boolean | null} checked
 * @property {boolean} chosen the view says that it is checked, and not only the press
 * @property {string | null} value of a field
 * @property {string | null} href
 * @property {boolean} ringed a ring of 2 px or more is drawn on it or on what stands for it
 * @property {boolean} seen it is inside the window, and nothing lies over it
 */

/** The key, as both drivers call it. */
export const SPACE = ' ';

/** @returns {Promise<Stop | null>} what has focus on a page of our own; `null` where nothing has */
export const focused = (page) => page.evaluate(lookAtFocus);

/**
 * Presses `key` from where focus is to the last control, and not beyond: from there a browser takes focus to itself, and
 * its keys with it. `use` may press other keys at each stop; after it the walk goes on from wherever focus is then.
 * @param {import('../drivers/types').DriverPage} page
 * @param {{key?: 'Tab' | 'Shift+Tab', use?: (stop: Stop) => Promise<void>}} [how]
 * @returns {Promise<Stop[]>} the stops in their order
 */
export async function walk(page, { key = 'Tab', use = async () => {} } = {}) {
  const stops = [];
  const numbers = new Set();
  while (stops.length < MOST) {
    await page.press(key);
    const stop = await focused(page);
    if (stop === null || numbers.has(stop.at)) return stops;
    stops.push(stop);
    numbers.add(stop.at);
    await use(stop);
    if (await page.evaluate(isAtEdge, key !== 'Tab')) return stops;
  }
  throw new Error(`Tab has not come to an end after ${MOST} stops`);
}

/** What a mouse could use and the keyboard never came to, by name; of radios it is enough that their group was. */
export const unreached = (page) => page.evaluate(findUnreached);

/** Goes by Tab, and from the last control back, until focus is on what is named `name`. */
export async function pressTo(page, name) {
  let key = 'Tab';
  for (let at = 0; at < MOST; at += 1) {
    if (await page.evaluate(isAtEdge, false)) key = 'Shift+Tab';
    await page.press(key);
    if ((await focused(page))?.name === name) return; // nothing has focus at the edges of the window
  }
  throw new Error(`the keyboard never came to "${name}"`);
}

/** Presses `key`, and waits until what has focus is as `wanted`. */
export async function pressAndSee(page, key, wanted) {
  await page.press(key);
  await expect.poll(() => focused(page)).toMatchObject(wanted);
}

/** Runs in the page, so it stands alone. */
function lookAtFocus() {
  const one = document.activeElement;
  if (!one || one === document.body || one === document.documentElement) return null;
  globalThis.walked ??= [];
  if (!globalThis.walked.includes(one)) globalThis.walked.push(one);
  const words = (element) => {
    const copy = element.cloneNode(true); // a label around a choice would bring the words of every option
    for (const part of copy.querySelectorAll('select, [aria-hidden="true"]')) part.remove();
    return [...copy.childNodes].map((node) => node.textContent.trim()).join(' ');
  };
  const by = (one.getAttribute('aria-labelledby')?.split(' ') ?? []).map((id) => document.getElementById(id));
  const labels = by.length > 0 ? by : [...(one.labels ?? [])]; // only fields have labels
  const named = labels.map(words).join(' ') || (one.localName === 'select' ? '' : words(one));
  const isChoice = one.localName === 'input' && ['radio', 'checkbox'].includes(one.type);
  const isFile = one.localName === 'input' && one.type === 'file';
  const kinds = { a: 'link', input: isChoice || isFile ? one.type : 'field', textarea: 'field' };
  const stand = (isChoice || isFile) && one.labels?.[0] ? one.labels[0] : one; // what is painted is its label
  const ring = (element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  // Focus on the calendar inside a date field of Chromium: the ring is the browser's own, around that sign.
  const isInside = one.type === 'date' && !one.matches(':focus');
  const { left, right, top, bottom } = stand.getBoundingClientRect();
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const over = document.elementFromPoint((left + right) / 2, y);
  const open =
    one.getAttribute('aria-expanded') ?? (one.localName === 'summary' && `${one.parentElement.open}`);
  const form = one.closest('form');
  return {
    at: globalThis.walked.indexOf(one),
    kind: kinds[one.localName] ?? one.localName,
    name: (one.getAttribute('aria-label') ?? (named || one.title)).replace(/\s+/g, ' ').trim(),
    card: one.closest('[data-card]')?.dataset.card ?? '',
    form: form ? form.querySelector('h3').textContent : null,
    expanded: open ? open === 'true' : null,
    checked: isChoice ? one.checked : null,
    chosen: stand.classList.contains('chosen'),
    value: 'value' in one ? one.value : null,
    href: one.getAttribute('href'),
    ringed: isInside || [one, stand, one.nextElementSibling].some((each) => each && ring(each)),
    seen: over !== null && (stand.contains(over) || over.contains(stand)),
  };
}

/** Runs in the page, so it stands alone. */
function findUnreached() {
  const walked = new Set(globalThis.walked ?? []);
  const groups = new Set([...walked].filter((one) => one.type === 'radio').map((one) => one.name));
  const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  return [...document.querySelectorAll(usable)]
    .filter((one) => one.checkVisibility() && one.getClientRects().length > 0 && !one.disabled)
    .filter((one) => !walked.has(one) && !(one.type === 'radio' && groups.has(one.name)))
    .map((one) => `${one.localName} ${one.getAttribute('aria-label') ?? one.textContent}`);
}

/** Runs in the page, so it stands alone. */
function isAtEdge(isFirst) {
  const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const all = [...document.querySelectorAll(usable)].filter((one) => one.checkVisibility() && !one.disabled);
  const edge = all[isFirst ? 0 : all.length - 1];
  const now = document.activeElement;
  return now === edge || (edge?.type === 'radio' && now?.name === edge.name);
}
