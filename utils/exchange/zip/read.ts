import { crcOf } from './crc';
import { CENTRAL, DEFLATED, ENCRYPTED, END, LOCAL, LONGEST_COMMENT, STORED } from './format';
import { joined } from './write';

/** Bytes of a file from one place up to another. */
export type Ranges = (from: number, to: number) => Promise<Uint8Array>;

/** A file of a ZIP, as the directory at its end names it. */
export interface Listed {
  path: string;
  size: number;
  packed: number;
  crc: number;
  method: number;
  from: number;
}

/** Why a ZIP is not read: `broken`, `unsafe` (paths, encryption, a bomb), `large`. `path`: the file it is about. */
export class ZipError extends Error {
  override name = 'ZipError';
  constructor(
    readonly reason: 'broken' | 'unsafe' | 'large',
    readonly path: string | null = null,
  ) {
    super(path === null ? reason : `${reason}: ${path}`);
  }
}

/** How many files a ZIP may hold. */
export interface Limits {
  files: number;
  /** Bytes of all together. */
  total: number;
}

/** Deflate makes nothing longer than this much; what says otherwise is made to do harm. */
const SLACK = 65_536;
/** A deflated file shrinks to no less than about a thousandth: what goes in at once comes out bounded. */
const BITE = 16_384;

/** All files that a ZIP names, folders left out. Throws a `ZipError` where it is broken, unsafe or over the limits. */
export async function listZip(read: Ranges, size: number, limits: Limits): Promise<Listed[]> {
  const { from, length, count } = await endOf(read, size);
  // Folders count like files, but each needs a record of its own.
  if (count > 2 * limits.files || length > count * (CENTRAL.length + 1_000)) throw new ZipError('large');
  const found = entriesIn(await read(from, from + length), count);
  const files = found.filter(({ path }) => !path.endsWith('/'));
  const total = files.reduce((sum, one) => sum + one.size, 0);
  if (files.length > limits.files || total > limits.total) throw new ZipError('large');
  for (const one of found) checkPath(one.path);
  for (const one of files) if (one.packed > one.size + SLACK) throw new ZipError('unsafe', one.path);
  if (new Set(found.map(({ path }) => path)).size < found.length) throw new ZipError('unsafe');
  return files;
}

async function endOf(read: Ranges, size: number): Promise<{ from: number; length: number; count: number }> {
  const start = Math.max(0, size - END.length - LONGEST_COMMENT);
  const tail = await read(start, size);
  const view = viewOf(tail);
  for (let at = tail.length - END.length; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END.signature) continue;
    const [count, length, from] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 12, true),
      view.getUint32(at + 16, true),
    ];
    if (from + length <= start + at) return { from, length, count };
  }
  throw new ZipError('broken');
}

function entriesIn(directory: Uint8Array, count: number): Listed[] {
  const view = viewOf(directory);
  const found: Listed[] = [];
  for (let at = 0; found.length < count; ) {
    if (at + CENTRAL.length > directory.length || view.getUint32(at, true) !== CENTRAL.signature)
      throw new ZipError('broken');
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const from = at + CENTRAL.length;
    const path = new TextDecoder().decode(directory.subarray(from, from + (name ?? 0)));
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw new ZipError('unsafe', path);
    found.push({
      path,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      from: view.getUint32(at + 42, true),
    });
    at = from + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return found;
}

/** A path that leaves its folder, or names a drive or a root, is nobody's by mistake. */
function checkPath(path: string): void {
  const parts = path.split('/');
  const isOdd = /[\\:\p{Cc}]/u.test(path) || path.startsWith('/') || parts.includes('..');
  if (isOdd || path === '') throw new ZipError('unsafe', path);
}

/** The bytes of a file, whole and with the sum that the directory names. Throws a `ZipError` for anything else. */
export async function unzipped(read: Ranges, one: Listed): Promise<Uint8Array> {
  const head = await read(one.from, one.from + LOCAL.length);
  const view = viewOf(head);
  if (head.length < LOCAL.length || view.getUint32(0, true) !== LOCAL.signature)
    throw new ZipError('broken', one.path);
  const from = one.from + LOCAL.length + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = await read(from, from + one.packed);
  if (packed.length !== one.packed) throw new ZipError('broken', one.path);
  const bytes = await inflated(packed, one);
  if (bytes.length !== one.size || crcOf(bytes) !== one.crc) throw new ZipError('broken', one.path);
  return bytes;
}

async function inflated(packed: Uint8Array, { method, size, path }: Listed): Promise<Uint8Array> {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new ZipError('broken', path);
  const stream = new DecompressionStream('deflate-raw');
  const fed = feed(stream.writable.getWriter(), packed);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      length += step.value.length;
      if (length > size) throw new ZipError('unsafe', path); // more than it said: stop before it fills the memory
      parts.push(step.value);
    }
    await fed;
  } catch (error) {
    void reader.cancel().catch(() => undefined); // it is over either way
    throw error instanceof ZipError ? error : new ZipError('broken', path);
  }
  return joined(parts, length);
}

/** A bite at a time, each when the one before was taken; a reader that gives up ends it. */
function feed(writer: WritableStreamDefaultWriter<BufferSource>, bytes: Uint8Array): Promise<void> {
  const done = (async () => {
    for (let at = 0; at < bytes.length; at += BITE) await writer.write(bytes.slice(at, at + BITE));
    await writer.close();
  })();
  done.catch(() => undefined); // awaited by whoever reads to the end
  return done;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
