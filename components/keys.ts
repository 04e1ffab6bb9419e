interface Keys {
  onEscape(): void;
  onUndo(): void;
  /** Keeps Tab inside, for the full sheet only. */
  trap: boolean;
}

/** Keys that mean the same anywhere in the panel. */
export function pressKey(event: KeyboardEvent & { currentTarget: HTMLElement }, keys: Keys): void {
  if (event.key === 'Escape') {
    event.stopPropagation();
    keys.onEscape();
  } else if (event.key === 'Tab' && keys.trap) {
    keepInside(event);
  } else if (isUndo(event) && !isTyping(event.target)) {
    event.preventDefault();
    keys.onUndo();
  }
}

function isUndo(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
}

/** Text being typed has an undo of its own. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio';
  return target instanceof HTMLTextAreaElement;
}

const STOPS = 'a[href], button, input:not([disabled]), select, textarea, summary, [tabindex="0"]';

/** Tab goes round within the element that listens. */
export function keepInside(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)];
  const [edge, other] = event.shiftKey
    ? [stops[0], stops[stops.length - 1]]
    : [stops[stops.length - 1], stops[0]];
  if (event.target !== edge) return;
  event.preventDefault();
  other?.focus();
}
