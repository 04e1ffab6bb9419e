import type { Visit } from '../../components/visit';
import type { Intent, Outcome } from '../../utils/observations';
import type { Handle } from '../../utils/wire/handle';

const DONE: Outcome = { ok: true, undo: null };
/** As boot reports them. */
const LONGEST_PATH = 2_000;
const NOT_FOUND: Outcome = { ok: false, field: null, reason: 'not-found' };

/** What of a page only its own surface knows, as it is and changed. */
export interface Visiting {
  visit: Visit;
  note(change: Partial<Visit>): void;
}

/** Carries out what only a surface can do, and sends all else to the background. */
export async function carryOut(
  intent: Intent,
  handle: Pick<Handle, 'askNotice' | 'bringBack' | 'pointAt' | 'readAgain' | 'send'>,
  { visit, note }: Visiting,
): Promise<Outcome> {
  switch (intent.do) {
    case 'copy':
      await navigator.clipboard.writeText(intent.text);
      return DONE;
    case 'show-on-page':
      return handle.pointAt(intent) ? DONE : NOT_FOUND;
    case 'read-again':
      handle.readAgain();
      return DONE;
    case 'bring-back':
      handle.bringBack(intent.text);
      note({ back: [...visit.back, intent.text] });
      return DONE;
    case 'ask-notice':
      return ask(handle, note);
    case 'pause':
      return handle.send({ ...intent, path: location.pathname.slice(0, LONGEST_PATH) });
    case 'reload-page':
      location.reload();
      return DONE;
    case 'open-link':
      return openLink(intent.url);
    case 'save-file':
      return saveFile(intent.name, intent.text);
    case 'open-form':
    case 'report-page':
      return DONE; // the panel opened it itself
    case 'submit':
    case 'use-again':
      return correct(intent, handle);
    default:
      return handle.send(intent);
  }
}

/** A period that is called wrong, or no longer so, changes where the facts of the open page belong: it is read anew. */
async function correct(intent: Intent, handle: Pick<Handle, 'readAgain' | 'send'>): Promise<Outcome> {
  const outcome = await handle.send(intent);
  const isAboutReading =
    intent.do === 'use-again' ||
    // What the page says was not taken while its person was locked.
    (intent.do === 'submit' && (intent.instead !== undefined || intent.form === 'unlock'));
  if (outcome.ok && isAboutReading) handle.readAgain();
  return outcome;
}

/** How long in ms a browser may take to fetch what it saves. */
const FETCHED = 60_000;

/** Hands a text to the browser's own downloads; the element is never part of the page. */
function saveFile(name: string, text: string): Outcome {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/html;charset=utf-8' }));
  const link = document.createElement('a');
  Object.assign(link, { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), FETCHED);
  return DONE;
}

/** Where the tool itself fails, nobody goes on pointing. */
async function ask(handle: Pick<Handle, 'askNotice'>, note: Visiting['note']): Promise<Outcome> {
  note({ asked: 'pointing' });
  const found = await handle.askNotice().finally(() => note({ asked: null }));
  note({ asked: { found } });
  return DONE;
}

/** Only what is reached by https: an address of another kind could run in the page. */
function openLink(url: string): Outcome {
  if (!url.startsWith('https://')) return NOT_FOUND;
  window.open(url, '_blank', 'noopener,noreferrer');
  return DONE;
}
