import * as z from 'zod/mini';
import { moment } from './entry';
import { day } from './fields';

/** What a reminder can be about: see `utils/reminders`, one file a kind. */
export const REMINDER_KINDS = [
  'deadline',
  'turn',
  'waits',
  'approval',
  'approvals',
  'moved',
  'opens',
] as const;

/** A time on the person's own wall, whatever their zone is then: `2024-03-28T07:00`. */
const local = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/));

/**
 * `claimed`: about to be shown; `shown`: stands in the page; `closed`: put away, returns at `until` where that is set;
 * `dismissed`: nothing of its matter comes any more, though it is not done.
 */
export const REMINDER_STATES = ['claimed', 'shown', 'closed', 'dismissed'] as const;

/** One reminder that was given. Its id says matter, occasion and day: it is never given twice. */
export const told = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(300)),
  kind: z.enum(REMINDER_KINDS),
  /** What it is about, the same for every occasion. */
  matter: z.string(),
  occasion: z.string(),
  /** The day that the occasion counts from: a closing date, the day since when something waits. */
  anchor: day,
  /** The day before a date was changed, of `moved` only. */
  was: z.nullable(day),
  due: local,
  /** It was slept through. */
  late: z.boolean(),
  /** When it was claimed. */
  at: moment,
  /** Fixed name of what is shown, the same for all that were merged into one. */
  bundle: z.string(),
  state: z.enum(REMINDER_STATES),
  until: z.nullable(local),
});
export type Told = z.infer<typeof told>;

/** How far the reminders of one person are looked after. */
export const watch = z.object({
  /** The last look, on the wall then. */
  swept: z.nullable(local),
  /** When the next one is wanted; `null` where nothing is to come. */
  next: z.nullable(local),
  /** The date of each matter as the person knows it, and a new one that they are still to be told of. */
  dates: z.record(z.string(), z.object({ on: day, moved: z.nullable(z.object({ to: day, due: local })) })),
});
export type Watch = z.infer<typeof watch>;

const hour = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Days before a deadline on which a reminder can be wanted; 0 is the day itself. */
export const REMINDER_DAYS = [30, 14, 7, 3, 1, 0] as const;

/** What the person wants to be reminded of, and when. */
export const reminderSettings = z.object({
  days: z.array(z.literal([...REMINDER_DAYS])),
  /** No reminder from one hour on the wall to the other; over midnight where `from` is the later one. */
  quiet: z.nullable(z.object({ from: hour, to: hour })),
  /** A reminder for a Saturday or Sunday comes on the weekday before. */
  weekdays: z.boolean(),
  /** The computer's own notifications; they need the browser's permission too. */
  device: z.boolean(),
});
export type ReminderSettings = z.infer<typeof reminderSettings>;

export const DEFAULT_REMINDERS: ReminderSettings = {
  days: [7, 3, 1, 0],
  quiet: { from: '21:00', to: '06:00' },
  weekdays: false,
  device: false,
};
