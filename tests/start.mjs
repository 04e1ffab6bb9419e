// `npm start`: the practice build in a browser, on the practice PMM. Without a display it takes a picture;
// with `--check` it waits until the sidebar shows the stage and says so in one line on stdout.
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findChromium } from './browsers.mjs';
import { build } from './build.mjs';
import { launch } from './e2e/drivers/index.mjs';
import { skipFirstRun } from './e2e/first-run.mjs';
import { OUT } from './e2e/out.mjs';
import { serve } from './practice/serve.mjs';
import { ROOT } from './setup/packages.mjs';

const PATH = '/pengelolaan-kinerja?situasi=guru-menunggu-2024';
const STAGE = /Perencanaan.*menunggu persetujuan/i;
const PATIENCE = 30_000;

const say = (line) => process.stderr.write(`start: ${line}\n`);
const check = process.argv.includes('--check');
const headed = !check && hasDisplay();

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main() {
  const name = findChromium() ? 'chromium' : 'firefox';
  say(`building the practice build for ${name}`);
  const extension = build(name === 'chromium' ? 'chrome' : 'firefox', 'practice');
  const server = await serve();
  const browser = await launch(name, { extension, headed });
  try {
    const page = await browser.open(`${server.url}${PATH}`);
    if (check) await tellStage(page);
    else if (headed) await letPersonLook(browser, server);
    else await takePicture(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function tellStage(page) {
  await skipFirstRun(page.sidebar());
  await page.sidebar().waitForText(STAGE, { card: 'now', timeout: PATIENCE });
  const now = (await page.sidebar().text('now')).replace(/\s+/g, ' ').trim();
  console.log(`ok: sidebar shows "${now.slice(0, 160)}"`);
}

async function letPersonLook(browser, server) {
  say(`the practice PMM is at ${server.url}${PATH}; close the browser or press Ctrl+C to end`);
  await Promise.race([browser.whenClosed(), new Promise((resolve) => process.once('SIGINT', resolve))]);
}

async function takePicture(page) {
  await skipFirstRun(page.sidebar());
  await page.sidebar().waitForText(STAGE, { card: 'now', timeout: PATIENCE });
  mkdirSync(OUT, { recursive: true });
  const picture = join(OUT, 'start.png');
  await page.screenshot(picture);
  console.log(`no display here: a picture of page and sidebar is in ${relative(ROOT, picture)}`);
}

try {
  await main();
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
