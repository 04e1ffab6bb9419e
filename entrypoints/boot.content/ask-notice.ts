import { frameIn, place } from './point';

/**
 * Lets a person point at something on the page. Resolves to the element under the press, or `null` when they gave up
 * (Escape, or a press on the companion). The site hears nothing of that press. Only real presses count.
 */
export function askFor(host: HTMLElement, shadow: ShadowRoot, signal: AbortSignal): Promise<Element | null> {
  return new Promise((resolve) => {
    const frame = frameIn(shadow);
    const end = new AbortController();
    const heard = { signal: end.signal, capture: true };
    const done = (found: Element | null) => {
      end.abort();
      frame.remove();
      resolve(found);
    };
    const under = (event: Event): Element | null => {
      const [target] = event.composedPath();
      return target instanceof Element && !event.composedPath().includes(host) ? target : null;
    };
    addEventListener(
      'pointermove',
      (event) => {
        const element = under(event);
        if (element) place(frame, element.getBoundingClientRect());
      },
      { ...heard, passive: true },
    );
    for (const name of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'] as const)
      addEventListener(
        name,
        (event) => {
          if (!event.isTrusted) return;
          const found = under(event);
          if (found) silence(event);
          if (name === 'click') done(found);
        },
        heard,
      );
    addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || event.key !== 'Escape') return;
        silence(event);
        done(null);
      },
      heard,
    );
    signal.addEventListener('abort', () => done(null), { signal: end.signal });
  });
}

function silence(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
