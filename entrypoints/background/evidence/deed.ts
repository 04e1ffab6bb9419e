import { evidenceAbout } from '../../../utils/engine';
import {
  type Evidence,
  type EvidenceFile,
  entry as entrySchema,
  type Intent,
  MOST_FILES,
  type Outcome,
} from '../../../utils/observations';
import {
  changeEvidence,
  type Database,
  type Place,
  recall,
  removeEntry,
  wasDone,
} from '../../../utils/store';
import { now } from '../clock';
import { type Refused, refuse, Values } from '../values';

type Deed<D extends Intent['do']> = Extract<Intent, { do: D }>;
type About = NonNullable<ReturnType<typeof evidenceAbout>>;

/** Keeps note and link; where nothing is left of the evidence, it goes. */
export async function saveEvidence(db: Database, place: Place, intent: Deed<'submit'>): Promise<Outcome> {
  const about = await aboutIn(db, place, intent.target ?? '');
  if (!about) return refuse(null, 'not-found');
  const values = new Values(intent.values);
  const said = { note: values.optional('note'), link: values.optional('link') };
  const files = about.before?.files ?? []; // nothing is there yet
  const isEmpty = said.note === null && said.link === null && files.length === 0;
  if (isEmpty && !about.before) return refuse('note', 'empty');
  if (isEmpty && about.before) return done(place, await removeEntry(db, place, about.before.id));
  const checked = made(about, place, { ...said, files });
  if ('ok' in checked) return checked;
  const { id } = checked;
  return done(
    place,
    await changeEvidence(db, { ...place, id }, null, (before) => ({
      ...checked,
      files: before?.files ?? [],
    })),
  );
}

/** A file that waits joins the evidence for a target. `not-found`: it no longer waits, or there is no such target. */
export async function attachFile(db: Database, place: Place, intent: Deed<'attach'>): Promise<Outcome> {
  if (await wasDone(db, place.token)) return done(place, true);
  const about = await aboutIn(db, place, intent.target);
  if (!about) return refuse(null, 'not-found');
  if (about.before && about.before.files.length >= MOST_FILES) return refuse(null, 'too-many');
  const id = about.before?.id ?? place.token;
  const kept = await changeEvidence(db, { ...place, id }, intent.file, (before, file) => {
    if (!file) return null;
    const one: EvidenceFile = { id: file.id, name: file.name, type: file.type, size: file.bytes.byteLength };
    const { note, link, files } = before ?? { note: null, link: null, files: [] };
    const checked = made({ ...about, before }, place, { note, link, files: [...files, one] });
    return 'ok' in checked ? null : checked;
  });
  return done(place, kept);
}

/** A file leaves; the evidence stays with what else it has, or goes with its last. */
export async function detachFile(db: Database, place: Place, intent: Deed<'detach'>): Promise<Outcome> {
  if (await wasDone(db, place.token)) return done(place, true);
  const before = (await aboutIn(db, place, `entry:${intent.entry}`))?.before;
  if (!before?.files.some((one) => one.id === intent.file)) return refuse(null, 'not-found');
  const left = before.files.filter((one) => one.id !== intent.file);
  if (left.length === 0 && before.note === null && before.link === null)
    return done(place, await removeEntry(db, place, before.id));
  return done(
    place,
    await changeEvidence(
      db,
      { ...place, id: before.id },
      null,
      (one) => one && { ...one, at: now(), files: one.files.filter((file) => file.id !== intent.file) },
    ),
  );
}

const done = (place: Place, isDone: boolean): Outcome =>
  isDone ? { ok: true, undo: place.token } : refuse(null, 'not-found');

async function aboutIn(db: Database, place: Place, target: string): Promise<About | null> {
  const { entries } = await recall(db, place);
  return evidenceAbout(target, entries);
}

function made(
  { before, subject, title, item }: About,
  place: Place,
  said: Pick<Evidence, 'note' | 'link' | 'files'>,
): Evidence | Refused {
  const id = before?.id ?? place.token;
  const whole = entrySchema.safeParse({ kind: 'evidence', id, at: now(), subject, title, item, ...said });
  if (whole.success && whole.data.kind === 'evidence') return whole.data;
  const field = String(whole.error?.issues[0]?.path[0] ?? ''); // what is refused has its place
  return refuse(field, field === 'link' ? 'not-a-link' : 'too-long');
}
