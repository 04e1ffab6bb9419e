import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type {
  Entry,
  EvidenceType,
  Moment,
  Profile,
  Seen,
  Settings,
  SyncNote,
  SyncRecord,
  Told,
  Vault,
  Watch,
} from '../observations';

/** Name of the one database of the extension's own origin. */
export const DATABASE = 'pendamping';

/**
 * A fact of a page. What identifies it stands outside, what it says inside (`seen`), so that the inside
 * can be sealed for a locked profile without another key. `gone`: since when its page no longer lists it.
 */
export interface SeenRow {
  profile: string;
  period: string;
  slot: string;
  /** Path of the page that said it last. */
  path: string;
  gone: Moment | null;
  /** Said once by a list that holds one row a person, whatever it is about (see vanish). */
  mixed?: boolean;
  /** The lists in which it stood, the newest first (see slot/list). */
  lists?: string[];
  /** What pages have shown of the person (see slot/who). */
  marks?: string[];
  seen: Seen;
}

/** A word of the person's. `added` is when it was first put there, and its place in a list. */
export interface EntryRow {
  profile: string;
  period: string;
  id: string;
  added: Moment;
  entry: Entry;
}

interface SettingsRow {
  id: 'settings';
  settings: Settings;
}

/** One record before and after a change; `null` where there was or is none. */
export interface Change {
  before: EntryRow | null;
  after: EntryRow | null;
}

/** One thing that a person did. `seq` counts up, over all profiles. */
interface UndoRow {
  seq?: number;
  token: string;
  profile: string;
  changes: Change[];
}

/** A record that could not be believed any more, kept as it was found. */
interface SetAsideRow {
  id?: number;
  from: StoreName;
  row: unknown;
}

/** `current-profile` holds an id, `last-read/<profile>` a moment. The schema's version is the database's own. */
interface MetaRow {
  name: string;
  value: string;
}

/** A reminder that was given; `before`: what the deed of that token found. Later than version 1, like the next. */
export interface ReminderRow {
  profile: string;
  id: string;
  told: Told;
  before?: Pick<Told, 'state' | 'until'> & { token: string };
}

interface WatchRow {
  profile: string;
  watch: Watch;
}

/** What all devices have said of one thing, or under `note` how things stand with this one. Later than version 2. */
type SyncRow = { key: string; record: SyncRecord } | { key: 'note'; note: SyncNote };

/** A person's own file, such as a certificate; under the profile `*` it waits for an entry. Later than version 3. */
export interface FileRow {
  profile: string;
  id: string;
  /** As the person's computer called it. */
  name: string;
  /** As its first bytes say. */
  type: EvidenceType;
  bytes: ArrayBuffer;
}

export interface Schema extends DBSchema {
  profiles: { key: string; value: Profile };
  seen: { key: [string, string, string]; value: SeenRow };
  entries: { key: [string, string, string]; value: EntryRow };
  settings: { key: string; value: SettingsRow };
  undo: { key: number; value: UndoRow; indexes: { token: string; profile: string } };
  'set-aside': { key: number; value: SetAsideRow };
  meta: { key: string; value: MetaRow };
  reminders: { key: [string, string]; value: ReminderRow };
  watches: { key: string; value: WatchRow };
  sync: { key: string; value: SyncRow };
  files: { key: [string, string]; value: FileRow };
  /** What is needed to lock and unlock a profile, and all that is kept of one while it is locked. Later than version 3. */
  vaults: { key: string; value: Vault };
}

/** What a backup holds. */
export const STORES = [
  'profiles',
  'seen',
  'entries',
  'settings',
  'undo',
  'set-aside',
  'meta',
  'reminders',
  'watches',
] as const;
export type StoreName = (typeof STORES)[number];

/**
 * What devices have told each other and what locks a profile is of this device alone: no backup holds it, and none
 * takes it away. Files are too large to be read with all else.
 */
export const DEVICE_STORES = ['sync', 'files', 'vaults'] as const;
export const ALL_STORES = [...STORES, ...DEVICE_STORES] as const;
type AnyStore = (typeof ALL_STORES)[number];

export type Database = IDBPDatabase<Schema>;
export type ReadTx = IDBPTransaction<Schema, AnyStore[], 'readonly'>;
export type WriteTx = IDBPTransaction<Schema, AnyStore[], 'readwrite'>;
