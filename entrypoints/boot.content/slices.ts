/** Work that is done step by step. `rested`: the page lived since the step before. */
export interface Work<T> {
  next(rested: boolean): IteratorResult<undefined, T>;
}

/** How long the page is held at a time, in ms: half a frame. */
const SLICE = 8;
/** A page that changes under its reader so many times is read at one go; by then most of it is known. */
const BEGINNINGS = 4;

const rest = () => new Promise((done) => setTimeout(done));

/**
 * Does the work in slices, between which the page lives. Work that went stale meanwhile is thrown away and begun
 * anew, so that nothing half old is ever believed.
 */
export async function inSlices<T>(begin: () => Work<T>, isStale: () => boolean): Promise<T> {
  for (let left = BEGINNINGS; ; left -= 1) {
    const work = begin();
    for (let rested = false; ; rested = true) {
      const step = slice(work, rested, left > 0 ? performance.now() + SLICE : Number.POSITIVE_INFINITY);
      if (step.done) return step.value;
      await rest();
      if (isStale()) break;
    }
  }
}

function slice<T>(work: Work<T>, rested: boolean, end: number): IteratorResult<undefined, T> {
  let step = work.next(rested);
  while (!step.done && performance.now() < end) step = work.next(false);
  return step;
}
