/** Whether one of the boxes to tick is; null where there is none. */
export function isTicked(row: Element): boolean | null {
  const ticks = [...row.querySelectorAll<HTMLInputElement>('input[type=checkbox],[role=checkbox]')];
  if (ticks.length === 0) return null;
  return ticks.some((tick) => tick.checked || tick.getAttribute('aria-checked') === 'true');
}

/** Something in the row is chosen, by its property or its attribute. */
export const holdsChosen = (row: Element): boolean =>
  row.querySelector('input:checked,[aria-checked=true]') !== null;
