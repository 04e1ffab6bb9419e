import type { ExchangeFileKind, Intent, Outcome } from '../../utils/observations';
import type { ExchangePart, PastedTable } from '../../utils/views/view';
import { ask } from '../../utils/wire/ask';
import { download } from './download';

/** What the page holds of what was pasted. */
export interface Exchanged {
  pasted: PastedTable | null;
  /** What is going on, in words; '' for nothing. */
  told: string;
  /** Counts up when what was pasted is kept: the field is empty then. */
  round: number;
}

type Send = (intent: Intent) => Promise<Outcome>;
type Words = ExchangePart['words'];

/** Longer ones are cut where they are surely too long, so that the background says so. In UTF-16 units. */
const LONGEST = 300_001;
const DONE: Outcome = { ok: true, undo: null };
const NOT_DONE: Outcome = { ok: false, field: null, reason: 'not-saved' };

/** Files for other programs and rows from them: this page's side of the wire. `words` as they are printed now. */
export function exchanges(
  shows: (change: Partial<Exchanged>) => void,
  send: Send,
  words: () => Words | null,
) {
  let text = '';
  let round = 0;
  const say = (key: keyof Words): string => words()?.[key] ?? ''; // nothing is pressed before it is printed

  async function save(file: ExchangeFileKind): Promise<Outcome> {
    const made = await ask('exchange-file', { file, clock: null }).catch(() => null); // said in words
    if (made) download(made);
    shows({ told: say(made ? 'saved' : 'notSaved') });
    return made ? DONE : NOT_DONE;
  }

  async function read(pasted: string, told = ''): Promise<void> {
    const mine = pasted.slice(0, LONGEST);
    text = mine;
    shows({ pasted: null, told: say('reading') });
    const found = await ask('read-table', { text, clock: null }).catch(() => null); // said in words
    if (text === mine) shows({ pasted: found, told: found ? told : say('notRead') }); // else it was let go of
  }

  async function put(intent: Extract<Intent, { do: 'put-table' }>): Promise<Outcome> {
    const outcome = await send({ ...intent, text });
    if (outcome.ok) {
      round += 1;
      shows({ pasted: null, told: '', round });
    } else if (outcome.reason === 'not-found') await read(text, say('stale'));
    return outcome;
  }

  function close(): Outcome {
    text = '';
    shows({ pasted: null, told: '' });
    return DONE;
  }

  /** What this part does itself or with several messages; `null` for what is not its own. */
  function carryOut(intent: Intent): Promise<Outcome> | null {
    if (intent.do === 'save-calendar') return save('calendar');
    if (intent.do === 'save-table') return save(intent.table);
    if (intent.do === 'put-table') return put(intent);
    return intent.do === 'close-table' ? Promise.resolve(close()) : null;
  }
  return { read, carryOut };
}
