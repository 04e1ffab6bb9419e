import type { Findings, RemindersFinding } from '../../../utils/engine';
import type { Told } from '../../../utils/observations';
import { openOf } from '../../../utils/reminders';
import { type Database, readReminders } from '../../../utils/store';
import type { Lent } from '../../../utils/views';
import { store } from '../store';
import { deviceState } from './device';
import { findToday } from './today';

type Due = NonNullable<Lent['due']>;

/** What stands in the page now. `shown` are the findings of the panel, which do where nothing was told. */
export async function dueNow(shown: Findings): Promise<Due> {
  const kept = await store.withStore((db) => dueIn(db, shown));
  const found = kept.ok ? kept.value : { findings: shown, reminders: NOTHING }; // the panel says that it refuses
  const device = await deviceState(shown.settings.reminders.device);
  return { findings: found.findings, reminders: { ...found.reminders, device } };
}

type Found = Omit<RemindersFinding, 'device'>;
const NOTHING: Found = { open: [], slept: null, silenced: [] };

async function dueIn(db: Database, shown: Findings): Promise<{ findings: Findings; reminders: Found }> {
  const { told } = await readReminders(db, shown.profile.id);
  if (!told.some(speaks)) return { findings: shown, reminders: NOTHING };
  const today = await findToday(db, shown.profile);
  if (!today) return { findings: shown, reminders: NOTHING };
  return { findings: today.findings, reminders: openOf(today.findings, told, today.others) };
}

/** It stands in the page, or in the list of what was silenced. */
const speaks = ({ state }: Told): boolean => state !== 'closed';
