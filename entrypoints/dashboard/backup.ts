import type { Intent, Outcome } from '../../utils/observations';
import type { DataPart, OpenedBackup } from '../../utils/views/view';
import { ask } from '../../utils/wire/ask';
import { piecesOf } from '../../utils/wire/pieces';
import { isArchive, sendArchive } from './archive';
import { download } from './download';
import { inTries } from './tries';
import { fetchZip } from './zip';

/** What the page holds of the person's data. */
export interface Data {
  data: DataPart | null;
  opened: OpenedBackup | null;
  /** What is going on, in words; '' for nothing. */
  said: string;
}

type Send = (intent: Intent) => Promise<Outcome>;

const DONE: Outcome = { ok: true, undo: null };
const NOT_DONE: Outcome = { ok: false, field: null, reason: 'not-saved' };

/** A file that was chosen, kept for a worker that has forgotten it. */
interface Chosen {
  id: string;
  file: File;
}

/**
 * The data part's side of the wire. `shows` hears of each change; `send` carries an intent to the background, `inTurn`
 * a question, when those before it are answered.
 */
export function backups(
  shows: (change: Partial<Data>) => void,
  send: Send,
  inTurn: <T>(question: () => Promise<T>) => Promise<T>,
) {
  let last: DataPart | null = null;
  let chosen: Chosen | null = null;

  /** Where nobody answers, what was shown may be old by now: it goes, and that is said in its place. */
  async function see(): Promise<void> {
    try {
      last = await inTurn(() => ask('data', { clock: null }));
    } catch (error) {
      console.error(error);
      last = last && unread(last);
    }
    shows({ data: last });
  }

  async function save(files: boolean): Promise<Outcome> {
    const backup = await (files ? inTries(() => fetchZip('backup')) : inTries(fetchBackup)).catch(() => null); // said in words
    if (!backup) {
      shows({ said: last?.words.notSaved ?? '' }); // the button stands only where its words came with it
      return NOT_DONE;
    }
    download(backup);
    shows({ said: last?.words.saved ?? '' });
    await send({ do: 'backup-saved' });
    return DONE;
  }

  /** The last choice counts: what comes of an earlier one, or after it was closed, is nobody's question any more. */
  async function choose(file: File): Promise<void> {
    const mine = { id: crypto.randomUUID(), file };
    chosen = mine;
    const isZip = await isArchive(file);
    if (chosen !== mine) return;
    if (!isZip && file.size > (last?.largest ?? 0))
      return shows({ opened: last?.tooLarge ?? null, said: '' });
    shows({ opened: null, said: last?.words.reading ?? '' });
    const opened = await inTries(() => sendFile(mine)).catch(() => null);
    if (chosen === mine) shows({ opened, said: opened ? '' : (last?.words.notRead ?? '') });
  }

  async function restore(intent: Extract<Intent, { do: 'restore' }>): Promise<Outcome> {
    let outcome = await send(intent);
    const mine = chosen?.id === intent.id ? chosen : null; // another one was chosen, or it is an automatic copy
    if (isForgotten(outcome) && mine && (await inTries(() => sendFile(mine)))) outcome = await send(intent);
    if (outcome.ok) close();
    return outcome;
  }

  /** What would come of it; `null` where the worker has forgotten a piece meanwhile, or another file was chosen. */
  async function sendFile(mine: Chosen): Promise<OpenedBackup | null> {
    const { id, file } = mine;
    if (await isArchive(file)) return sendArchive(mine, () => chosen === mine);
    const pieces = piecesOf(await file.text());
    let opened: OpenedBackup | null = null;
    for (const [at, text] of pieces.entries()) {
      if (chosen !== mine) return null;
      opened = await ask('open-backup', { id, name: file.name, text, at, of: pieces.length, clock: null });
    }
    return opened;
  }

  function close(): Outcome {
    chosen = null;
    shows({ opened: null, said: '' });
    return DONE;
  }

  /** What this part does itself or with several messages; all else is sent as it is. */
  function carryOut(intent: Intent): Promise<Outcome> {
    if (intent.do === 'save-backup') return save(intent.files === true);
    if (intent.do === 'close-backup') return Promise.resolve(close());
    return intent.do === 'restore' ? restore(intent) : send(intent);
  }
  return { see, choose, carryOut };
}

const isForgotten = (outcome: Outcome): boolean => !outcome.ok && outcome.reason === 'not-found';

/** All pieces of a backup that is made now; `null` where the worker has forgotten it meanwhile. */
async function fetchBackup(): Promise<{ name: string; type: string; text: string } | null> {
  const first = await ask('save-backup', { id: null, at: 0, clock: null });
  if (!first) return null;
  const pieces = [first.text];
  while (pieces.length < first.of) {
    const next = await ask('save-backup', { id: first.id, at: pieces.length, clock: null });
    if (!next) return null;
    pieces.push(next.text);
  }
  return { name: first.name, type: 'application/json', text: pieces.join('') };
}

/** Without what may be true no more. */
const unread = (data: DataPart): DataPart => ({
  ...data,
  kept: { ...data.kept, rows: [], note: data.words.unread },
  automatic: { ...data.automatic, rows: [], none: data.words.automaticUnread },
});
