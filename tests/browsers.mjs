// Finds the browsers that are installed: built-ins only, because setup runs this before anything is there.
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const CHROMIUM = {
  env: 'CHROME_PATH',
  // Chromium first: Chrome itself no longer takes an extension from the command line.
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  mac: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  windows: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  elsewhere: ['/snap/bin/chromium', '/usr/lib/chromium/chromium'],
};

const FIREFOX = {
  env: 'FIREFOX_PATH',
  commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
  mac: ['Firefox', 'Firefox Developer Edition'],
  windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  elsewhere: ['/snap/bin/firefox', '/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr'],
};

/** @returns {string | null} path of a Chromium, Chrome or Edge; `CHROME_PATH` wins */
export const findChromium = () => find(CHROMIUM);

/** @returns {string | null} path of a Firefox; `FIREFOX_PATH` wins */
export const findFirefox = () => find(FIREFOX);

function find(kind) {
  const wanted = process.env[kind.env];
  // A wish that cannot be met is not quietly replaced by another browser.
  if (wanted) return runs(wanted) ? wanted : null;
  return places(kind).find(runs) ?? null;
}

function places(kind) {
  if (process.platform === 'win32') return windowsPlaces(kind);
  const onPath = pathFolders().flatMap((folder) => kind.commands.map((name) => join(folder, name)));
  if (process.platform === 'darwin') return [...macPlaces(kind), ...onPath];
  // By name before by folder: chromium in the last folder of the PATH comes before Chrome in the first.
  const rank = (path) => kind.commands.findIndex((name) => path.endsWith(`/${name}`));
  return [...onPath.sort((a, b) => rank(a) - rank(b)), ...kind.elsewhere];
}

function macPlaces(kind) {
  return kind.mac.flatMap((app) =>
    ['/Applications', join(homedir(), 'Applications')].map((folder) =>
      join(folder, `${app}.app`, 'Contents', 'MacOS', app.startsWith('Firefox') ? 'firefox' : app),
    ),
  );
}

function windowsPlaces(kind) {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  return kind.windows.flatMap((path) => roots.filter(Boolean).map((root) => join(root, path)));
}

const pathFolders = () => (process.env.PATH ?? '').split(delimiter).filter(Boolean);

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there or not to be run: both mean "look further".
  }
}
