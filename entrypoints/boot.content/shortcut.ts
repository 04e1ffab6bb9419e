/**
 * Alt + Shift + P as the page hears it. The manifest suggests the same key as a command, but Chromium has given it to
 * tab groups and then assigns none, without a word. Where the command has it, the browser or this keeps it, never both.
 */
export function onShortcut(signal: AbortSignal, toggle: () => void): void {
  const press = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.repeat || event.code !== 'KeyP') return;
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    toggle();
  };
  addEventListener('keydown', press, { signal, capture: true });
}
