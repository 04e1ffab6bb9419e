import { browser } from 'wxt/browser';

/** What one tab of PMM has told of whose it is; ids of profiles, never names. */
export interface TabNote {
  /** Which document: one that is loaded anew has said nothing yet. */
  page: string;
  /** Whose account the document showed. */
  said: string | null;
  /** Whom the person said that it is, for the tab. */
  chosen: string | null;
  /** Whose data were erased while this document was open: it is read no more until it is loaded anew. */
  erased?: string | undefined;
}

/** What holds from one start of the browser to the next, and lies in memory only. */
export interface Session {
  tabs: Record<string, TabNote>;
  /** Who was last known to be in front of the screen. */
  last: string | null;
  /** Profiles with a lock that are open; all others are sealed (see `seal`). */
  open: string[];
}

const KEY = 'session';
/** More tabs than anybody has open; the oldest are asked anew. */
const MOST = 60;

let kept: Promise<Session> | null = null;

/** The same object in all of this worker's life. A browser that gives none starts as if it had just been started. */
export function session(): Promise<Session> {
  kept ??= load();
  return kept;
}

async function load(): Promise<Session> {
  const fresh: Session = { tabs: {}, last: null, open: [] };
  try {
    const found = await browser.storage.session.get(KEY);
    return Object.assign(fresh, found[KEY]); // nothing of this session yet
  } catch {
    return fresh; // refused: nobody is known to be in front of the screen, which hides too much and never shows it
  }
}

/** Keeps what was changed, for the next worker of this session. What cannot be kept is asked again. */
export async function keepSession(): Promise<void> {
  const now = await session();
  for (const old of Object.keys(now.tabs).slice(0, -MOST)) delete now.tabs[old];
  await browser.storage.session.set({ [KEY]: now }).catch(() => undefined); // said above
}
