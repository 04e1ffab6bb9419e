/** Scrolls to the site's own element and outlines it for a moment, from outside: the element stays as it is. */
export function pointAt(element: Element, shadow: ShadowRoot, signal: AbortSignal): void {
  element.scrollIntoView({ block: 'center' });
  const frame = document.createElement('div');
  frame.className = 'pointer';
  const end = new AbortController();
  const follow = () => place(frame, element.getBoundingClientRect());
  follow();
  shadow.append(frame);
  addEventListener('scroll', follow, { signal: end.signal, passive: true, capture: true });
  addEventListener('resize', follow, { signal: end.signal });
  const leave = () => {
    end.abort();
    frame.remove();
  };
  addEventListener('pointerdown', leave, { signal: end.signal, once: true });
  addEventListener('keydown', leave, { signal: end.signal, once: true });
  signal.addEventListener('abort', leave, { signal: end.signal });
}

function place(frame: HTMLElement, box: DOMRect): void {
  Object.assign(frame.style, {
    top: `${box.top - 6}px`,
    left: `${box.left - 6}px`,
    width: `${box.width + 12}px`,
    height: `${box.height + 12}px`,
  });
}
