import type { Intent, Outcome } from '../../utils/observations';
import type { OpenedRuleFile, RuleFilesPart } from '../../utils/views/view';
import { ask } from '../../utils/wire/ask';

/** What the page holds of a file of rules. */
export interface RuleFileHeld {
  chosen: OpenedRuleFile | null;
  /** What is going on, in words; '' for nothing. */
  fileTold: string;
}

type Send = (intent: Intent) => Promise<Outcome>;
type Words = RuleFilesPart['words'];

/** Longer ones are cut where they are surely too long, so that the background says so. In bytes, then UTF-16 units. */
const LONGEST = 100_001;
const DONE: Outcome = { ok: true, undo: null };

/** Files of rules: this page's side of the wire. `words` as they are printed now. */
export function ruleFiles(
  shows: (change: Partial<RuleFileHeld>) => void,
  send: Send,
  words: () => Words | null,
) {
  let text = '';
  const say = (key: keyof Words): string => words()?.[key] ?? ''; // nothing is chosen before it is printed

  async function choose(file: File): Promise<void> {
    shows({ chosen: null, fileTold: say('reading') });
    const read = await file
      .slice(0, 4 * LONGEST)
      .text()
      .catch(() => null); // it may be gone meanwhile: said in words
    if (read === null) return shows({ fileTold: say('notRead') });
    await look(read.slice(0, LONGEST));
  }

  async function look(read: string, told = ''): Promise<void> {
    text = read;
    const found = await ask('read-rule-file', { text, clock: null }).catch(() => null); // said in words
    if (text === read) shows({ chosen: found, fileTold: found ? told : say('notRead') }); // else another was chosen
  }

  async function put(intent: Extract<Intent, { do: 'put-rule-file' }>): Promise<Outcome> {
    const outcome = await send({ ...intent, text });
    if (outcome.ok) close();
    else if (outcome.reason === 'not-found') await look(text, say('stale'));
    return outcome;
  }

  function close(): Outcome {
    text = '';
    shows({ chosen: null, fileTold: '' });
    return DONE;
  }

  /** What this part does itself or with several messages; `null` for what is not its own. */
  function carryOut(intent: Intent): Promise<Outcome> | null {
    if (intent.do === 'put-rule-file') return put(intent);
    return intent.do === 'close-rule-file' ? Promise.resolve(close()) : null;
  }
  return { choose, carryOut };
}
