import { defineBackground } from 'wxt/utils/define-background';
import { registerAlarms } from './alarms';
import { registerAnswers } from './answer';
import { registerBackups } from './backup';
import { registerBadge } from './badge';
import { registerLocks } from './lock';
import { registerParts } from './parts';
import { print } from './print';
import { registerReminders } from './remind';
import { registerShortcut } from './shortcut';
import { registerSync } from './sync';

/** Every listener stands before this returns: a woken worker must not miss the event that woke it. */
export default defineBackground(() => {
  registerLocks();
  registerAnswers();
  registerShortcut();
  registerParts();
  registerAlarms();
  registerBadge(print);
  registerReminders();
  registerBackups();
  registerSync();
});
