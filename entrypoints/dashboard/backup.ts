import type { Intent, Outcome } from '../../utils/observations';
import type { DataPart, OpenedBackup } from '../../utils/views/view';
import { ask } from '../../utils/wire/ask';
import { piecesOf } from '../../utils/wire/pieces';
import { download } from './download';

/** What the page holds of the person's data. */
export interface Data {
  data: DataPart | null;
  opened: OpenedBackup | null;
  /** What is going on, in words; '' for nothing. */
  said: string;
}

type Send = (intent: Intent) => Promise<Outcome>;

/** A worker can be stopped between two pieces: then all of them go once more. */
const TRIES = 3;
const DONE: Outcome = { ok: true, undo: null };
const NOT_DONE: Outcome = { ok: false, field: null, reason: 'not-saved' };

/** The data part's side of the wire. `shows` hears of each change; `send` carries an intent to the background. */
export function backups(shows: (change: Partial<Data>) => void, send: Send) {
  let words: DataPart['words'] | null = null;
  let largest = 0;
  let tooLarge: OpenedBackup | null = null;
  /** The file that is open, kept for a worker that has forgotten it. */
  let chosen: { id: string; file: File } | null = null;

  async function see(): Promise<void> {
    const data = await ask('data', { clock: null });
    ({ words, largest, tooLarge } = data);
    shows({ data });
  }

  async function save(): Promise<Outcome> {
    const backup = await inTries(fetchBackup);
    if (!backup) {
      shows({ said: words?.notSaved ?? '' }); // the button stands only where its words came with it
      return NOT_DONE;
    }
    download({ ...backup, type: 'application/json' });
    shows({ said: words?.saved ?? '' });
    await send({ do: 'backup-saved' });
    return DONE;
  }

  async function choose(file: File): Promise<void> {
    chosen = { id: crypto.randomUUID(), file };
    if (file.size > largest) return shows({ opened: tooLarge, said: '' });
    shows({ opened: null, said: words?.reading ?? '' });
    const opened = await inTries(() => sendFile(chosen)).catch(() => null);
    shows({ opened, said: opened ? '' : (words?.notRead ?? '') });
  }

  async function restore(intent: Extract<Intent, { do: 'restore' }>): Promise<Outcome> {
    let outcome = await send(intent);
    if (isForgotten(outcome) && intent.from === 'file' && (await inTries(() => sendFile(chosen))))
      outcome = await send(intent);
    if (outcome.ok) close();
    return outcome;
  }

  function close(): Outcome {
    chosen = null;
    shows({ opened: null, said: '' });
    return DONE;
  }

  /** What this part does itself or with several messages; all else is sent as it is. */
  function carryOut(intent: Intent): Promise<Outcome> {
    if (intent.do === 'save-backup') return save();
    if (intent.do === 'close-backup') return Promise.resolve(close());
    return intent.do === 'restore' ? restore(intent) : send(intent);
  }
  return { see, choose, carryOut };
}

const isForgotten = (outcome: Outcome): boolean => !outcome.ok && outcome.reason === 'not-found';

async function inTries<T>(once: () => Promise<T | null>): Promise<T | null> {
  for (let left = TRIES; left > 0; left -= 1) {
    const got = await once();
    if (got !== null) return got;
  }
  return null;
}

/** All pieces of a backup that is made now; `null` where the worker has forgotten it meanwhile. */
async function fetchBackup(): Promise<{ name: string; text: string } | null> {
  const first = await ask('save-backup', { id: null, at: 0, clock: null });
  if (!first) return null;
  const pieces = [first.text];
  while (pieces.length < first.of) {
    const next = await ask('save-backup', { id: first.id, at: pieces.length, clock: null });
    if (!next) return null;
    pieces.push(next.text);
  }
  return { name: first.name, text: pieces.join('') };
}

async function sendFile(chosen: { id: string; file: File } | null): Promise<OpenedBackup | null> {
  if (!chosen) return null;
  const { id, file } = chosen;
  const pieces = piecesOf(await file.text());
  let opened: OpenedBackup | null = null;
  for (const [at, text] of pieces.entries())
    opened = await ask('open-backup', { id, name: file.name, text, at, of: pieces.length, clock: null });
  return opened;
}
