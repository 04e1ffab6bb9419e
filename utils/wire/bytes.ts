/**
 * Bytes of a message; its text is longer by a third, far below the 6,000,000 units that one may hold. Small enough that a
 * slow computer answers within the time that a question has (`ask`).
 */
export const BYTES_A_MESSAGE = 1_500_000;

/** So many bytes at once: more arguments than a call may have would throw. */
const AT_ONCE = 32_768;

/** Bytes as base64, which a message can carry in every browser. */
export function textOfBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
  return btoa(parts.join(''));
}

/** The bytes that a base64 text stands for. Throws where it is none. */
export function bytesOfText(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
