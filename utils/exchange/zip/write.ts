import type { Moment } from '../../observations';
import { crcOf } from './crc';
import { CENTRAL, END, LOCAL, STORED, UTF8 } from './format';

/** A file of a ZIP to be: `path` with `/` between folders, `at` the moment it is dated. */
export interface Packed {
  path: string;
  bytes: Uint8Array;
  at: Moment;
}

interface Entry {
  name: Uint8Array;
  size: number;
  crc: number;
  dated: number;
  /** Where its own record begins. */
  from: number;
}

/**
 * A ZIP file in pieces, one file after the other, so that only one is held at a time. Nothing is compressed: pictures
 * and PDFs are already. Up to 4 GB and 65,535 files; the caller allows fewer of both.
 */
export async function* zipped(files: AsyncIterable<Packed>): AsyncGenerator<Uint8Array> {
  const entries: Entry[] = [];
  let at = 0;
  for await (const { path, bytes, at: moment } of files) {
    const name = new TextEncoder().encode(path);
    const entry = { name, size: bytes.length, crc: crcOf(bytes), dated: dosTime(moment), from: at };
    const head = local(entry);
    yield head;
    yield bytes;
    at += head.length + bytes.length;
    entries.push(entry);
  }
  const directory = entries.map(central);
  const length = directory.reduce((sum, one) => sum + one.length, 0);
  yield* directory;
  yield end(entries.length, length, at);
}

function local(entry: Entry): Uint8Array {
  const record = new Uint8Array(LOCAL.length + entry.name.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, LOCAL.signature, true);
  shared(view, 4, entry);
  record.set(entry.name, LOCAL.length);
  return record;
}

function central(entry: Entry): Uint8Array {
  const record = new Uint8Array(CENTRAL.length + entry.name.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, CENTRAL.signature, true);
  view.setUint16(4, 20, true); // made by version 2.0
  shared(view, 6, entry);
  view.setUint32(42, entry.from, true);
  record.set(entry.name, CENTRAL.length);
  return record;
}

/** What both records of a file say, in the same order: needed version 2.0, flags, method, time, CRC, sizes, name. */
function shared(view: DataView, at: number, { name, size, crc, dated }: Entry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8, true);
  view.setUint16(at + 4, STORED, true);
  view.setUint32(at + 6, dated, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, size, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

function end(count: number, length: number, from: number): Uint8Array {
  const record = new Uint8Array(END.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, END.signature, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, from, true);
  return record;
}

/** A moment as ZIP writes it: the wall clock's time, then the date (APPNOTE.TXT 4.4.6). */
function dosTime(moment: Moment): number {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] =
    moment.match(/\d+/g)?.map(Number) ?? []; // a moment has its digits
  const date = (Math.max(0, year - 1980) << 9) | (month << 5) | day;
  return ((date << 16) | (hour << 11) | (minute << 5) | (second >> 1)) >>> 0;
}

/** The same bytes in pieces of `size`, the last one shorter; each can be a message. */
export async function* inPieces(stream: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const bytes of stream) {
    waiting.push(bytes);
    length += bytes.length;
    while (length >= size) {
      const all = joined(waiting, length);
      yield all.subarray(0, size);
      waiting = [all.slice(size)];
      length -= size;
    }
  }
  if (length > 0) yield joined(waiting, length);
}

/** All of them as one. */
export function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
