import type { Intent, Outcome } from '../../utils/observations';
import type { Panel } from '../../utils/views/view';
import { ask } from '../../utils/wire/ask';

const DONE: Outcome = { ok: true, undo: null };

/**
 * The popup's side of the wire: one question at a time, so that each view that `got` hears is newer than the one before.
 * `failed` hears of a question to which nobody answered.
 */
export function talk(got: (panel: Panel) => void, failed: (error: unknown) => void) {
  let line: Promise<unknown> = Promise.resolve();

  function inTurn<T>(question: () => Promise<T>): Promise<T> {
    const answered = line.then(question);
    line = answered.catch(() => undefined); // told to whoever asked
    return answered;
  }
  const see = (): Promise<void> => inTurn(() => ask('see', { clock: null })).then(got, failed);
  async function send(intent: Intent): Promise<Outcome> {
    const id = crypto.randomUUID();
    const { outcome, panel } = await inTurn(() => ask('do', { intent, id, clock: null }));
    got(panel);
    return outcome;
  }
  /** Carries out what only a surface can do, and sends all else to the background. */
  async function carryOut(intent: Intent): Promise<Outcome> {
    if (intent.do === 'copy') await navigator.clipboard.writeText(intent.text);
    else if (intent.do === 'read-again') await see();
    else return send(intent);
    return DONE;
  }
  return { see, carryOut };
}
