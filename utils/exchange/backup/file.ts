import type { Moment, StoreRows } from '../../observations';
import { unsound } from './rows';

/** What the first lines of every backup say; `VERSION` is that of the file's own frame, not of the store. */
export const FORMAT = 'pendamping-pmm-backup';
export const VERSION = 1;
/** Larger files are refused unread, in bytes. */
export const LARGEST = 50_000_000;

export interface Maker {
  made: Moment;
  /** Version of the extension. */
  app: string;
}

/**
 * The text of a backup: one JSON object, a record a line. Records that cannot be believed stand among those that were
 * set aside, so that one of them never keeps the others from being put in again.
 */
export function backupText({ version, stores }: StoreRows, { made, app }: Maker): string {
  const head = [
    `"format": ${JSON.stringify(FORMAT)}`,
    `"version": ${VERSION}`,
    `"store": ${version}`,
    `"made": ${JSON.stringify(made)}`,
    `"app": ${JSON.stringify(app)}`,
  ];
  const all = believed(stores).map(({ name, rows }) => {
    const lines = rows.map((row) => JSON.stringify(row) ?? 'null'); // the store holds objects
    return `${JSON.stringify(name)}: [${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]`;
  });
  return `{\n${head.join(',\n')},\n"stores": {\n${all.join(',\n')}\n}\n}\n`;
}

const ASIDE = 'set-aside';

function believed(stores: StoreRows['stores']): StoreRows['stores'] {
  const bad = stores.flatMap(({ name, rows }) =>
    name === ASIDE ? [] : unsound(name, rows).map((row) => ({ from: name, row })),
  );
  if (bad.length === 0) return stores;
  const left = new Set(bad.map(({ row }) => row));
  return stores.map(({ name, rows }) => {
    if (name !== ASIDE) return { name, rows: rows.filter((row) => !left.has(row)) };
    const next = Math.max(0, ...rows.map((row) => Number(Object(row).id) || 0)) + 1;
    return { name, rows: [...rows, ...bad.map((one, at) => ({ ...one, id: next + at }))] };
  });
}
