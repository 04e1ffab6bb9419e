// What runs inside the page, handed the shadow root or the body. Each function is sent there as text, so it
// stands alone.
// biome-ignore-all lint/performance/useDomNodeTextContent: what a person can see is what is asked for

/** @returns {string} what a person can read, in one card or everywhere */
export function readText(root, card) {
  const parts = card ? root.querySelectorAll(`[data-card="${card}"]`) : root.children;
  // Of what is hidden, `innerText` would give everything.
  const shown = [...parts].filter((part) => part.getClientRects().length > 0);
  return shown.map((part) => part.innerText).join('\n');
}

/**
 * Waits for a text to be there, or gone, by watching the tree.
 * @returns {Promise<{done: boolean, seen: string}>}
 */
export function watchText(root, { card, source, flags, gone, ms }) {
  const pattern = new RegExp(source, flags);
  const read = () => {
    const parts = card ? root.querySelectorAll(`[data-card="${card}"]`) : root.children;
    const shown = [...parts].filter((part) => part.getClientRects().length > 0);
    const texts = shown.map((part) => part.innerText);
    return texts.join(' ').replace(/\s+/g, ' ').trim();
  };
  return new Promise((resolve) => {
    const look = (late) => {
      const seen = read();
      const done = pattern.test(seen) !== gone;
      if (!done && !late) return;
      observer.disconnect();
      clearTimeout(timer);
      resolve({ done, seen });
    };
    const observer = new MutationObserver(() => look(false));
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    const timer = setTimeout(() => look(true), ms);
    look(false);
  });
}

/**
 * Waits for an element to be there and shown, by watching the tree.
 * @returns {Promise<{done: boolean, seen: string}>}
 */
export function watchElement(root, { selector, gone, ms }) {
  return new Promise((resolve) => {
    const look = (late) => {
      const shown = [...root.querySelectorAll(selector)].some((one) => one.getClientRects().length > 0);
      if (shown === gone && !late) return;
      observer.disconnect();
      clearTimeout(timer);
      resolve({ done: shown !== gone, seen: `${root.querySelectorAll('*').length} elements` });
    };
    const observer = new MutationObserver(() => look(false));
    observer.observe(root, { subtree: true, childList: true, attributes: true });
    const timer = setTimeout(() => look(true), ms);
    look(false);
  });
}

/**
 * Finds one element that can be pointed at and stands still.
 * @returns {Promise<{x: number, y: number} | {problem: string}>} the middle of it, or why not
 */
export async function findPoint(root, { selector, card, source, flags }) {
  const scope = card ? root.querySelector(`[data-card="${card}"]`) : root;
  if (!scope) return { problem: `there is no card "${card}"` };
  const nameOf = (element) => {
    const labels = [...(element.labels ?? [])].map((label) => label.innerText);
    const own = element.getAttribute('aria-label') ?? (labels.join(' ') || element.innerText);
    return (own || element.getAttribute('title') || '').replace(/\s+/g, ' ').trim();
  };
  const named = () => {
    const all = 'button, a, summary, input, select, textarea, [role]:not(section), [tabindex]';
    const pattern = new RegExp(source, flags);
    return [...scope.querySelectorAll(all)].filter((element) => pattern.test(nameOf(element)));
  };
  const found = selector ? [...scope.querySelectorAll(selector)] : named();
  const shown = found.filter((element) => element.getClientRects().length > 0);
  const element = shown.sort((a, b) => nameOf(a).length - nameOf(b).length)[0];
  if (!element) return { problem: found.length === 0 ? 'it is not there' : 'it is not shown' };
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const middle = () => {
    const box = element.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const [fromX, fromY] = middle();
  await frame();
  await frame();
  const [x, y] = middle();
  if (Math.hypot(x - fromX, y - fromY) > 0.5 || !element.isConnected) return { problem: 'it is moving' };
  const hit = root.getRootNode().elementFromPoint(x, y);
  if (
    !hit ||
    !(
      element.contains(hit) ||
      hit.contains(element) ||
      [...(element.labels ?? [])].some((label) => label.contains(hit))
    )
  ) {
    return {
      problem: `it is covered by ${hit ? hit.outerHTML.slice(0, 120) : 'something outside the sidebar'}`,
    };
  }
  // What is above it may grow before the mouse is there: whether the press came to it is known from the press itself.
  globalThis.pressedOn = null;
  const isIt = (one) =>
    one === element || one === hit || (!element.isConnected && one.localName === element.localName);
  const note = (event) => {
    globalThis.pressedOn = event.composedPath().some(isIt) ? 'it' : 'another';
  };
  root.addEventListener('pointerdown', note, { capture: true, once: true });
  return { x, y };
}
