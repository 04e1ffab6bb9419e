import type { SyncChange, SyncHere, SyncState, Told } from '../../observations';
import { same } from '../backup/same';
import { entryIn, unitsOf, valuesOf } from './entry';
import { profileSheet, type Sheet, settingsSheet } from './fields';
import { type Held, isSilence, PROFILE, SETTINGS, silencedIn, silenceIn } from './held';
import { nameOf } from './record';

/** What the store has to change so that it says what all devices together say. */
export function apply(state: SyncState, here: SyncHere, held: Held): Omit<SyncChange, 'state'> {
  return {
    ...entries(state, held),
    settings: here.isShared ? null : sheet(state, SETTINGS, settingsSheet, here.settings),
    profile: sheet(state, PROFILE, profileSheet, here.profile),
    told: silent(state, here.told),
  };
}

function entries(state: SyncState, held: Held): Pick<SyncChange, 'entries' | 'removed'> {
  const found: Pick<SyncChange, 'entries' | 'removed'> = { entries: [], removed: [] };
  for (const [key, record] of state) {
    const [kind, period = '', id = ''] = nameOf(key);
    if (kind !== 'entry' || held.withheld.has(key)) continue;
    const mine = held.things.get(key);
    if (mine && same(mine.units, valuesOf(record))) continue;
    const row = entryIn(id, record);
    if (row && !same(mine?.units, unitsOf(row))) found.entries.push({ period, ...row }); // not here yet
    // While parts of it are on their way, what is here stays.
    if (!row && mine && Object.keys(record.words).length === 0) found.removed.push({ period, id });
  }
  return found;
}

/** `null` where nothing changes. What this version does not understand is passed over. */
function sheet<T extends object>(state: SyncState, key: string, of: Sheet<T>, mine: T): T | null {
  let value = mine;
  for (const [unit, word] of Object.entries(state.get(key)?.words ?? {})) // nobody has changed anything
    value = of.withUnit(value, unit, word.value) ?? value;
  return same(of.unitsOf(value), of.unitsOf(mine)) ? null : value;
}

/** What was silenced elsewhere is silent here too, whether or not this computer has ever told it; and speaks again. */
function silent(state: SyncState, mine: readonly Told[]): Told[] {
  const silenced = silencedIn(mine);
  return [...state].flatMap(([key, record]): Told[] => {
    const [kind, matter = ''] = nameOf(key);
    if (kind !== 'silent') return [];
    const isSilent = silenced.has(matter);
    if (record.words.told?.value === false)
      return isSilent ? mine.filter((one) => isSilence(one, matter)).map(spoken) : [];
    const told = silenceIn(matter, record);
    if (!told || isSilent) return [];
    return [
      {
        ...(mine.find(({ id, matter: its }) => id === told.id && its === matter) ?? told),
        state: 'dismissed',
        until: null,
      },
    ];
  });
}

const spoken = (told: Told): Told => ({ ...told, state: 'closed' });
