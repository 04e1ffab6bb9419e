// What limits of time mean on a computer that is slower than others, or has more to do.

/** Two frames of the page have been painted, and what was to follow them has run. */
export const painted = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(true))));
      }),
  );

/**
 * How many times longer the page's own work takes here and now than on the computer of the bench, left alone; never
 * below 1. A time that was taken is divided by it before it is held against a limit.
 */
export const paceOf = (page) => page.evaluate(slowness);

/** Runs in the page, so it stands alone. */
function slowness() {
  const ALONE = 60 * 3.5; // ms
  const work = () => {
    let sum = 0;
    for (let at = 0; at < 2_000_000; at += 1) sum += at % 7;
    return sum;
  };
  const begin = performance.now();
  for (let at = 0; at < 60; at += 1) work();
  return Math.max(1, (performance.now() - begin) / ALONE);
}

/**
 * What `measure` takes, as it would be on that computer.
 * @param {import('../drivers/types').DriverPage} page
 * @param {() => Promise<number>} measure in ms
 */
export async function atPace(page, measure) {
  const before = await paceOf(page);
  const took = await measure();
  return took / Math.max(before, await paceOf(page));
}
