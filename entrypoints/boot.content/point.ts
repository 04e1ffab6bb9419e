import { adopt } from '../../components/adopt';
import css from '../../components/pointer.css?inline';

const NAME = 'pointer';

/** Scrolls to the site's own element and outlines it until the next press, from outside: it stays as it is. */
export function pointAt(element: Element, shadow: ShadowRoot, signal: AbortSignal): void {
  element.scrollIntoView({ block: 'center' });
  const frame = frameIn(shadow);
  const end = new AbortController();
  const leave = () => {
    end.abort();
    frame.remove();
  };
  const follow = () => (element.isConnected ? place(frame, element.getBoundingClientRect()) : leave());
  follow();
  const moved = { signal: end.signal, passive: true, capture: true };
  const once = { signal: end.signal, capture: true };
  addEventListener('scroll', follow, moved);
  addEventListener('resize', follow, moved);
  addEventListener('pointerdown', leave, once);
  addEventListener('keydown', leave, once);
  signal.addEventListener('abort', leave, { signal: end.signal });
}

/** One frame at a time. */
export function frameIn(shadow: ShadowRoot): HTMLElement {
  adoptOnce(shadow);
  for (const before of shadow.querySelectorAll(`.${NAME}`)) before.remove();
  const frame = shadow.ownerDocument.createElement('div');
  frame.className = NAME;
  frame.setAttribute('aria-hidden', 'true');
  shadow.append(frame);
  return frame;
}

const dressed = new WeakSet<ShadowRoot>();
function adoptOnce(shadow: ShadowRoot): void {
  if (!dressed.has(shadow)) adopt(shadow, css);
  dressed.add(shadow);
}

/** Around what stands at `box`, CSS px of the window. */
export function place(frame: HTMLElement, box: DOMRect): void {
  Object.assign(frame.style, {
    top: `${box.top - 6}px`,
    left: `${box.left - 6}px`,
    width: `${box.width + 12}px`,
    height: `${box.height + 12}px`,
  });
}
