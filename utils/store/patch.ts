/** Fields to change; absent or undefined ones stay. */
export type Patch<T> = { [Field in keyof T]?: T[Field] | undefined };

/** `old` with the fields of `change` that are given. */
export function patched<T extends object>(old: T, change: Patch<T>): T {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.assign({}, old, Object.fromEntries(given));
}
