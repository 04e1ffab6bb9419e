/** Where the answers about an object stand: in itself, which costs less than a table beside it. */
export interface Told {
  told?: Record<string, unknown> | null;
}

/**
 * Remembers the answer about a line, a meaning or a view for as long as the object lives. The answer must depend on
 * it alone: `rest` is the same whenever the object is. `name` sets the question apart from all others.
 */
export function memo<Key extends Told, Rest extends unknown[], Value>(
  name: string,
  ask: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  return (key, ...rest) => {
    key.told ??= {};
    const { told } = key;
    if (name in told) return told[name] as Value;
    const value = ask(key, ...rest);
    told[name] = value;
    return value;
  };
}

/** The same about elements and boxes, for as long as the function returned lives. */
export function memoBy<Key, Value>(
  ask: (key: Key) => Value,
  known: Map<Key, Value> = new Map(),
): (key: Key) => Value {
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = ask(key);
    known.set(key, value);
    return value;
  };
}
