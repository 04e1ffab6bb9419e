// The view into our shadow root, or into a page of ours: the same for both browsers, all they give is `onRoot`.
import { findPoint, readText, watchElement, watchText } from './in-page.mjs';

/** What `onRoot` gives when the document has no host, or the host no root. */
export const NO_ROOT = Symbol('no root');

/** How long in ms what has to come may take on a slow machine with much to do; who waits for it goes on at once. */
const PATIENCE = 15_000;
const SLICE = 500;

/**
 * @param {object} hands
 * @param {(look: Function, argument: unknown) => Promise<unknown>} hands.onRoot runs `look(root, argument)` in the
 *   page, or gives NO_ROOT
 * @param {(look: Function, argument?: unknown) => Promise<unknown>} hands.evaluate
 * @param {(point: {x: number, y: number}) => Promise<void>} hands.clickAt
 * @param {(text: string) => Promise<void>} hands.typeText
 * @param {(key: string) => Promise<void>} hands.press
 * @returns {import('./types').Surface}
 */
export function surfaceOf(hands) {
  const look = async (fn, argument) => {
    const result = await hands.onRoot(fn, argument);
    if (result === NO_ROOT) throw new Error('there is no sidebar');
    return result;
  };
  const click = (target, { timeout = PATIENCE } = {}) => clickOn(hands, target, timeout);
  return {
    exists: async () => (await hands.onRoot(() => true)) === true,
    hosts: () => hands.evaluate(() => document.querySelectorAll('pendamping-pmm').length),
    text: async (card) => {
      const text = await hands.onRoot(readText, card ?? null);
      return text === NO_ROOT ? '' : text;
    },
    html: () => look((root) => root.innerHTML),
    evaluate: look,
    waitForText: (text, { card = null, ...options } = {}) =>
      watch(hands, watchText, { card, ...patternOf(text) }, `${text}`, options),
    waitForElement: (selector, options) => watch(hands, watchElement, { selector }, selector, options),
    click,
    type: async (target, text) => {
      await click(target);
      await look(selectAll);
      await hands.typeText(text);
    },
  };
}

async function watch(hands, watcher, wanted, name, { gone = false, timeout = PATIENCE } = {}) {
  const end = performance.now() + timeout;
  let seen = 'no sidebar';
  do {
    const ms = Math.max(0, Math.min(SLICE, end - performance.now()));
    const result = await inSteadyPage(hands.onRoot(watcher, { ...wanted, gone, ms }));
    if (result === NO_ROOT) await hands.evaluate(nextFrame).catch(ignoreNavigation);
    else if (result.done) return result.seen;
    else seen = result.seen;
  } while (performance.now() < end);
  throw new Error(`after ${timeout} ms ${gone ? 'still' : 'no'} ${name} in: ${seen}`);
}

async function clickOn(hands, target, timeout) {
  const wanted =
    typeof target === 'string' ? { selector: target } : { card: target.card, ...patternOf(target.name) };
  const end = performance.now() + timeout;
  let problem = 'there is no sidebar';
  do {
    const found = await inSteadyPage(hands.onRoot(findPoint, wanted));
    if (found !== NO_ROOT && 'x' in found) {
      await hands.clickAt(found);
      if (await cameToIt(hands)) return;
      problem = 'it went from under the mouse';
    } else if (found !== NO_ROOT) problem = found.problem;
    await hands.evaluate(nextFrame).catch(ignoreNavigation);
  } while (performance.now() < end);
  throw new Error(`cannot click ${JSON.stringify(target.name?.toString() ?? target)}: ${problem}`);
}

/** A press may lead away: a page that is gone, or going, has had it. */
const cameToIt = (hands) =>
  hands
    .evaluate(() => globalThis.pressedOn !== 'another')
    .catch((error) => {
      ignoreClosed(error);
      return true;
    });

/** A page that goes away in mid-question is asked again, as one without a sidebar would be. */
const inSteadyPage = (asked) =>
  asked.catch((error) => {
    ignoreNavigation(error);
    return NO_ROOT;
  });

function ignoreClosed(error) {
  if (!/closed/i.test(error.message)) ignoreNavigation(error);
}

const GOING = /context|navigat|destroyed|detached|no such|Cannot find|not find|stale|realm/i;

function ignoreNavigation(error) {
  if (!GOING.test(error.message)) throw error;
}

const patternOf = (text) =>
  text instanceof RegExp
    ? { source: text.source, flags: text.flags.replace('g', '') }
    : { source: text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), flags: '' };

const nextFrame = () =>
  new Promise((resolve) => {
    // A page that is not painted has no frames; the timer is for that one.
    requestAnimationFrame(() => resolve(true));
    setTimeout(() => resolve(true), 50);
  });

const selectAll = (root) => {
  const field = root.getRootNode().activeElement;
  if (field && 'select' in field) field.select();
};
