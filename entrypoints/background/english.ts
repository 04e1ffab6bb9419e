import { browser } from 'wxt/browser';
import type { Settings } from '../../utils/observations';

/** Of workers: runs a script of the package at once. Firefox has a page in its place, which imports. */
declare const importScripts: ((path: string) => void) | undefined;

const FILE = '/english.js';
const isWorker = typeof importScripts === 'function';

interface Words {
  id: unknown;
}

/** Called by the words of the views, as they are built (`tests/build/english-apart.ts`): English, or till then Indonesian. */
Reflect.set(globalThis, 'lendWords', (name: string, words: Words) => {
  const english = Reflect.get(globalThis, 'pendampingEnglish');
  return english ? english[name] : words.id;
});

function load(): void {
  importScripts?.(FILE); // asked for in workers only, which have it
}

/** A worker may load later only what it has loaded once while it was being installed. */
export function registerEnglish(): void {
  if (isWorker) globalThis.addEventListener('install', load);
}

/** Loads the English words when they are wanted for the first time in this worker's life. */
export async function lendEnglish(language: Settings['language']): Promise<void> {
  if (language !== 'en' || Reflect.has(globalThis, 'pendampingEnglish')) return;
  if (isWorker) load();
  else await import(/* @vite-ignore */ browser.runtime.getURL(FILE));
}
