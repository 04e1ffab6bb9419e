import { browser } from 'wxt/browser';
import { tellOthers } from './tabs';

const MIDNIGHT = 'midnight';

/** A new day changes every count of days: open pages print anew just after midnight. Looked after on every start. */
export function registerAlarms(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name !== MIDNIGHT) return;
    void tellOthers(null);
    void setAlarm();
  });
  void setAlarm();
}

/** A worker starts many times a day, and the browser keeps alarms: one that is right is left alone. */
async function setAlarm(): Promise<void> {
  const midnight = new Date();
  midnight.setHours(24, 0, 1, 0);
  const when = midnight.getTime();
  const set = await browser.alarms.get(MIDNIGHT);
  if (set?.scheduledTime !== when) await browser.alarms.create(MIDNIGHT, { when });
}
