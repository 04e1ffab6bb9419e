import type { SyncRecord, SyncState } from '../../observations';
import { same } from '../backup/same';
import { entryIn, type Units } from './entry';
import { type Held, type Holding, silenceIn } from './held';
import { NOTHING, nameOf } from './record';
import { next } from './stamp';

/** Who looks, and when, in ms; `isFirst`: nothing was ever compared on this computer. */
export interface Looking {
  now: number;
  device: string;
  isFirst: boolean;
}

/**
 * What all devices have said, with what was said on this one since it last looked: whatever differs in the store is a
 * word of this device, whichever way it came there (a form, an undo, a backup).
 */
export function observe(state: SyncState, held: Held, looking: Looking): Map<string, SyncRecord> {
  const all = new Map(state);
  const change = (key: string, units: Units, at: number) =>
    Object.keys(units).length > 0 && all.set(key, said(all.get(key) ?? NOTHING, units, at, looking.device));
  for (const [key, holding] of held.things) {
    const known = all.get(key) ?? NOTHING; // said here for the first time
    change(key, newsOf(key, known, holding), timeOf(known, holding, looking));
  }
  for (const { key, units, sheet } of held.sheets) {
    const { words } = all.get(key) ?? NOTHING; // nobody has changed anything
    const isNew = ([unit, value]: [string, unknown]) => {
      const word = words[unit];
      // What only a later version understands stays as it is.
      if (word && !sheet.knows(unit, word.value)) return false;
      return !same(word ? word.value : sheet.blank[unit], value);
    };
    // Set before anything was compared: whatever is changed later, anywhere, is later.
    change(key, pick(units, isNew), looking.isFirst ? 1 : looking.now);
  }
  for (const [key, record] of all) {
    if ([held.things, held.withheld, held.damaged].some((one) => one.has(key))) continue;
    const [kind, ...name] = nameOf(key);
    if (kind === 'entry' && entryIn(name[1] ?? '', record))
      all.set(key, { words: {}, gone: next(record, looking.now, looking.device) });
    if (kind === 'silent' && silenceIn(name[0] ?? '', record)) change(key, { told: false }, looking.now);
  }
  return all;
}

function newsOf(key: string, known: SyncRecord, { units }: Holding): Units {
  // Which of several reminders of it was silenced is one and the same to the person.
  if (nameOf(key)[0] === 'silent') return known.words.told?.value ? {} : units; // never silenced
  return pick(units, ([unit, value]) => !same(known.words[unit]?.value, value));
}

/** The entry's own moment where it is later than all that is known of it; what leaves that as it is was done by now. */
function timeOf(known: SyncRecord, { at }: Holding, { now }: Looking): number {
  if (at === null || Number.isNaN(at) || at > now) return now;
  const isNews = next(known, 0, '')[0] <= at;
  return isNews ? at : now;
}

function said(record: SyncRecord, units: Units, at: number, device: string): SyncRecord {
  const stamp = next(record, at, device);
  const words = Object.entries(units).map(([unit, value]) => [unit, { value, said: stamp }]);
  return { ...record, words: { ...record.words, ...Object.fromEntries(words) } };
}

const pick = (units: Units, wanted: (unit: [string, unknown]) => boolean): Units =>
  Object.fromEntries(Object.entries(units).filter(wanted));

/**
 * Taken away there and changed here afterwards, neither knowing of the other: the change was the last word, so all of
 * the entry is said once more. Only whoever had it whole can.
 */
export function affirm(
  mine: SyncState,
  all: ReadonlyMap<string, SyncRecord>,
  { now, device }: Looking,
): Map<string, SyncRecord> {
  const whole = new Map(all);
  for (const [key, record] of all) {
    const [kind, , id = ''] = nameOf(key);
    const before = mine.get(key);
    if (kind !== 'entry' || !before || Object.keys(record.words).length === 0) continue;
    const lost = Object.entries(before.words).filter(([unit]) => !record.words[unit]);
    if (lost.length === 0 || entryIn(id, record) || !entryIn(id, before)) continue;
    const units = Object.fromEntries(lost.map(([unit, { value }]) => [unit, value]));
    whole.set(key, said(record, units, now, device));
  }
  return whole;
}
