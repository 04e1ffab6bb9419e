/**
 * Only what a person does counts: a page's script can dispatch clicks and keys, but the browser marks
 * those as not trusted. Dropped here, on the way down, before any handler of ours sees them.
 */
export function dropUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Spread on the outermost element of a surface. */
export const onlyTrusted = {
  onClickCapture: dropUntrusted,
  onInputCapture: dropUntrusted,
  onChangeCapture: dropUntrusted,
  onSubmitCapture: dropUntrusted,
  onKeyDownCapture: dropUntrusted,
  onPointerDownCapture: dropUntrusted,
  onPointerMoveCapture: dropUntrusted,
  onPointerUpCapture: dropUntrusted,
} as const;
