import * as z from 'zod/mini';
import type { SyncRecord, Word } from '../../observations';
import { firstHarm } from '../backup/walk';
import { KINDS, keyOf, nameOf } from './record';
import { LAST } from './stamp';

const time = z.int().check(z.minimum(0), z.maximum(LAST));
const device = z.string().check(z.regex(/^[0-9a-f]{8}$/));
/** Names of fields: none that every object answers to (`constructor`, `toString`). */
const unit = z.string().check(
  z.regex(/^[a-zA-Z]{1,20}$/),
  z.refine((name) => !(name in Object.prototype)),
);
const units = z.record(unit, z.unknown());
const text = z.string().check(z.maxLength(300));

/**
 * One record in the account: its name, when and where it was taken away (0: never), and its words, those of one stamp
 * together.
 */
const coded = z.tuple([
  z.tuple([z.enum(KINDS)], text),
  z.union([z.literal(0), z.tuple([time, device])]),
  z.array(z.tuple([time, device, units])),
]);
export type Coded = z.infer<typeof coded>;

export function encode(key: string, { words, gone }: SyncRecord): Coded {
  const groups = new Map<string, Coded[2][number]>();
  for (const [unit, { value, said }] of Object.entries(words)) {
    const [at, by] = said;
    const group = groups.get(`${at} ${by}`) ?? [at, by, {}];
    group[2][unit] = value;
    groups.set(`${at} ${by}`, group);
  }
  // Every key is made of a kind and what tells it from others.
  return [nameOf(key) as Coded[0], gone === null ? 0 : [gone[0], gone[1]], [...groups.values()]];
}

/** How many parts a name has, its kind included: one more would stand for the same thing as another name. */
const PARTS: Record<(typeof KINDS)[number], number> = { entry: 3, settings: 1, profile: 1, silent: 2 };

/** `null` for what is none: damaged, hostile, too deep, or of a kind that this version does not know. */
export function decode(raw: unknown): [key: string, record: SyncRecord] | null {
  const parsed = firstHarm(raw) === null ? coded.safeParse(raw) : null;
  if (!parsed?.success) return null; // never parsed
  const [name, gone, groups] = parsed.data;
  if (name.length !== PARTS[name[0]]) return null;
  const words: Record<string, Word> = {};
  if (gone === 0 && groups.every(([, , said]) => Object.keys(said).length === 0)) return null;
  for (const [at, by, said] of groups)
    for (const [unit, value] of Object.entries(said)) words[unit] = { value, said: [at, by] };
  return [keyOf(...name), { words, gone: gone === 0 ? null : gone }];
}

/** Said by this device in any part: so it stands among what this device has put into the account. */
export function isBy(mine: string, { words, gone }: SyncRecord): boolean {
  return gone?.[1] === mine || Object.values(words).some(({ said }) => said[1] === mine); // never taken away
}
