/** Where in a list in the page's order the first one stands whose place is `from` or later: found by halves. */
export function placeIn<T>(all: readonly T[], placeOf: (one: T) => number, from: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = all[middle];
    if (one !== undefined && placeOf(one) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of a list in the page's order whose place is `from` or later, and before `end`. */
export function among<T>(
  all: readonly T[],
  placeOf: (one: T) => number,
  { first, end }: { first: number; end: number },
): readonly T[] {
  const [from, to] = [placeIn(all, placeOf, first), placeIn(all, placeOf, end)];
  return from === 0 && to === all.length ? all : all.slice(from, to);
}
