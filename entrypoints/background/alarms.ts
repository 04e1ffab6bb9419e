import { browser } from 'wxt/browser';
import { tellOthers } from './tabs';

const MIDNIGHT = 'midnight';

/** A new day changes every count of days: open pages print anew just after midnight. Made again on every start. */
export function registerAlarms(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name !== MIDNIGHT) return;
    void tellOthers(null);
    setAlarm();
  });
  setAlarm();
}

function setAlarm(): void {
  const midnight = new Date();
  midnight.setHours(24, 0, 1, 0);
  void browser.alarms.create(MIDNIGHT, { when: midnight.getTime() });
}
