/** Brings the part that a deep link names into view and its heading into focus; a link to nothing leaves all as it is. */
export function reach(hash: string): void {
  const part = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  if (!part) return;
  part.scrollIntoView({ block: 'start' });
  part.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true }); // every part has one
}

/** The part of the address came only now, or what came above it has moved it, and the person has not gone on. */
export function isWhereItLed(): boolean {
  const here = location.hash.slice(1);
  return (
    here === 'data' ||
    here === 'bukti' ||
    (here !== '' && document.activeElement?.closest('section')?.id === here)
  ); // nothing has focus
}
