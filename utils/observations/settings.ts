import * as z from 'zod/mini';
import { moment } from './entry';
import { DEFAULT_REMINDERS, reminderSettings } from './reminder';

/** What is done about red notices that may be ignored: hidden on the page, only listed, or nothing. */
export const NOTICE_MODES = ['put-away', 'mark', 'off'] as const;
export type NoticeMode = (typeof NOTICE_MODES)[number];

/**
 * Everything that the companion does in the page rests, its reminders there too: until a moment, on one path, or (both
 * null) until resumed. Reminders of the device go on.
 */
const pause = z.object({
  until: z.nullable(moment),
  path: z.nullable(z.string().check(z.maxLength(2_000))),
});
export type Pause = z.infer<typeof pause>;

/** The cards by `data-card`, where the tour can stop. */
const TOUR_STOPS = [
  'now',
  'stages',
  'deadlines',
  'points',
  'checklist',
  'approvals',
  'notices',
  'claims',
  'read',
] as const;

/** What the person set for this computer, whoever is signed in. */
export const settings = z.object({
  language: z.enum(['id', 'en']),
  theme: z.enum(['auto', 'light', 'dark']),
  textSize: z.enum(['normal', 'large', 'largest']),
  /** Width of the docked panel in CSS px, 320 to 480. */
  width: z.number().check(z.minimum(320), z.maximum(480)),
  /** Top of the edge tab in CSS px from the top of the window. */
  tabTop: z.number().check(z.minimum(0), z.maximum(4000)),
  /** Open or folded; `null` until the person has chosen once. */
  open: z.nullable(z.boolean()),
  /** Cards by `data-card` that the person folded (true) or unfolded (false). */
  folds: z.record(z.string(), z.boolean()),
  /** Names of teachers leave when their period is over, or stay. Later than version 1 of the store. */
  keepNames: z.enum(['period-end', 'keep']),
  /** Later than version 1 of the store, both. */
  notices: z.enum(NOTICE_MODES),
  pause: z.nullable(pause),
  /** Later than version 1 of the store, both. */
  reminders: reminderSettings,
  /** The card that the tour speaks of; `null` while nobody walks through. */
  tour: z.nullable(z.enum(TOUR_STOPS)),
});
export type Settings = z.infer<typeof settings>;

export const DEFAULT_SETTINGS: Settings = {
  language: 'id',
  theme: 'auto',
  textSize: 'normal',
  width: 360,
  tabTop: 84,
  open: null,
  folds: {},
  keepNames: 'period-end',
  notices: 'put-away',
  pause: null,
  reminders: DEFAULT_REMINDERS,
  tour: null,
};
