// `npm run read -- PAGE… [--on DAY] [--explain]`: what the real reading code says of each page, one JSON line a page.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from './browsers.mjs';
import { bundle } from './reading/bundle.mjs';

const LONGEST_WAIT = 15_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { on: { type: 'string' }, explain: { type: 'boolean', default: false } },
});
const localDay = () => new Intl.DateTimeFormat('sv-SE').format(new Date());
const today = values.on ?? localDay();

if (positionals.length === 0 || !DAY.test(today)) {
  console.error(
    'Usage: npm run read -- PAGE… [--on YYYY-MM-DD] [--explain]   (PAGE: an .html file or an address)',
  );
  process.exit(2);
}
process.exitCode = await main();

async function main() {
  const executablePath = findChromium();
  if (!executablePath) {
    console.error('No Chromium, Chrome or Edge found; install one, or name it in CHROME_PATH.');
    return 2;
  }
  const code = await bundle();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  let failed = 0;
  try {
    for (const source of positionals) failed += (await readOne(browser, code, source)) ? 0 : 1;
  } finally {
    await browser.close();
  }
  return failed > 0 ? 2 : 0;
}

/** Prints what one page says; false when it could not be opened. */
async function readOne(browser, code, source) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, bypassCSP: true });
  try {
    const answer = await page.goto(address(source), { waitUntil: 'load', timeout: LONGEST_WAIT });
    if (answer && answer.status() >= 400) throw new Error(`the server answered ${answer.status()}`);
    await page.evaluate(settled, LONGEST_WAIT / 3);
    await page.evaluate(code.replace(/^(?:var|const|let) reading\b/m, 'globalThis.reading'));
    const said = await page.evaluate(readHere, {
      today,
      path: new URL(page.url()).pathname,
      explain: values.explain,
    });
    process.stdout.write(`${JSON.stringify({ source, ...said })}\n`);
    return true;
  } catch (error) {
    console.error(
      `${source}: cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    );
    return false;
  } finally {
    await page.close();
  }
}

function address(source) {
  if (/^[a-z][a-z\d+.-]+:/i.test(source) && !existsSync(source)) return source;
  if (!existsSync(source)) throw new Error('no such file');
  return pathToFileURL(resolve(source)).href;
}

/** In the page: resolves once two frames went by without a change, or after `limit` milliseconds. */
function settled(limit) {
  return new Promise((done) => {
    let quiet = 0;
    const watch = new MutationObserver(() => {
      quiet = 0;
    });
    watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const end = performance.now() + limit;
    const frame = () => {
      quiet += 1;
      if (quiet <= 2 && performance.now() < end) return requestAnimationFrame(frame);
      watch.disconnect();
      return done(undefined);
    };
    requestAnimationFrame(frame);
  });
}

function readHere({ today, path, explain }) {
  const { readPage, explainPage, readNotices } = globalThis.reading;
  const said = explain
    ? explainPage(document, { today, path })
    : { observations: readPage(document, { today, path }) };
  const told = said.observations.map(({ marks: _, ...fact }) => fact); // for the store alone, see contract.md
  return { ...said, observations: [...told, ...readNotices(document, today)] };
}
