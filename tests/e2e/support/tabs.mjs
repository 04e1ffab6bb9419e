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

/** Does on the practice PMM what an action of its state says, see tests/practice/README.md. */
export const act = (page, action) => page.evaluate((one) => window.practice.act(one), action);
