import {
  blankProfile,
  DEFAULT_SETTINGS,
  type Profile,
  profile as profileSchema,
  type Settings,
  settings as settingsSchema,
} from '../../observations';
import type { Units } from './entry';

/**
 * What belongs to this person on every computer. The place and width of the panel, what is folded, a pause, the tour,
 * and whether this computer may notify, belong to the computer; so does how long names are kept, since that deletes.
 */
const SETTINGS = ['language', 'theme', 'textSize', 'notices'] as const;
const REMINDERS = ['days', 'quiet', 'weekdays'] as const;
const PROFILE = ['role', 'employment'] as const;

/** One thing of which every device has one: its fields, each with what it is where nobody has said anything. */
export interface Sheet<T> {
  blank: Units;
  unitsOf(value: T): Units;
  /** `null` where this version knows no such field, or no such value of it. */
  withUnit(value: T, unit: string, said: unknown): T | null;
}

const picked = (value: object, names: readonly string[]): Units =>
  Object.fromEntries(names.map((name) => [name, Reflect.get(value, name)]));

const unitsOfSettings = (value: Settings): Units => ({
  ...picked(value, SETTINGS),
  ...picked(value.reminders, REMINDERS),
});

export const settingsSheet: Sheet<Settings> = {
  blank: unitsOfSettings(DEFAULT_SETTINGS),
  unitsOf: unitsOfSettings,
  withUnit(value, unit, said) {
    const isReminder = REMINDERS.some((one) => one === unit);
    if (!isReminder && !SETTINGS.some((one) => one === unit)) return null;
    const changed = isReminder ? { reminders: { ...value.reminders, [unit]: said } } : { [unit]: said };
    const parsed = settingsSchema.safeParse({ ...value, ...changed });
    return parsed.success ? parsed.data : null;
  },
};

export const profileSheet: Sheet<Profile> = {
  blank: picked(blankProfile(''), PROFILE),
  unitsOf: (value) => picked(value, PROFILE),
  withUnit(value, unit, said) {
    if (!PROFILE.some((one) => one === unit)) return null;
    const parsed = profileSchema.safeParse({ ...value, [unit]: said });
    return parsed.success ? parsed.data : null;
  },
};
