/** Two values as JSON holds them say the same, whatever the order of their fields. */
export function same(one: unknown, other: unknown): boolean {
  // Mostly they are written alike, which is cheap to see.
  return JSON.stringify(one) === JSON.stringify(other) || canonical(one) === canonical(other);
}

/** A text that is the same for any order of fields, to decide between two without asking which came first. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
