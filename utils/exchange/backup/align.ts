import type { StoreRows } from '../../observations';
import type { Row } from './rows';

type Person = Row['profiles'];

/** Where an id of a person stands alone in a name of our own notes. */
const LAST_READ = 'last-read/';

/**
 * A backup of another computer gives the same person another id: its records get the id that the person has here. The
 * same name and school, where a school that is not known fits any; whoever has no name is one person on each side, and
 * the only one here is the only one there. Whoever is nobody's here keeps their id.
 */
export function align(mine: StoreRows, backup: StoreRows): StoreRows {
  const ids = idsOf(people(mine), people(backup));
  const renamed = (id: string) => ids.get(id) ?? id;
  return {
    ...backup,
    stores: backup.stores.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => rename(name, row, renamed)),
    })),
  };
}

const people = ({ stores }: StoreRows): Person[] =>
  (stores.find((one) => one.name === 'profiles')?.rows ?? []) as Person[]; // checked; none in an empty one

function idsOf(mine: readonly Person[], theirs: readonly Person[]): Map<string, string> {
  const ids = new Map<string, string>();
  const free = new Set(mine);
  for (const fits of [sameId, samePerson, sameName, bothUnnamed])
    for (const one of theirs) {
      if (ids.has(one.id)) continue;
      const found = [...free].filter((here) => fits(here, one));
      const [only, ...others] = found;
      if (!only || others.length > 0) continue;
      ids.set(one.id, only.id);
      free.delete(only);
    }
  const [lone] = mine;
  const [first] = theirs;
  const areLone = mine.length === 1 && theirs.length === 1 && lone && first;
  if (areLone && !(isNamed(lone) && isNamed(first))) ids.set(first.id, lone.id);
  return ids;
}

const sameId = (one: Person, other: Person): boolean => one.id === other.id;
const samePerson = (one: Person, other: Person): boolean =>
  isNamed(one) && plain(one.name) === plain(other.name) && plain(one.school) === plain(other.school);
const sameName = (one: Person, other: Person): boolean =>
  isNamed(one) &&
  plain(one.name) === plain(other.name) &&
  (plain(one.school) === null || plain(other.school) === null);
const bothUnnamed = (one: Person, other: Person): boolean => !isNamed(one) && !isNamed(other);
const isNamed = (one: Person): boolean => plain(one.name) !== null;

/** As the store compares names: however a page spaces or capitalises them. */
const plain = (text: string | null | undefined): string | null =>
  text ? text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase() || null : null;

function rename(name: string, row: unknown, to: (id: string) => string): unknown {
  if (name === 'profiles') {
    const person = row as Person;
    return moved(person, { id: to(person.id) });
  }
  if (name === 'meta') return renameNote(row as Row['meta'], to);
  if (name === 'undo' || name === 'set-aside' || name === 'settings') return row; // not merged by person
  const of = row as { profile: string };
  return moved(of, { profile: to(of.profile) });
}

function renameNote(note: Row['meta'], to: (id: string) => string): Row['meta'] {
  if (note.name === 'current-profile') return moved(note, { value: to(note.value) });
  if (!note.name.startsWith(LAST_READ)) return note;
  return moved(note, { name: LAST_READ + to(note.name.slice(LAST_READ.length)) });
}

/** The same object where nothing changes: what is untouched goes in exactly as it stands. */
function moved<T extends object>(row: T, change: Partial<T>): T {
  const isNew = Object.entries(change).some(([field, value]) => Reflect.get(row, field) !== value);
  return isNew ? { ...row, ...change } : row;
}
