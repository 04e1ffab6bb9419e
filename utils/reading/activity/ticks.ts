const DONE = /^(?:sudah |telah )?(?:selesai|terlaksana|tuntas|dilaksanakan|dilakukan)\??$/i;

const ticksIn = (row: Element): HTMLInputElement[] => [
  ...row.querySelectorAll<HTMLInputElement>('input[type=checkbox],[role=checkbox]'),
];
const isOn = (tick: HTMLInputElement): boolean =>
  tick.checked || tick.getAttribute('aria-checked') === 'true';

/** What a box to tick is called: by itself, by its label, or by the heading of its column. */
function nameOf(tick: Element): string {
  const cell = tick.closest<HTMLTableCellElement>('td,th');
  const head = cell?.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
  const label = tick.getAttribute('aria-label') ?? tick.closest('label')?.textContent ?? head?.textContent;
  return label?.trim() ?? ''; // a box without any name is a box to choose by
}

/** Whether the row's box "Selesai" is ticked; null where it has none. */
export function tickedDone(row: Element): boolean | null {
  const done = ticksIn(row).find((tick) => DONE.test(nameOf(tick)));
  return done ? isOn(done) : null;
}

/** Whether one of the boxes to choose by is ticked; null where there is none. */
export function isTicked(row: Element): boolean | null {
  const ticks = ticksIn(row).filter((tick) => !DONE.test(nameOf(tick)));
  return ticks.length === 0 ? null : ticks.some(isOn);
}

/** Every row of its table has a box to act on it, none is ticked, and one in the head is for all: they choose nothing. */
export const isForAll = (row: Element): boolean => {
  const table = row.closest('table');
  const [all, ...more] = table?.tHead && table.rows.length < MOST_ROWS ? ticksIn(table) : [];
  return all !== undefined && table?.tHead?.contains(all) === true && !more.some(isOn);
};

/** Nobody chooses so many, and each row asks for all. */
const MOST_ROWS = 200;

/** Something in the row is chosen, by its property or its attribute. */
export const holdsChosen = (row: Element): boolean =>
  row.querySelector('input:checked,[aria-checked=true]') !== null;
