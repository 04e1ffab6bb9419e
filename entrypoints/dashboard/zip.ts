import { ask } from '../../utils/wire/ask';
import { bytesOfText } from '../../utils/wire/bytes';
import type { Table } from '../../utils/wire/table';

/** All pieces of a ZIP that is made now; `null` where the worker has forgotten it meanwhile. */
export async function fetchZip(
  what: Table['save-zip']['ask']['what'],
): Promise<{ name: string; type: string; parts: BlobPart[] } | null> {
  const parts: BlobPart[] = [];
  let piece = await ask('save-zip', { what, id: null, at: 0, clock: null });
  for (let at = 1; piece && !piece.last; at += 1) {
    parts.push(bytesOfText(piece.text));
    piece = await ask('save-zip', { what, id: piece.id, at, clock: null });
  }
  return piece && { name: piece.name, type: 'application/zip', parts };
}
