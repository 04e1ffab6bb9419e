/** Remembers the answer about an object for as long as the object lives. The answer must depend on it alone. */
export function memo<Key extends object, Rest extends unknown[], Value>(
  ask: (key: Key, ...rest: Rest) => Value,
  known: WeakMap<Key, { value: Value }> = new WeakMap(),
): (key: Key, ...rest: Rest) => Value {
  return (key, ...rest) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = ask(key, ...rest);
    known.set(key, { value });
    return value;
  };
}
