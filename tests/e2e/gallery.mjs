// A picture of every card and surface in every state, light and dark, and axe over each.
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../browsers.mjs';
import { axeOn } from './gallery-axe.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUT = `${HERE}out/gallery`;
/** No server: what the page asks for under this name is answered from the built files. */
const SITE = 'http://gallery.invalid/';
const OURS = 'pendamping-pmm';
/** In the dark theme nothing but colours differs. */
const RULES = { light: [], dark: ['color-contrast', 'link-in-text-block'] };
const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/**
 * Builds the gallery, goes through its states whose name holds `only`.
 * @returns {Promise<{pictures: number, violations: string[]}>} one line a violation
 */
export async function gallery({ only = '', pictures = true } = {}) {
  const browser = await launch();
  try {
    if (pictures && only === '') rmSync(OUT, { recursive: true, force: true });
    mkdirSync(OUT, { recursive: true });
    const walks = await Promise.all(
      ['light', 'dark'].map(async (theme) => walk(await openGallery(browser), theme, only, pictures)),
    );
    return {
      pictures: walks.reduce((sum, walked) => sum + walked.pictures, 0),
      violations: walks.flatMap((walked) => walked.violations),
    };
  } finally {
    await browser.close();
  }
}

/** @returns {Promise<import('playwright-core').Browser>} headless; the caller closes it */
export function launch() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('gallery: expected a Chromium on this machine, found none');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

let built = null;

/** Built once, however many pages are opened on it. */
const builtFiles = () => (built ??= buildFiles());

async function buildFiles() {
  const made = await build({
    root: `${HERE}gallery`,
    base: './',
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, modulePreload: { polyfill: false } },
  });
  return new Map(made.output.map((file) => [file.fileName, file.code ?? file.source]));
}

/** @returns {Promise<import('playwright-core').Page>} the built gallery, with nothing shown yet */
export async function openGallery(browser) {
  const files = await builtFiles();
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.route(`${SITE}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const body = files.get(name);
    if (body === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body: String(body), contentType: TYPES[name.split('.').pop()] });
  });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`${SITE}index.html`);
  await page.waitForFunction(() => 'gallery' in window);
  return page;
}

/** One theme from first to last; the two run side by side. */
async function walk(page, theme, only, pictures) {
  const states = (await page.evaluate(() => window.gallery.states)).filter(({ name }) => name.includes(only));
  const violations = [];
  for (const state of states) {
    await set(page, state, theme);
    violations.push(
      ...(await axeOn(page, OURS, RULES[theme])).map((line) => `${state.name}, ${theme}: ${line}`),
    );
    if (pictures) await page.screenshot({ path: `${OUT}/${state.name}-${theme}.png` });
  }
  return { pictures: pictures ? states.length : 0, violations };
}

async function set(page, { name, width, height, press }, theme) {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: height ?? 800 });
  await page.mouse.move(1, 1);
  await page.evaluate((state) => window.gallery.show(state), name);
  for (const button of press) await pressOn(page, button);
  await page.evaluate(() => window.gallery.settled());
  // As high as the whole panel, after what was pressed has changed it.
  if (height === null) {
    await page.setViewportSize({ width, height: await page.evaluate(() => window.gallery.wholeHeight()) });
  }
}

/** Real presses, because the panel drops any other. `Tab` is the key, all else a control's name. */
async function pressOn(page, name) {
  if (name === 'Tab') return page.keyboard.press('Tab');
  const button = page.getByRole('button', { name, exact: true });
  const box = page.getByRole('checkbox', { name });
  const summary = page.locator('summary', { hasText: name });
  // By force: a page behind another may be given no frame for long, and a press waits for two that look alike.
  for (const control of [button, box, summary])
    if ((await control.count()) > 0) return control.first().click({ force: true });
  throw new Error(`gallery: expected something named "${name}" to press`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { pictures, violations } = await gallery({ only: process.argv[2] ?? '' });
  for (const line of violations) console.error(line);
  console.log(`${pictures} pictures in tests/e2e/out/gallery, ${violations.length} axe violations`);
  if (violations.length > 0) process.exitCode = 1;
}
