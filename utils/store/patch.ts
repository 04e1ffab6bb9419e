/** Fields to change; absent or undefined ones stay. */
export type Patch<T> = { [Field in keyof T]?: T[Field] | undefined };

/** `old` with the fields of `change` that are given. */
export function patched<T extends object>(old: T, change: Patch<T>): T {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  // Every field given has the type that it has in T, which Object.fromEntries forgets.
  return { ...old, ...(Object.fromEntries(given) as Partial<T>) };
}
