import type { Intent, Outcome } from '../../utils/observations';
import type { EvidencePart } from '../../utils/views/view';
import { ask } from '../../utils/wire/ask';
import { BYTES_A_MESSAGE, bytesOfText, textOfBytes } from '../../utils/wire/bytes';
import type { TakenFile } from '../../utils/wire/table';
import { download } from './download';
import { inTries } from './tries';
import { fetchZip } from './zip';

/** What the page holds of evidence. */
export interface EvidenceHeld {
  evidence: EvidencePart | null;
  evidenceTold: { target: string | null; text: string };
}

type Send = (intent: Intent) => Promise<Outcome>;

/** In bytes, as the schema of a file says; a larger one is not even read. */
const LARGEST = 10 * 1024 * 1024;
const DONE: Outcome = { ok: true, undo: null };
const NOT_DONE: Outcome = { ok: false, field: null, reason: 'not-saved' };

/** Evidence: this page's side of the wire. `send` carries an intent to the background, `inTurn` a question. */
export function evidences(
  shows: (change: Partial<EvidenceHeld>) => void,
  send: Send,
  inTurn: <T>(question: () => Promise<T>) => Promise<T>,
) {
  let last: EvidencePart | null = null;
  const tell = (target: string | null, text = '') => shows({ evidenceTold: { target, text } });
  const say = (key: keyof EvidencePart['words']): string => last?.words[key] ?? ''; // nothing is pressed before it is printed

  /** Where nobody answers what was shown may be old by now, so it goes. */
  async function see(): Promise<void> {
    last = await inTurn(() => ask('evidence', { clock: null })).catch((error) => {
      console.error(error);
      return null;
    });
    shows({ evidence: last });
  }

  /** A file that was chosen: into the store, and from there to the evidence, once more where a worker died between. */
  async function add(target: string, file: File): Promise<void> {
    const refused = last?.refused;
    if (!refused) return; // nothing can be chosen before it is printed
    if (file.size > LARGEST) return tell(target, refused.large);
    tell(target, say('adding'));
    const once = async (): Promise<string> => {
      const id = crypto.randomUUID();
      const taken = await inTries(() => sendFile(id, file)).catch(() => null); // said in words
      if (!taken?.ok) return refused[taken?.reason ?? 'not-saved'];
      const outcome = await send({ do: 'attach', target, file: id });
      if (outcome.ok) return say('added');
      return outcome.reason === 'too-many' ? refused.many : '';
    };
    const told = (await once()) || (await once()) || refused['not-saved'];
    tell(target, told);
    await see();
  }

  async function save(id: string): Promise<Outcome> {
    const file = await inTries(() => fetchFile(id)).catch(() => null); // said by the toast
    if (!file) return NOT_DONE;
    download(file);
    return DONE;
  }

  async function saveAll(): Promise<Outcome> {
    tell(null, say('saving'));
    const zip = await inTries(() => fetchZip('evidence')).catch(() => null); // said in words
    if (zip) download(zip);
    tell(null, say(zip ? 'saved' : 'notSaved'));
    return zip ? DONE : NOT_DONE;
  }

  /** The address of a picture's bytes; `null` where they cannot be had: its name stands there anyway. */
  async function preview(id: string): Promise<string | null> {
    const file = await fetchFile(id).catch(() => null);
    return file && URL.createObjectURL(new Blob(file.parts, { type: file.type }));
  }

  /** What this part does itself or with several messages; `null` for what is not its own. */
  function carryOut(intent: Intent): Promise<Outcome> | null {
    if (intent.do !== 'save-evidence') return null;
    return intent.file === null ? saveAll() : save(intent.file);
  }
  return { see, add, preview, carryOut };
}

/** `null` where the worker has forgotten a piece meanwhile. */
async function sendFile(id: string, file: File): Promise<TakenFile> {
  const of = Math.max(1, Math.ceil(file.size / BYTES_A_MESSAGE));
  let taken: TakenFile = null;
  for (let at = 0; at < of; at += 1) {
    const piece = file.slice(at * BYTES_A_MESSAGE, (at + 1) * BYTES_A_MESSAGE);
    const text = textOfBytes(new Uint8Array(await piece.arrayBuffer()));
    taken = await ask('put-file', { id, name: file.name, text, at, of, clock: null });
  }
  return taken;
}

/** All pieces of a file; `null` where it is not on this computer. */
async function fetchFile(id: string): Promise<{ name: string; type: string; parts: BlobPart[] } | null> {
  const first = await ask('give-file', { id, at: 0, clock: null });
  if (!first) return null;
  const parts = [bytesOfText(first.text)];
  while (parts.length < first.of) {
    const next = await ask('give-file', { id, at: parts.length, clock: null });
    if (!next) return null;
    parts.push(bytesOfText(next.text));
  }
  return { name: first.name, type: first.type, parts };
}
