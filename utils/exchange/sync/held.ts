import { type SyncHere, type SyncRecord, type Told, told as toldSchema } from '../../observations';
import { travels, type Units, unitsOf } from './entry';
import { profileSheet, type Sheet, settingsSheet } from './fields';
import { namingIn, speaksOf } from './names';
import { keyOf } from './record';

/** What the store of this computer says of one thing, and when that was said, in ms; `null` where nobody can tell. */
export interface Holding {
  units: Units;
  at: number | null;
}

export interface Held {
  /** Entries and what was silenced: what is missing here was taken away. */
  things: Map<string, Holding>;
  /** One of each, but for settings that several people share. */
  sheets: { key: string; units: Units; sheet: Pick<Sheet<never>, 'blank'> & Knows }[];
  /** Entries that name somebody, with sums over those words: nothing is said of them, and nothing heard. */
  withheld: ReadonlyMap<string, string[]>;
  /** Entries that were damaged here: what is known of them is put back. */
  damaged: ReadonlySet<string>;
}

interface Knows {
  /** This version has such a field, and such a value of it. */
  knows(unit: string, value: unknown): boolean;
}

export const SETTINGS = keyOf('settings');
export const PROFILE = keyOf('profile');
const entryKey = (period: string, id: string): string => keyOf('entry', period, id);

/** All of it, as it lies in the store. */
export function heldIn(here: SyncHere): Held {
  const named = speaksOf(here.names);
  const things = new Map<string, Holding>();
  const withheld = new Map<string, string[]>();
  for (const one of here.entries) {
    if (!travels(one.entry)) continue;
    const key = entryKey(one.period, one.entry.id);
    const naming = namingIn(one.entry, named, here.note.named[key] ?? []); // it never did
    if (naming.length > 0) withheld.set(key, naming);
    else things.set(key, { units: unitsOf(one), at: Date.parse(one.entry.at) });
  }
  for (const [matter, told] of silencedIn(here.told)) things.set(keyOf('silent', matter), silence(told));
  const { settings, profile, isShared } = here;
  const common = {
    key: SETTINGS,
    units: settingsSheet.unitsOf(settings),
    sheet: known(settingsSheet, settings),
  };
  return {
    things,
    withheld,
    damaged: new Set(here.damaged.map(({ period, id }) => entryKey(period, id))),
    sheets: [
      ...(isShared ? [] : [common]),
      { key: PROFILE, units: profileSheet.unitsOf(profile), sheet: known(profileSheet, profile) },
    ],
  };
}

const known = <T>(sheet: Sheet<T>, value: T): Held['sheets'][number]['sheet'] => ({
  blank: sheet.blank,
  knows: (unit, said) => sheet.withUnit(value, unit, said) !== null,
});

const silence = (told: Told): Holding => ({ units: { told }, at: Date.parse(told.at) });

/** Of what waits for somebody as a superior nothing leaves: it is about a teacher. */
export const isSilence = (one: Told, matter: string): boolean =>
  one.matter === matter && one.state === 'dismissed' && one.kind !== 'approval';

/** Matters of which the person wants to hear no more, each with one reminder of it. */
export function silencedIn(told: readonly Told[]): Map<string, Told> {
  const found = new Map<string, Told>();
  for (const one of told) {
    if (!isSilence(one, one.matter)) continue;
    const known = found.get(one.matter);
    if (!known || one.id > known.id) found.set(one.matter, one);
  }
  return found;
}

/** The reminder with which a matter was silenced; `null` where it was not, or makes no sense here. */
export function silenceIn(matter: string, { words }: SyncRecord): Told | null {
  const parsed = toldSchema.safeParse(words.told?.value); // never silenced
  return parsed.success && isSilence(parsed.data, matter) ? parsed.data : null;
}
