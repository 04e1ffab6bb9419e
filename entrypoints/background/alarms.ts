import { browser } from 'wxt/browser';
import { tellOthers } from './tabs';

export const MIDNIGHT = 'midnight';
const PAUSE = 'pause';

/** A new day changes every count of days: open pages print anew just after midnight, and when a pause is over. Looked after on every start. */
export function registerAlarms(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name !== MIDNIGHT && alarm.name !== PAUSE) return;
    void tellOthers(null);
    if (alarm.name === MIDNIGHT) void setAlarm();
  });
  void setAlarm();
}

/**
 * Open pages print anew when a pause of so many minutes is over; `null`: there is none. One that gets lost costs
 * little: whoever asks what to print is told that the pause is over.
 */
export async function wakeAfterPause(minutes: number | null): Promise<void> {
  if (minutes === null) await browser.alarms.clear(PAUSE);
  else await browser.alarms.create(PAUSE, { delayInMinutes: minutes });
}

/** A worker starts many times a day, and the browser keeps alarms: one that is right is left alone. */
async function setAlarm(): Promise<void> {
  const midnight = new Date();
  midnight.setHours(24, 0, 1, 0);
  const when = midnight.getTime();
  const set = await browser.alarms.get(MIDNIGHT);
  if (set?.scheduledTime !== when) await browser.alarms.create(MIDNIGHT, { when });
}
