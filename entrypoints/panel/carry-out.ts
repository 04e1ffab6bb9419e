import type { Intent, Outcome } from '../../utils/observations';
import { ask } from '../../utils/wire/ask';
import type { Handle } from '../../utils/wire/handle';

const DONE: Outcome = { ok: true, undo: null };

/** Carries out what only a surface can do, and sends all else to the background. */
export async function carryOut(intent: Intent, handle: Handle): Promise<Outcome> {
  switch (intent.do) {
    case 'copy':
      await navigator.clipboard.writeText(intent.text);
      return DONE;
    case 'show-on-page':
      return handle.pointAt(intent.stage) ? DONE : { ok: false, field: null, reason: 'not-found' };
    case 'read-again':
      handle.lookAgain();
      return DONE;
    case 'reload-page':
      location.reload();
      return DONE;
    case 'open-link':
      window.open(intent.url, '_blank', 'noopener,noreferrer');
      return DONE;
    case 'open-form':
      return DONE; // the panel opened it itself
    default:
      return send(intent, handle);
  }
}

async function send(intent: Intent, handle: Handle): Promise<Outcome> {
  const { outcome, panel } = await ask('do', { intent, id: crypto.randomUUID(), clock: handle.clock() });
  handle.refresh(panel);
  return outcome;
}
