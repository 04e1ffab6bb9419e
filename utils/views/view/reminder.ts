import type { Intent } from '../../observations';
import type { Button, Leaf, Mark } from './parts';

/** One matter of a reminder. */
export interface ReminderItem {
  leaf: Leaf | null;
  title: string;
  text: string;
  marks: Mark[];
}

/**
 * What stands in the page unasked (design/reminder.png). A single matter is the whole of it; several are merged: then
 * `title` and `text` speak of all, and `items` of each.
 */
export interface Reminder {
  /** The same as long as it says the same: a surface moves it in, and has it spoken, only when this changes. */
  id: string;
  /** Of its `section`. */
  name: string;
  leaf: Leaf | null;
  title: string;
  text: string;
  marks: Mark[];
  /** Two or more, or none. */
  items: ReminderItem[];
  /** Its intent names the card to show: `remind`, `how: 'look'`, `card`. The surface shows it, then sends the intent. */
  look: Button;
  tomorrow: Button;
  /** Behind the arrow: other times, and never again. */
  more: { label: string; choices: { label: string; detail: string | null; intent: Intent }[] };
  close: { label: string; intent: Intent };
}

interface Choice {
  label: string;
  /** Stays or becomes chosen by its intent. */
  chosen: boolean;
  intent: Intent;
}

/** One setting with its sentence. `many`: each choice is a tick of its own, else one of them holds. */
export interface ReminderSetting {
  id: 'days' | 'quiet' | 'weekdays' | 'device';
  label: string;
  text: string;
  many: boolean;
  choices: Choice[];
}

/** For the settings of a surface, whatever stands in the page. */
export interface ReminderPreferences {
  title: string;
  settings: ReminderSetting[];
  /** Said plainly where the computer's notifications are refused or missing; `null` otherwise. */
  problem: string | null;
  /** The choice of `device` that needs the permission `notifications`, asked for at its click. */
  silenced: { label: string; again: Button }[];
  silencedTitle: string;
}
