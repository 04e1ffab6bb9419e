import { piecesOf } from '../../../utils/wire/pieces';
import type { OutPiece, Table } from '../../../utils/wire/table';
import { now } from '../clock';
import { everything, textOf } from './copy';

/** The backup that is on its way to a page, while this worker lives. */
let sending: { id: string; name: string; pieces: string[] } | null = null;

/** The piece of a backup at a place; `id` null makes the backup. `null` where that one is no longer held. */
export async function giveBackup({ id, at }: Table['save-backup']['ask']): Promise<OutPiece | null> {
  if (id === null) sending = await make();
  if (!sending || (id !== null && sending.id !== id)) return null;
  const { pieces, ...rest } = sending;
  const text = pieces[at];
  return text === undefined ? null : { ...rest, text, of: pieces.length };
}

async function make() {
  const text = await textOf(await everything());
  return {
    id: crypto.randomUUID(),
    name: `pendamping-pmm-${now().slice(0, 10)}.json`,
    pieces: piecesOf(text),
  };
}
