import { browser } from 'wxt/browser';
import type { Watch } from '../../../utils/observations';
import { now } from '../clock';

export const REMINDERS = 'reminders';
/** Alarms that are closer than this are one, in ms. */
const SAME = 1_000;

/**
 * One alarm for the next due time, on the person's wall as it is now. Browsers lose alarms and keep wrong ones: it is
 * looked after on every start and after every change. One that is right is left alone.
 */
export async function setReminderAlarm(next: Watch['next']): Promise<void> {
  if (next === null) {
    await browser.alarms.clear(REMINDERS);
    return;
  }
  const wait = Date.parse(`${next}:00Z`) - Date.parse(`${now().slice(0, 19)}Z`);
  const when = Date.now() + Math.max(wait, 0);
  const set = await browser.alarms.get(REMINDERS);
  if (!set || Math.abs(set.scheduledTime - when) > SAME) await browser.alarms.create(REMINDERS, { when });
}
