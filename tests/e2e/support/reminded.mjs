// When the background has looked after its reminders, as a page of the extension's own can know it.
import { expect } from 'vitest';

/**
 * Waits until the background stands at that moment of the practice clock, has the page read at it, and has claimed
 * whatever is due by then: what is not said after that will not be.
 * @param {import('../drivers/types').DriverPage} own a page of the extension's own
 * @param {string} now as practice pages write it
 */
export async function lookedAfter(own, now) {
  const hour = now.slice(11, 16).replace(':', '.');
  await expect.poll(() => own.evaluate(isLookedAfter, now), LONG).toBe(true);
  await expect.poll(() => own.evaluate(lastRead), LONG).toContain(`hari ini, ${hour}`);
  await expect.poll(() => own.evaluate(isLookedAfter, now), LONG).toBe(true);
}

const LONG = { timeout: 20_000 };

async function lastRead() {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const { value } = await runtime.sendMessage({ name: 'see', payload: { clock: null } });
  return value.glance.lastRead;
}

/**
 * A sweep ends what it keeps with the alarm of the next one: it stands as far ahead as the next due time does from that
 * moment, and stood elsewhere before the clock jumped there.
 */
async function isLookedAfter(now) {
  const { alarms } = globalThis.browser ?? globalThis.chrome;
  const db = await new Promise((resolve, reject) => {
    const asked = indexedDB.open('pendamping');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const rows = await new Promise((resolve, reject) => {
    const asked = db.transaction('watches').objectStore('watches').getAll();
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  db.close();
  const alarm = await alarms.get('reminders');
  if (rows.length !== 1) return false;
  const { next } = rows[0].watch;
  if (next === null || !alarm) return next === null && !alarm;
  const ahead = Date.parse(`${next}:00Z`) - Date.parse(`${now.slice(0, 16)}:00Z`);
  return Math.abs(alarm.scheduledTime - Date.now() - ahead) < 5 * 60_000;
}
