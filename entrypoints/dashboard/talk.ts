import { browser } from 'wxt/browser';
import type { Intent, Outcome } from '../../utils/observations';
import type { Overview } from '../../utils/views/view';
import { ask } from '../../utils/wire/ask';

const DONE: Outcome = { ok: true, undo: null };
const NOT_FOUND: Outcome = { ok: false, field: null, reason: 'not-found' };

/**
 * The full page's side of the wire: one question at a time, so that each view that `got` hears is newer than the one
 * before; `inTurn` is for questions of others. `failed` hears of a question to which nobody answered.
 */
export function talk(got: (overview: Overview) => void, failed: (error: unknown) => void) {
  let line: Promise<unknown> = Promise.resolve();

  function inTurn<T>(question: () => Promise<T>): Promise<T> {
    const answered = line.then(question);
    line = answered.catch(() => undefined); // told to whoever asked
    return answered;
  }
  const see = (): Promise<void> => inTurn(() => ask('overview', { clock: null })).then(got, failed);
  async function send(intent: Intent): Promise<Outcome> {
    const id = crypto.randomUUID();
    const { outcome } = await inTurn(() => ask('do', { intent, id, clock: null }));
    await see();
    return outcome;
  }
  /** Carries out what only a surface can do, and sends all else to the background. */
  async function carryOut(intent: Intent): Promise<Outcome> {
    switch (intent.do) {
      case 'copy':
        await navigator.clipboard.writeText(intent.text);
        return DONE;
      case 'read-again':
        await see();
        return DONE;
      case 'open-link':
        return openLink(intent.url);
      case 'device-reminders':
        // Only in the press itself: browsers refuse to ask at any other moment.
        if (intent.on && !(await browser.permissions.request({ permissions: ['notifications'] })))
          return { ok: false, field: null, reason: 'not-allowed' };
        return send(intent);
      case 'show-on-page':
      case 'bring-back':
      case 'ask-notice':
      case 'reload-page':
      case 'report-page':
        return NOT_FOUND; // there is no page of PMM here
      default:
        return send(intent);
    }
  }
  return { see, carryOut, inTurn };
}

/** Only what is reached by https: an address of another kind could run here. */
function openLink(url: string): Outcome {
  if (!url.startsWith('https://')) return NOT_FOUND;
  window.open(url, '_blank', 'noopener,noreferrer');
  return DONE;
}
