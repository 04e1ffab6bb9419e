import type { Intent, Outcome, RemindHow, Told } from '../../../utils/observations';
import { snoozedUntil } from '../../../utils/reminders';
import {
  changeReminders,
  changeSettings,
  type Database,
  readReminders,
  readSettings,
  speakAgain,
  undoReminders,
} from '../../../utils/store';
import { now } from '../clock';
import { refuse } from '../values';
import { type Asker, personIn } from '../viewer';
import { deviceState, withdraw } from './device';

type Remind = Extract<Intent, { do: 'remind' }>;
type Deed = Extract<Intent, { do: 'remind' | 'remind-again' | 'device-reminders' }>;

/** What a person did about reminders; the same `token` twice is one deed. */
export async function doReminders(db: Database, deed: Deed, token: string, asker: Asker): Promise<Outcome> {
  if (deed.do === 'device-reminders') return setDevice(db, deed.on);
  const profile = await personIn(db, asker);
  if (!profile) return refuse(null, 'not-found');
  if (deed.do === 'remind') return putOff(db, { profile: profile.id, token }, deed);
  await speakAgain(db, profile.id, deed.matter);
  return { ok: true, undo: null };
}

/** Whether `token` was a deed about reminders, which is undone now. */
export async function putBack(db: Database, token: string, asker: Asker): Promise<boolean> {
  const profile = await personIn(db, asker);
  return profile !== null && undoReminders(db, profile.id, token);
}

async function putOff(
  db: Database,
  whose: { profile: string; token: string },
  { how, reminders }: Remind,
): Promise<Outcome> {
  const settings = await readSettings(db);
  const { told } = await readReminders(db, whose.profile);
  const meant = told.filter(reminders.includes(ALL) ? isStanding : (one) => reminders.includes(one.id));
  const ids = meant.map((one) => one.id);
  await changeReminders(db, whose, ids, changeFor(how, settings));
  void withdraw([...new Set(meant.map((one) => one.bundle))]);
  return { ok: true, undo: how === 'never' ? whose.token : null };
}

const ALL = '*';
const isStanding = ({ state }: Told): boolean => state === 'claimed' || state === 'shown';

function changeFor(
  how: RemindHow,
  settings: Awaited<ReturnType<typeof readSettings>>,
): Pick<Told, 'state' | 'until'> {
  if (how === 'never') return { state: 'dismissed', until: null };
  if (how === 'close' || how === 'look') return { state: 'closed', until: null };
  return { state: 'closed', until: snoozedUntil(how, { now: now(), settings }) };
}

/** Wanted without the permission is kept all the same: the surfaces then say that the browser refuses. */
async function setDevice(db: Database, on: boolean): Promise<Outcome> {
  const { reminders } = await readSettings(db);
  await changeSettings(db, { reminders: { ...reminders, device: on } });
  const state = await deviceState(on);
  return !on || state === 'on' ? { ok: true, undo: null } : refuse(null, 'not-allowed');
}
