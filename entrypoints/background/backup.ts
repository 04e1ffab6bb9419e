import { browser } from 'wxt/browser';
import type { From, Handlers } from '../../utils/wire/answer';
import { MIDNIGHT } from './alarms';
import { takeArchive } from './backup/archive-in';
import { backUpOncePerDay } from './backup/daily';
import { takeBackup } from './backup/in';
import { giveBackup } from './backup/out';
import { parseArchive, parseOpen, parseSave } from './backup/parse';
import { printData } from './backup/print';
import { parseSee } from './parse';

/** Everything is kept once more each day, at midnight or with the first start after it. */
export function registerBackups(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === MIDNIGHT) void backUpOncePerDay();
  });
  void backUpOncePerDay();
}

/** All that is kept goes out and in here: never to a page of the site, nor from one. */
export const BACKUP_ANSWERS: Pick<Handlers, 'data' | 'save-backup' | 'open-backup' | 'open-archive'> = {
  data: { parse: parseSee, run: (_, from) => forOwn(from, printData) },
  'save-backup': { parse: parseSave, run: (ask, from) => forOwn(from, () => giveBackup(ask)) },
  'open-archive': { parse: parseArchive, run: (piece, from) => forOwn(from, () => takeArchive(piece)) },
  'open-backup': { parse: parseOpen, run: (piece, from) => forOwn(from, () => takeBackup(piece)) },
};

/** Refuses whatever a page of the site asks. */
export function forOwn<T>(from: From, run: () => Promise<T>): Promise<T> {
  if (from.by !== 'surface') throw new Error('this is for our own pages alone');
  return run();
}
