import {
  blankProfile,
  DEFAULT_SETTINGS,
  entry,
  moment,
  type Profile,
  profile,
  type Settings,
  seen,
  settings,
} from '../observations';
import type { EntryRow, SeenRow } from './schema';

/** A record as it should be, or `null` if what lies there cannot be believed. */
export function soundSeen(row: SeenRow): SeenRow | null {
  const parsed = seen.safeParse(row.seen);
  const gone = row.gone === null || moment.safeParse(row.gone).success;
  return parsed.success && gone && typeof row.path === 'string' ? { ...row, seen: parsed.data } : null;
}

/** A record as it should be, or `null` if what lies there cannot be believed. */
export function soundEntry(row: EntryRow): EntryRow | null {
  const parsed = entry.safeParse(row.entry);
  const sound = parsed.success && parsed.data.id === row.id && moment.safeParse(row.added).success;
  return sound ? { ...row, entry: parsed.data } : null;
}

/** `whole` is false when a field had to be given its default. */
export interface Salvaged<T> {
  value: T;
  whole: boolean;
}

/** Every field of a profile that can still be believed; `raw` absent is a blank one. */
export function soundProfile(raw: unknown, id: string): Salvaged<Profile> {
  const blank = blankProfile(id);
  return salvage(withLater(raw, { side: blank.side }), blank, (value) => profile.safeParse(value).success);
}

/** Every field of the settings that can still be believed; absent means the defaults. */
export function soundSettings(raw: unknown): Salvaged<Settings> {
  const { keepNames, notices, pause, reminders, tour } = DEFAULT_SETTINGS;
  const later = withLater(raw, { keepNames, notices, pause, reminders, tour });
  return salvage(later, DEFAULT_SETTINGS, (value) => settings.safeParse(value).success);
}

/** Fields that came after version 1: a record written before them lacks them without being damaged. */
function withLater(raw: unknown, later: object): unknown {
  return typeof raw === 'object' && raw !== null ? { ...later, ...raw } : raw;
}

function salvage<T extends object>(raw: unknown, blank: T, sound: (value: T) => boolean): Salvaged<T> {
  if (raw === undefined) return { value: blank, whole: true };
  const found: Record<string, unknown> = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  let value = blank;
  let whole = true;
  for (const field of Object.keys(blank)) {
    const next = { ...value, [field]: found[field] };
    if (sound(next)) value = next;
    else whole = false;
  }
  return { value, whole };
}
