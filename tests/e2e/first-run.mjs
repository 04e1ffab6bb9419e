/**
 * Skips the questions of the first run, as a person in a hurry does, until the first card is there.
 * @param {import('./drivers/types').Surface} sidebar
 */
export async function skipFirstRun(sidebar) {
  await sidebar.waitForElement('[data-card="now"], .first-run', { timeout: 30_000 });
  const counter = () =>
    sidebar.evaluate((root) => root.querySelector('.first-run .meta')?.textContent ?? null);
  // A root without a first run has no counter: that is the end of it.
  for (let at = await counter(); at !== null; at = await counter()) {
    await sidebar.click({ name: /^Lewati/ });
    await sidebar.waitForText(at, { gone: true });
  }
  await sidebar.waitForElement('[data-card="now"]');
}
