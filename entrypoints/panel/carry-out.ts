import type { Intent, Outcome } from '../../utils/observations';
import type { Handle } from '../../utils/wire/handle';

const DONE: Outcome = { ok: true, undo: null };
const NOT_FOUND: Outcome = { ok: false, field: null, reason: 'not-found' };

/** Carries out what only a surface can do, and sends all else to the background. */
export async function carryOut(
  intent: Intent,
  handle: Pick<Handle, 'pointAt' | 'readAgain' | 'send'>,
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
    case 'reload-page':
      location.reload();
      return DONE;
    case 'open-link':
      return openLink(intent.url);
    case 'open-form':
      return DONE; // the panel opened it itself
    default:
      return handle.send(intent);
  }
}

/** Only what is reached by https: an address of another kind could run in the page. */
function openLink(url: string): Outcome {
  if (!url.startsWith('https://')) return NOT_FOUND;
  window.open(url, '_blank', 'noopener,noreferrer');
  return DONE;
}
