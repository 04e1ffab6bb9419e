import * as z from 'zod/mini';
import {
  type BackupPlace,
  type BackupReason,
  type BackupTrouble,
  moment,
  type StoreRows,
} from '../../observations';
import { readJson } from '../json';
import { FORMAT, LARGEST, VERSION } from './file';
import { firstHarm, type Path } from './walk';

/** A backup as it stands in its file: frame and limits checked, its records not yet. */
export interface BackupFile {
  made: string;
  app: string;
  rows: StoreRows;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; trouble: BackupTrouble };

const frame = z.object({
  version: z.int().check(z.minimum(1)),
  store: z.int().check(z.minimum(1)),
  made: moment,
  app: z.string().check(z.maxLength(40)),
  stores: z.record(z.string().check(z.maxLength(40)), z.array(z.looseObject({}))),
});

/**
 * Reads the text of a file. `newest`: the store's version here; a later one cannot be understood. Nothing of the text
 * is ever run or painted as markup.
 */
export function parseBackup(raw: string, newest: number): Parsed<BackupFile> {
  if (raw.length > LARGEST) return trouble('large');
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw; // as some editors begin a file
  if (text.trim() === '') return trouble('empty');
  const read = parsed(text);
  if (!read.ok) return read;
  const harm = firstHarm(read.value);
  if (harm) return trouble(harm.reason, placeOf(harm.path));
  if (!isOurs(read.value)) return trouble('foreign');
  const { version, store } = read.value;
  if (isAfter(version, VERSION) || isAfter(store, newest)) return trouble('newer');
  const checked = frame.safeParse(read.value);
  if (!checked.success) return trouble('wrong', placeOf(pathOf(checked.error)));
  const { stores, made, app } = checked.data;
  return { ok: true, value: { made, app, rows: { version: checked.data.store, stores: listed(stores) } } };
}

const listed = (stores: Record<string, object[]>): StoreRows['stores'] =>
  Object.entries(stores).map(([name, rows]) => ({ name, rows }));

/** A file or a record that cannot be taken: why, and where that can be told. */
export const trouble = (reason: BackupReason, place: BackupPlace | null = null) =>
  ({ ok: false, trouble: { reason, place } }) as const;

function parsed(text: string): Parsed<unknown> {
  const read = readJson(text);
  if (read.ok) return read;
  const { reason, path, line, column } = read;
  return trouble(reason, { ...placeOf(path), line, column });
}

function isOurs(value: unknown): value is { version?: unknown; store?: unknown } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;
}

const isAfter = (version: unknown, newest: number): boolean =>
  typeof version === 'number' && version > newest;

/** The place that a path from the top of the file names: `stores`, a store, the number of a record, fields. */
export function placeOf(path: Path): BackupPlace {
  const [first, store, row, ...rest] = path;
  if (first !== 'stores' || typeof store !== 'string') return { ...NOWHERE, fields: path.map(String) };
  return { ...NOWHERE, store, row: typeof row === 'number' ? row + 1 : null, fields: rest.map(String) };
}

const NOWHERE = { line: null, column: null, store: null, row: null } as const;

/** The innermost path of the first thing that zod found. */
export function pathOf(error: z.core.$ZodError): (string | number)[] {
  const path = error.issues[0]?.path ?? []; // an error has an issue
  return path.map((one) => (typeof one === 'number' ? one : String(one)));
}
