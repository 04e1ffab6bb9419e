/** An error on its way over the wire: structured cloning would lose its name, JSON all of it. */
export interface PackedError {
  name: string;
  message: string;
  stack: string;
}

export type Packed<T> = { ok: true; value: T } | { ok: false; error: PackedError };

export function packError(thrown: unknown): PackedError {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { name: error.name, message: error.message, stack: error.stack ?? '' };
}

/** The error as it was thrown on the other side, with both stacks. */
export function unpackError(packed: PackedError): Error {
  const error = new Error(packed.message);
  error.name = packed.name;
  error.stack = `${packed.stack}\n    (over the wire)\n${error.stack ?? ''}`;
  return error;
}
