const KEYS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'] as const;

/**
 * What is typed in the panel does not reach the site's shortcuts, but for listeners that capture at its window, document
 * or root element: those come before the panel. Judged and left: to be before them takes a listener registered at
 * `document_start`, in a script of its own on every page (boot comes after the site's own scripts), and one that stops a
 * key there keeps it from the panel too, so that each key would have to be made anew inside it. Such a key is no trusted
 * one, and the panel obeys no others, which is what keeps a page from pressing its buttons. React listens at its own
 * root, beside which our host stands, and shortcut libraries do not capture unless told to: what is left is rare.
 */
export function keepKeys(stage: HTMLElement, signal: AbortSignal): void {
  for (const key of KEYS) stage.addEventListener(key, (event) => event.stopPropagation(), { signal });
}
