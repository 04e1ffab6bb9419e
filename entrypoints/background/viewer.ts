import type { Profile } from '../../utils/observations';
import { currentProfile, type Database, listProfiles } from '../../utils/store';
import type { From } from '../../utils/wire/answer';
import { type Lock, locks } from './lock/locks';
import { keepSession, type Session, session, type TabNote } from './session';

/** Who asks: a document in a tab of PMM; `null` for our own pages, and for what nobody asked. */
export type Asker = { tab: string; page: string } | null;

export function askerOf(from: From, page = ''): Asker {
  return from.by === 'page' ? { tab: String(from.tabId), page } : null;
}

/** Somebody whom this computer knows. */
export interface Known {
  id: string;
  /** `null` for one that is locked. */
  name: string | null;
  /** What the person calls it while it is locked; `null`: nothing. */
  label: string | null;
  school: string | null;
}

/** Whose facts may be shown and changed. */
export interface InView {
  /** `null`: nobody's. */
  profile: Profile | null;
  /** It is that of somebody whose records are locked. */
  locked: Lock | null;
  /** Nobody's facts may be shown: locked, or it is not known who of several is in front of this screen. */
  isClosed: boolean;
  /** The data of whose page this is were erased, and it was not loaded anew since. */
  isErased: boolean;
  /** The person in view has a lock. */
  hasLock: boolean;
  /** Whom the person named for this very tab, where several are known. */
  chosen: Profile | null;
  known: Known[];
}

/**
 * Whose view it is. With one person known, theirs, as ever. With several it is nobody's until the page has said whose
 * account it shows, or the person has: on a shared computer no one reads over another's shoulder.
 */
export async function inView(db: Database, asker: Asker): Promise<InView> {
  const there = await listProfiles(db);
  const every = await locks(db);
  const shut = every.filter((one) => one.isLocked);
  const all = there.filter(({ id }) => shut.every((one) => one.id !== id)); // one that could not be sealed is here
  const hasLock = (profile: Profile | null) => every.some(({ id }) => id === profile?.id); // nobody is in view
  const known = [...knownIn(all), ...shut.map(({ id, label }) => ({ id, label, name: null, school: null }))];
  const [lone] = shut;
  const none = { locked: null, isErased: false, hasLock: false, chosen: null, known };
  if (await wasErased(asker)) return { ...none, profile: null, isErased: true, isClosed: true };
  if (known.length === 1 && lone) return { ...none, profile: null, locked: lone, isClosed: true };
  const ids = await whoIs(asker);
  const find = (id: string | null) => all.find((one) => one.id === id && one.name !== null) ?? null; // gone since
  if (known.length < 2) {
    const profile = (await currentProfile(db)) ?? find(ids.shown); // the other one was erased
    return { ...none, profile, isClosed: false, hasLock: hasLock(profile) };
  }
  const profile = find(ids.shown);
  const locked = shut.find(({ id }) => id === ids.shown) ?? null; // open, or nobody
  const seen = { profile, locked, isClosed: profile === null, hasLock: hasLock(profile) };
  return { ...none, ...seen, chosen: find(ids.chosen) };
}

/** The one in view, or `null`. */
export const personIn = async (db: Database, asker: Asker): Promise<Profile | null> =>
  (await inView(db, asker)).profile;

function knownIn(all: readonly Profile[]): Known[] {
  return all.flatMap(({ id, name, school }) => (name === null ? [] : [{ id, name, label: null, school }]));
}

async function whoIs(asker: Asker): Promise<{ shown: string | null; chosen: string | null }> {
  const now = await session();
  if (!asker) return { shown: now.last, chosen: null };
  const { said, chosen } = noteOf(now, asker);
  return { shown: said ?? chosen, chosen };
}

async function wasErased(asker: Asker): Promise<boolean> {
  if (!asker) return false;
  return noteOf(await session(), asker).erased !== undefined;
}

/** A document that is loaded anew has said nothing; whom the person chose for its tab stays. */
function noteOf({ tabs }: Session, { tab, page }: NonNullable<Asker>): TabNote {
  const old = tabs[tab];
  return old?.page === page ? old : { page, said: null, chosen: old?.chosen ?? null }; // a tab that never asked
}

/** Notes that this document is there. Until it is known whose it is, nobody is in front of the screen. */
export async function arrives(asker: Asker): Promise<void> {
  if (!asker) return;
  const now = await session();
  if (now.tabs[asker.tab]?.page === asker.page) return; // never asked, or another document did
  const note = noteOf(now, asker);
  put(now, asker.tab, note, note.chosen);
}

/** The page shows an account: it wins over whom the person chose, at once. */
export async function says(asker: Asker, id: string): Promise<void> {
  const now = await session();
  if (!asker) return;
  const { page, said, chosen } = noteOf(now, asker);
  if (said === id && now.last === id) return; // said before
  put(now, asker.tab, { page, said: id, chosen: chosen === id ? id : null }, id);
}

/** The page has shown no account for so long that it need not be the one's whose it was; whether that is news. */
export async function unsays(asker: Asker): Promise<boolean> {
  const now = await session();
  if (!asker) return false;
  const note = noteOf(now, asker);
  if (note.said === null) return false;
  put(now, asker.tab, { ...note, said: null }, note.chosen);
  return note.chosen !== note.said;
}

/** The person says whose it is: for the tab, or for our own pages. */
export async function chooses(asker: Asker, id: string): Promise<void> {
  const now = await session();
  if (!asker) {
    now.last = id;
    return keepSession();
  }
  put(now, asker.tab, { ...noteOf(now, asker), said: null, chosen: id }, id);
}

function put(now: Session, tab: string, note: TabNote, last: string | null): void {
  delete now.tabs[tab]; // the newest come last
  now.tabs[tab] = note;
  now.last = last;
  void keepSession(); // a worker that dies before it is kept knows less, and shows nobody's facts
}
