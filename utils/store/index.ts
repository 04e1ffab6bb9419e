/** Memory: everything that is kept, in IndexedDB of the extension's own origin. For the background only. */
export { type Archived, addAutomatic, automaticText, listAutomatic, rewriteArchive } from './archive';
export { type Place, putEntries, putEntry, removeEntry } from './entries';
export { eraseAll, restoreSnapshot, rewrite, type Snapshot, snapshot } from './erase';
export { failureOf, StoreError } from './failure';
export {
  changeEvidence,
  countFiles,
  fileIds,
  haveFiles,
  keepWaiting,
  type NewFile,
  readFile,
  settleFiles,
  storedFiles,
  sweepFiles,
} from './files';
export { turns } from './in-turn';
export { noteSavedOutside, noteUndone, restoredBy, savedOutside, undoneBy } from './meta';
export { type Names, restoreNames, sweepNames, takeNames } from './names';
export { withoutNames } from './names-among';
export { logNotices, readNoticeLog } from './notice-log';
export { createStore, type Store } from './open';
export { parted } from './own';
export { listPeriods } from './periods';
export {
  type Account,
  changeProfile,
  chooseProfile,
  currentProfile,
  listProfiles,
  profileFor,
} from './profiles';
export { nothing, recall } from './recall';
export { type Read, remember } from './remember';
export {
  changeReminders,
  claimReminders,
  confirmReminders,
  ownDates,
  readReminders,
  speakAgain,
  undoReminders,
} from './reminders';
export type { Database } from './schema';
export { changeSettings, readSettings } from './settings';
export { changeSyncNote, leftOver, readSyncNote, syncIn, writeSyncNote } from './sync';
export { undo, wasDone } from './undo';
export { isLockedMeanwhile, listVaults } from './vaults';
