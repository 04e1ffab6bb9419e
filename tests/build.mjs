// Builds of the extension, made anew only where a source has changed since.
//
//   node tests/build.mjs chrome|firefox practice|shipped
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, withPackages } from './setup/packages.mjs';

const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/**
 * @param {'chrome' | 'firefox'} browser
 * @param {'practice' | 'shipped'} kind
 * @returns {string} the folder to load; throws with WXT's own words if it could not be built
 */
export function build(browser, kind) {
  const folder = join(ROOT, '.output', `${browser}-mv3${kind === 'practice' ? '-practice' : ''}`);
  const sources = hashOfSources();
  if (!isFresh(folder, sources)) {
    wxtBuild(browser, kind);
    writeFileSync(stampOf(folder), sources);
  }
  return folder;
}

// Beside the folder, not in it: what is in it is shipped.
const stampOf = (folder) => `${folder}.sources`;

const isFresh = (folder, sources) =>
  existsSync(join(folder, 'manifest.json')) &&
  existsSync(stampOf(folder)) &&
  readFileSync(stampOf(folder), 'utf8') === sources;

function wxtBuild(browser, kind) {
  const mode = kind === 'practice' ? ['--mode', 'practice'] : [];
  const env = { ...withPackages(), NO_COLOR: '1', CI: '1' };
  const options = { cwd: ROOT, env, encoding: 'utf8', shell: process.platform === 'win32' };
  const done = spawnSync('wxt', ['build', '-b', browser, ...mode], options);
  if (done.status !== 0)
    throw new Error(`wxt build -b ${browser} (${kind}) failed:\n${done.stdout}${done.stderr}`);
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap(filesIn)) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

function filesIn(source) {
  const path = join(ROOT, source);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const inside = readdirSync(path, { recursive: true }).map((name) => join(path, name));
  return inside.filter((file) => statSync(file).isFile()).sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [browser, kind] = process.argv.slice(2);
  try {
    build(browser, kind);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
