/** UTF-8. */
export function bytesOf(text: string): ArrayBuffer {
  const bytes = new TextEncoder().encode(text);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

/** Throws where it is no UTF-8. */
export const textOf = (bytes: ArrayBuffer): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** One after the other, each after its length: two different lists never give the same bytes. */
export function joined(parts: readonly ArrayBuffer[]): ArrayBuffer {
  const all = parts.flatMap((part) => [new Uint8Array(numberBytes(part.byteLength)), new Uint8Array(part)]);
  const whole = new Uint8Array(all.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of all) {
    whole.set(one, at);
    at += one.length;
  }
  return whole.buffer;
}

/** Four bytes, the greatest first. */
export function numberBytes(value: number): ArrayBuffer {
  const bytes = new ArrayBuffer(4);
  new DataView(bytes).setUint32(0, value);
  return bytes;
}

export function sameBytes(one: ArrayBuffer, other: ArrayBuffer): boolean {
  const [a, b] = [new Uint8Array(one), new Uint8Array(other)];
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
