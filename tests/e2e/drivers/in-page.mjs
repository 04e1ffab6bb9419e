// What runs inside the page, handed the shadow root or the body. Each function is sent there as text, so it
// stands alone.
// biome-ignore-all lint/performance/useDomNodeTextContent: what a person can see is what is asked for

/** @returns {string} what a person can read, in one card or everywhere */
export function readText(root, card) {
  const parts = card ? root.querySelectorAll(`[data-card="${card}"]`) : root.children;
  return [...parts].map((part) => (part.localName === 'style' ? '' : part.innerText)).join('\n');
}

/**
 * Waits for a text to be there, or gone, by watching the tree.
 * @returns {Promise<{done: boolean, seen: string}>}
 */
export function watchText(root, { card, source, flags, gone, ms }) {
  const pattern = new RegExp(source, flags);
  const read = () => {
    const parts = card ? root.querySelectorAll(`[data-card="${card}"]`) : root.children;
    const texts = [...parts].map((part) => (part.localName === 'style' ? '' : part.innerText));
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
 * Finds one element that can be pointed at.
 * @returns {{x: number, y: number} | {problem: string}} the middle of it, or why not
 */
export function findPoint(root, { selector, card, source, flags }) {
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
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const hit = root.getRootNode().elementFromPoint(x, y);
  if (
    !hit ||
    !(element.contains(hit) || hit.contains(element) || [...(element.labels ?? [])].includes(hit))
  ) {
    return {
      problem: `it is covered by ${hit ? hit.outerHTML.slice(0, 120) : 'something outside the sidebar'}`,
    };
  }
  return { x, y };
}
