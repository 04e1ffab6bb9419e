import type { OwnRows } from '../../observations';
import { bytesOf, textOf } from './bytes';

/** Rows as bytes: one part of JSON, then what files hold, each a part of its own. */
export function packed({ stores }: OwnRows): ArrayBuffer[] {
  const bytes: ArrayBuffer[] = [];
  const bare = stores.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, out(value)]))),
  }));
  function out(value: unknown): unknown {
    if (!isBuffer(value)) return value;
    return { [PART]: bytes.push(value) };
  }
  return [bytesOf(JSON.stringify({ stores: bare })), ...bytes];
}

/** The rows as they were; `null` where they are none. */
export function unpacked([first, ...bytes]: readonly ArrayBuffer[]): OwnRows | null {
  if (!first) return null;
  try {
    const { stores } = JSON.parse(textOf(first)) as OwnRows;
    return {
      stores: stores.map(({ name, rows }) => ({
        name,
        rows: rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([key, value]) => [key, back(value, bytes)])),
        ),
      })),
    };
  } catch {
    return null; // sealed by something else than `packed`
  }
}

/** No record of ours has a field of this name. */
const PART = '$part';

function back(value: unknown, bytes: readonly ArrayBuffer[]): unknown {
  const at: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, PART) : undefined;
  if (typeof at !== 'number') return value;
  const found = bytes[at - 1];
  if (!found) throw new RangeError(`part ${at} of ${bytes.length}`);
  return found;
}

/** Of any realm. */
const isBuffer = (value: unknown): value is ArrayBuffer =>
  Object.prototype.toString.call(value) === '[object ArrayBuffer]';
