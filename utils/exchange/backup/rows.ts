import * as z from 'zod/mini';
import { entry, moment, observation, profile, seen, settings, told, watch } from '../../observations';
import { slotFits } from './slot';

/** A name that stands in a key of the store. */
const key = z.string().check(z.maxLength(300));
/** A key that the store counts up: far above it the store could count no further. */
const counted = z.int().check(z.minimum(1), z.maximum(1_000_000_000));

const entryRow = z
  .object({ profile: key, period: key, id: key, added: moment, entry })
  .check(z.refine((row) => row.entry.id === row.id, { path: ['id'] }));

const change = z.object({ before: z.nullable(entryRow), after: z.nullable(entryRow) });

const seenRow = z
  .object({
    profile: key,
    period: key,
    slot: z.string().check(z.maxLength(4_000)),
    path: z.string().check(z.maxLength(2_000)),
    gone: z.nullable(moment),
    mixed: z.optional(z.boolean()),
    lists: z.optional(z.array(z.string())),
    marks: z.optional(z.array(z.string())),
    seen,
  })
  .check(z.refine((row) => slotFits(row.slot, row.seen.observation.kind), { path: ['slot'] }));

const reminderRow = z
  .object({
    profile: key,
    id: key,
    told,
    before: z.optional(z.object({ state: told.shape.state, until: told.shape.until, token: key })),
  })
  .check(z.refine((row) => row.told.id === row.id, { path: ['id'] }));

/**
 * The shape of each store's records in this version. Fields of a person and of the settings may be missing: they came
 * later, and have their defaults.
 */
export const ROWS = {
  profiles: z.extend(z.partial(profile), { id: key }),
  seen: seenRow,
  entries: entryRow,
  settings: z.object({ id: z.literal('settings'), settings: z.partial(settings) }),
  undo: z.object({ seq: counted, token: key, profile: key, changes: z.array(change) }),
  'set-aside': z.object({ id: counted, from: key, row: z.unknown() }),
  meta: z.object({ name: key, value: z.string().check(z.maxLength(300)) }),
  reminders: reminderRow,
  watches: z.object({ profile: key, watch }),
} as const;
export type Row = { [Name in StoreName]: z.infer<(typeof ROWS)[Name]> };
export type StoreName = keyof typeof ROWS;

/** The fields that tell the records of a store apart, and any other that no two may share. */
export const KEYS: Record<StoreName, readonly (readonly string[])[]> = {
  profiles: [['id']],
  seen: [['profile', 'period', 'slot']],
  entries: [['profile', 'period', 'id']],
  settings: [['id']],
  undo: [['seq'], ['token']],
  'set-aside': [['id']],
  meta: [['name']],
  reminders: [['profile', 'id']],
  watches: [['profile']],
};

/** One of the stores that this version has. */
export const isStore = (name: string): name is StoreName => Object.hasOwn(ROWS, name);

/** The kinds of facts and words that this version knows. */
const FACTS = new Set<unknown>(observation.def.options.map((one) => one.shape.kind.def.values[0]));
const WORDS = new Set<unknown>(entry.def.options.map((one) => one.shape.kind.def.values[0]));

/** A record of a kind that a later version may know: none of ours, and not damaged either. */
export function isUnknown(name: string, row: unknown): boolean {
  if (!isStore(name)) return true;
  if (name === 'seen') return isNew(kindIn(row, 'seen', 'observation'), FACTS);
  if (name === 'entries') return isNew(kindIn(row, 'entry'), WORDS);
  if (name !== 'undo') return false;
  const changes = at(row, 'changes');
  const sides = Array.isArray(changes) ? changes.flatMap((one) => [at(one, 'before'), at(one, 'after')]) : [];
  return sides.some((one) => isNew(kindIn(one, 'entry'), WORDS));
}

const isNew = (kind: unknown, known: ReadonlySet<unknown>): boolean =>
  typeof kind === 'string' && kind !== '' && !known.has(kind);

const kindIn = (row: unknown, ...path: string[]): unknown => [...path, 'kind'].reduce(at, row);

/** What stands under a name, `undefined` where nothing can. */
function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Those records of a store that make no sense; of a store that is none of ours, none. */
export function unsound(name: string, rows: readonly unknown[]): unknown[] {
  return isStore(name) ? rows.filter((row) => !ROWS[name].safeParse(row).success) : [];
}
