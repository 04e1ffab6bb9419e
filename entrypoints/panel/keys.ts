const KEYS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'] as const;

/** What is typed in the panel does not reach the site's shortcuts. */
export function keepKeys(stage: HTMLElement, signal: AbortSignal): void {
  for (const key of KEYS) stage.addEventListener(key, (event) => event.stopPropagation(), { signal });
}
