// The npm packages, the Node that comes with them, and the types that WXT writes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.installed');
const BIN = join(MODULES, '.bin');
const NEEDED = [22, 12];

/** Installs the npm packages unless those of exactly this lock file are there. Throws with a sentence. */
export function providePackages(say) {
  if (!isInstalled()) install(say);
  if (ownNode() === null) repairNode(say);
  if (ownNode() === null)
    throw new Error(`needs Node ${NEEDED.join('.')} or later: ${process.version} is too old`);
}

/** Writes `.wxt`, on which the types of the project rest, where it is missing. */
export function provideTypes(say) {
  if (existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) return;
  say('writing the types of WXT');
  run(join(BIN, 'wxt'), ['prepare']);
}

/** @returns {string | null} a Node that the tools can run on: the packages' own, else the one running this */
export function ownNode() {
  const brought = [join(MODULES, 'node', 'bin', 'node.exe'), join(MODULES, 'node', 'bin', 'node')];
  return [...brought, process.execPath].find(isNewEnough) ?? null;
}

/** The environment in which the packages' commands are found before all others. */
export const withPackages = () => ({ ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` });

function isNewEnough(path) {
  if (!existsSync(path)) return false;
  const version =
    path === process.execPath ? process.version : spawnSync(path, ['--version']).stdout?.toString();
  const [major = 0, minor = 0] = (version ?? '').replace('v', '').split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

const isInstalled = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted();

function wanted() {
  const { dependencies, devDependencies, overrides } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const all = JSON.stringify([
    dependencies,
    devDependencies,
    overrides,
    lock,
    process.platform,
    process.arch,
  ]);
  return createHash('sha256').update(all).digest('hex');
}

function install(say) {
  say('installing the npm packages (a minute or two the first time)');
  // Not `npm ci`: with npm 11.19 it stumbles over optional binaries of other platforms in the lock file.
  run('npm', ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(STAMP, wanted());
}

/** npm may have held back the script by which the package `node` fetches its binary. */
function repairNode(say) {
  const folder = join(MODULES, 'node');
  if (!existsSync(join(folder, 'installArchSpecificPackage.js'))) return;
  say('fetching the Node that the tools need');
  run(process.execPath, ['installArchSpecificPackage.js'], folder);
  const link = join(BIN, 'node');
  // npm links only what was there when it linked; every command of the packages looks for this one.
  if (process.platform !== 'win32' && !existsSync(link)) symlinkSync('../node/bin/node', link);
}

function run(command, args, cwd = ROOT) {
  const windows = process.platform === 'win32';
  // 2, 2: what they say goes to stderr, so that stdout stays the caller's.
  const done = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 2, 2],
    shell: windows,
    env: withPackages(),
  });
  if (done.status !== 0) throw new Error(`"${command} ${args.join(' ')}" failed`);
}
