// The browsers: used where there are any, fetched by apt on Debian as root, else asked for in one sentence.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChromium, findFirefox } from '../browsers.mjs';

const KINDS = {
  chromium: {
    find: findChromium,
    name: 'Chromium, Chrome or Edge',
    variable: 'CHROME_PATH',
    apt: 'chromium',
  },
  firefox: { find: findFirefox, name: 'Firefox 140 or later', variable: 'FIREFOX_PATH', apt: 'firefox-esr' },
};

/**
 * @param {'none' | 'any' | 'chromium' | 'both'} need which browsers the command cannot do without
 * @param {(line: string) => void} say
 * Throws with one sentence where nothing can be done without the missing one; for `both` it only says so,
 * because most of the tests do not need a browser and the others then fail with the same sentence.
 */
export function provideBrowsers(need, say) {
  // A browser that was named is not replaced by another one.
  const wanted = missing(need).filter((kind) => !process.env[KINDS[kind].variable]);
  if (wanted.length > 0 && isDebianAsRoot()) aptInstall(wanted, say);
  const left = missing(need);
  if (left.length === 0) return;
  if (need === 'both') say(sentence(left));
  else throw new Error(sentence(left, need === 'any'));
}

/** @param {'chromium' | 'firefox'} kind @returns {string} what to tell a person who lacks that browser */
export const whatToInstall = (kind) => sentence([kind]);

function missing(need) {
  if (need === 'none') return [];
  const absent = Object.keys(KINDS).filter((kind) => KINDS[kind].find() === null);
  if (need === 'any') return absent.length === 2 ? ['chromium'] : [];
  return need === 'chromium' ? absent.filter((kind) => kind === 'chromium') : absent;
}

function sentence(kinds, either = false) {
  if (either) return 'please install Chromium, Chrome, Edge, or Firefox 140 or later';
  const names = kinds.map((kind) => KINDS[kind].name).join(' and ');
  const variables = kinds.map((kind) => KINDS[kind].variable).join(' and ');
  return `please install ${names}, or say with ${variables} where it is`;
}

function isDebianAsRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  // Debian itself only: on Ubuntu these packages are doors to snap, which a container does not have.
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function aptInstall(kinds, say) {
  const packages = [...kinds.map((kind) => KINDS[kind].apt), 'fonts-liberation', 'fonts-dejavu-core'];
  say(`installing ${packages.join(', ')} by apt`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 2, 2], env };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}
