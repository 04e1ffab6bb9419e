import { noticesOf, ruleFor, whyNotIgnored } from '../../utils/engine';
import { type Entry, type Intent, type Memory, noticeRule, type Outcome } from '../../utils/observations';
import { changeSettings, type Database, logNotices, type Place, putEntry, recall } from '../../utils/store';
import { wakeAfterPause } from './alarms';
import { now } from './clock';
import { ALL_PERIODS } from './memory';
import { refuse } from './values';

type Deed<D extends Intent['do']> = Extract<Intent, { do: D }>;

/** A word about a notice is the person's, whatever period they look at. */
const wide = (place: Place): Place => ({ ...place, period: ALL_PERIODS });

/** "Boleh diabaikan" and "tampilkan selalu": one rule for each wording and stage, the newer in the older's place. */
export async function ruleNotice(db: Database, place: Place, { values }: Deed<'submit'>): Promise<Outcome> {
  const text = String(values.text ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  const stage = String(values.stage ?? '') || null;
  const memory = await memoryOf(db, place.profile);
  const made = noticeRule.safeParse({
    ...{ kind: 'notice-rule', id: place.token, at: now() },
    ...{ text, stage, rule: values.rule },
  });
  if (!made.success) return refuse('text', 'not-found'); // no button of ours sends such a thing
  const refused = made.data.rule === 'ignore' ? whyNotIgnored(memory, made.data) : null;
  if (refused) return refuse(null, refused);
  const entry: Entry = { ...made.data, id: ruleFor(memory.entries, made.data)?.id ?? place.token };
  await putEntry(db, wide(place), entry);
  await logPutAway(db, place.profile);
  return { ok: true, undo: place.token };
}

/** Rests for an hour from now, on one page, or until it is resumed; or goes on. */
export async function pause(db: Database, { how, path }: Deed<'pause'>): Promise<Outcome> {
  if (how === 'page' && path === null) return refuse(null, 'not-found'); // a surface that stands on no page
  const rests = how === 'hour' || how === 'page' || how === 'on';
  const until = how === 'hour' ? hourFrom(now()) : null;
  await changeSettings(db, { pause: rests ? { until, path: how === 'page' ? path : null } : null });
  void wakeAfterPause(how === 'hour' ? 60 : null);
  return { ok: true, undo: null };
}

/** Notes for today what is put away on the page that was read last. */
export async function logPutAway(db: Database, profile: string): Promise<void> {
  const at = now();
  const memory = await memoryOf(db, profile);
  const { hides, list } = noticesOf(memory, at);
  const notices = hides ? list.filter((one) => one.standing === 'away') : [];
  if (notices.length > 0) await logNotices(db, { profile, at, path: memory.path ?? '', notices });
}

/** Page, notices and own rules; what was put away before has no say. */
async function memoryOf(db: Database, profile: string): Promise<Memory> {
  return { ...(await recall(db, { profile, period: ALL_PERIODS })), putAway: [] };
}

/** An hour later on the same person's clock, in its own zone. */
function hourFrom(moment: string): string {
  const zone = moment.slice(19);
  const local = new Date(Date.parse(`${moment.slice(0, 19)}Z`) + 3_600_000);
  return local.toISOString().slice(0, 19) + zone;
}
