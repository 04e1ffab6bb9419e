import type { Day } from './findings';

/** As the schema infers it, for days, words and numbers alike. */
interface Dated<T> {
  value: T | null;
  since: Day;
}

/**
 * The value that holds on a day: the last one that has begun, in whatever order they stand. Where none has begun
 * (a period looked at before it starts) the first one speaks. `others` had begun too and say something else.
 */
export function inForce<V extends Dated<unknown>>(
  values: readonly V[],
  today: Day,
): { holds: V | null; others: V[] } {
  const inOrder = [...values].sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  const begun = inOrder.filter((one) => one.since <= today);
  const holds = begun[begun.length - 1] ?? inOrder[0] ?? null;
  const others = begun.filter((one) => one.value !== null && one.value !== holds?.value);
  return { holds, others };
}
