import { readFile } from '../../../utils/store';
import { BYTES_A_MESSAGE, textOfBytes } from '../../../utils/wire/bytes';
import type { FilePiece, Table } from '../../../utils/wire/table';
import { recallNow } from '../memory';
import { part } from '../parts';
import { store } from '../store';

/** A piece of a file of the person in view; `null` where its bytes are not on this computer. Nothing is held between. */
export async function giveFile({ id, at }: Table['give-file']['ask']): Promise<FilePiece | null> {
  const { memory } = await recallNow(null);
  const kept = await store.withStore((db) => readFile(db, memory.profile.id, id));
  if (!kept.ok) throw new Error(`${kept.reason}: ${kept.detail}`);
  if (!kept.value) return null;
  const { type, bytes } = kept.value;
  const name = (await part('evidence')).savedName(kept.value);
  const from = at * BYTES_A_MESSAGE;
  const piece = new Uint8Array(bytes, Math.min(from, bytes.byteLength)).subarray(0, BYTES_A_MESSAGE);
  return { name, type, text: textOfBytes(piece), of: Math.ceil(bytes.byteLength / BYTES_A_MESSAGE) };
}
