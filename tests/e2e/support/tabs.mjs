/**
 * One tab at a time: the next page opens in a new one, and the last is closed.
 * @param {import('../stage.mjs').Stage} stage
 * @returns {(path: string, host?: string) => Promise<import('../drivers/types').DriverPage>}
 */
export function tabsOf(stage) {
  let last = null;
  return async (path, host) => {
    const page = await stage.open(path, host);
    const before = last;
    last = page;
    await before?.close(); // the first has none before it
    return page;
  };
}

/** Lets the practice PMM's clock jump, as time does while a page stays open. */
export const jumpTo = (page, now) =>
  page.evaluate((to) => window.practice.act({ type: 'practice/clock', now: to }), now);

let minute = 0;

/** A moment of that day at which nothing was read before: what is told to be of then was read just now. */
export function ownMoment(day = '2024-03-28') {
  minute += 1;
  const [hour, left] = [11 + Math.floor(minute / 60), minute % 60].map((one) => `${one}`.padStart(2, '0'));
  return `${day}T${hour}:${left}+07:00`;
}

/** The same address, with the practice PMM's clock at that moment. */
export const pathAt = (path, now) => `${path}${path.includes('?') ? '&' : '?'}now=${encodeURIComponent(now)}`;

/**
 * Waits until what was read at that moment has come back to the sidebar.
 * @param {import('../drivers/types').Surface} sidebar unfolded
 */
export const isReadAt = (sidebar, now) =>
  sidebar.waitForText(now.slice(11, 16).replace(':', '.'), { card: 'read' });

/** Does on the practice PMM what an action of its state says, see tests/practice/README.md. */
export const act = (page, action) => page.evaluate((one) => window.practice.act(one), action);
