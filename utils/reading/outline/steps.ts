/** Work in steps, between which a page may live. */
export type Steps<T> = Generator<undefined, T>;

/** Questions between two rests, where each costs little. */
export const MANY = 16;

export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** `filter` in steps. */
export function* sift<T>(all: readonly T[], test: (one: T) => boolean): Steps<T[]> {
  return yield* each(all, (one) => (test(one) ? one : []));
}

/** `every` in steps, of tests that cost little each. */
export function* all<T>(some: Iterable<T>, test: (one: T) => boolean): Steps<boolean> {
  let count = 0;
  for (const one of some) {
    if (!test(one)) return false;
    count += 1;
    if (count % MANY === 0) yield;
  }
  return true;
}

/** `flatMap` in steps. */
export function* each<T, R>(all: readonly T[], ask: (one: T) => R | readonly R[]): Steps<R[]> {
  const found: R[] = [];
  let count = 0;
  for (const one of all) {
    const answer = ask(one);
    if (Array.isArray(answer)) found.push(...answer);
    else found.push(answer as R);
    count += 1;
    if (count % MANY === 0) yield;
  }
  return found;
}
