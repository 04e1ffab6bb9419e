// biome-ignore-all lint/performance/useDomNodeTextContent: what a person can see is what is asked for

/** What has focus inside the sidebar, by its name or its first words; `null` where focus is elsewhere. */
export const focusIn = (sidebar) =>
  sidebar.evaluate((root) => {
    const one = root.activeElement;
    if (!one) return null;
    const label = one.labels?.[0]?.innerText; // only fields have labels
    return (one.getAttribute('aria-label') ?? label ?? one.innerText).replace(/\s+/g, ' ').trim();
  });

/** What has focus in the site's own page, as its tag; `body` is nothing. */
export const focusInPage = (page) => page.evaluate(() => document.activeElement.localName);

/** Presses Tab until `last` has focus, and never beyond the sidebar; gives what it went by, in order. */
export async function tabThrough(page, sidebar, last) {
  const names = [];
  for (
    let name = await focusIn(sidebar);
    name !== null && !names.includes(last);
    name = await focusIn(sidebar)
  ) {
    names.push(name);
    if (name !== last) await page.press('Tab');
  }
  return names;
}
