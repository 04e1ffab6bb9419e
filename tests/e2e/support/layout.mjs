// biome-ignore-all lint/performance/useDomNodeTextContent: what a person can see is what is asked for

/**
 * Which of the site's own controls nobody could press, because our element lies over them or they are out of the
 * window at the side; by their words.
 */
export const coveredControls = (page) =>
  page.evaluate(() => {
    const host = document.querySelector('pendamping-pmm');
    const shown = [...document.querySelectorAll('#root a, #root button, #root input, #root select')].filter(
      (one) => one.getClientRects().length > 0,
    );
    const covered = shown.filter((one) => {
      one.scrollIntoView({ block: 'center' });
      const { left, right, top, height } = one.getBoundingClientRect();
      const points = [left + 1, (left + right) / 2, right - 1].map((x) =>
        document.elementFromPoint(x, top + height / 2),
      );
      return points.includes(host) || points.includes(null);
    });
    scrollTo(0, 0);
    return covered.map((one) => one.innerText);
  });

/** The room that the page makes, as the root element's own style says it; '' for none. */
export const roomOf = (page) => page.evaluate(() => document.documentElement.style.marginRight);

/**
 * Where the panel has come to stand, in CSS px from the edges of the page's window; `null` while it is folded.
 * Waits for it to have slid in.
 */
export const panelBox = (sidebar) =>
  sidebar.evaluate(async (root) => {
    const panel = root.querySelector('aside');
    if (!panel || panel.getClientRects().length === 0) return null;
    await Promise.all(panel.getAnimations().map((one) => one.finished));
    const { clientWidth, clientHeight } = document.documentElement;
    const box = panel.getBoundingClientRect();
    const { left, width, height } = box;
    return { left, right: clientWidth - box.right, bottom: clientHeight - box.bottom, width, height };
  });
