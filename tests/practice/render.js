const FRAME_MS = 60;

/**
 * Draws as React sites do: a skeleton first when the page is new, then the content a few turns later, some parts
 * in a second step; every later state replaces all nodes. A newer drawing ends an older one.
 * @param {HTMLElement} root
 */
export function createRenderer(root) {
  let latest = 0;

  /**
   * @param {{skeleton: () => Node, page: (later: Function) => Node, slow: number, stuck: string | null, isNew: boolean}} job
   */
  return async function draw({ skeleton, page, slow, stuck, isNew }) {
    latest += 1;
    const mine = latest;
    if (isNew) root.replaceChildren(skeleton());
    if (stuck === 'skeleton') return;
    await (isNew ? aFewTurns(slow) : Promise.resolve());
    if (mine !== latest) return;
    const waiting = [];
    root.replaceChildren(page((build, placeholder) => keep(waiting, build, placeholder)));
    if (stuck === 'half') return;
    await aFewTurns(slow / 2);
    if (mine === latest) for (const { build, placeholder } of waiting) placeholder.replaceWith(build() ?? '');
  };
}

function keep(waiting, build, placeholder) {
  waiting.push({ build, placeholder });
  return placeholder;
}

async function aFewTurns(slow) {
  await Promise.resolve();
  await nextFrame();
  await (slow > 0 ? new Promise((resolve) => setTimeout(resolve, slow)) : nextFrame());
}

/** A hidden tab gets no frames, and still has to follow the other tab. */
function nextFrame() {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, FRAME_MS);
  });
}
