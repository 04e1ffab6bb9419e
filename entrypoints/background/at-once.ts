import { browser } from 'wxt/browser';
import type { Intent, Outcome } from '../../utils/observations';
import { changeSettings, chooseProfile, type Database, undo, undoneBy } from '../../utils/store';
import { doBackup, undoRestore } from './backup/deed';
import { erase, undoErase } from './erase';
import { LOCK_FORMS, lock, submitForm } from './lock/deed';
import { locks } from './lock/locks';
import { eraseMine, undoEraseMine } from './lock/mine';
import { bringBackNames } from './names';
import { pause } from './notices';
import { doReminders, putBack } from './remind/deed';
import { keepUnowned } from './report';
import { doSync } from './sync/deed';
import { refuse } from './values';
import { type Asker, chooses } from './viewer';

const DONE: Outcome = { ok: true, undo: null };

/** Carries out what is about no one period of a person's; `null`: it is. */
export function atOnce(db: Database, intent: Intent, id: string, asker: Asker): Promise<Outcome> | null {
  switch (intent.do) {
    case 'settings':
      return changeSettings(db, intent.change).then(() => DONE);
    case 'pause':
      return pause(db, intent);
    case 'undo':
      return takeBack(db, intent.token, id, asker);
    case 'erase-all':
      return erase(db, id);
    case 'erase-mine':
      return eraseMine(db, id, asker);
    case 'remind':
    case 'remind-again':
    case 'device-reminders':
      return doReminders(db, intent, id, asker);
    case 'restore':
    case 'backup-saved':
      return doBackup(db, intent, id);
    case 'sync':
      return doSync(db, intent);
    case 'whose':
      return choose(db, intent.profile, asker);
    case 'lock':
      return lock(db, asker);
    case 'lock-setup':
      return openData();
    case 'submit':
      return LOCK_FORMS.some((form) => form === intent.form) ? submitForm(db, intent, asker) : null;
    default:
      return null;
  }
}

/** "Ini halaman saya": theirs is the tab from now on, and what its page gave already. */
async function choose(db: Database, id: string, asker: Asker): Promise<Outcome> {
  const isLocked = (await locks(db)).some((one) => one.id === id && one.isLocked);
  if (!isLocked && !(await chooseProfile(db, id))) return refuse(null, 'not-found'); // erased meanwhile
  await chooses(asker, id);
  if (!isLocked) await keepUnowned(asker);
  return DONE;
}

/** A page of the site cannot open one of ours. */
async function openData(): Promise<Outcome> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#data` });
  return DONE;
}

/** `id` is of the deed that takes back; known to be done where a worker died before it could say so. */
async function takeBack(db: Database, token: string, id: string, asker: Asker): Promise<Outcome> {
  if ((await undoneBy(db)) === id) return DONE;
  for (const back of [undoErase, undoRestore, bringBackNames, undoEraseMine, putBack])
    if (await back(db, token, asker, id)) return DONE;
  return (await undo(db, token, id)) === 'done' ? DONE : refuse(null, 'not-found');
}
