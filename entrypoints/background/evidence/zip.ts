import type { Packed } from '../../../utils/exchange/zip';
import { readFile } from '../../../utils/store';
import { BYTES_A_MESSAGE, textOfBytes } from '../../../utils/wire/bytes';
import type { Table, ZipPiece } from '../../../utils/wire/table';
import { backupZip } from '../backup/archive-out';
import { now } from '../clock';
import { part } from '../parts';
import { store } from '../store';
import { lookForEvidence } from './look';

/** A ZIP that is being made, and the name of its file. */
interface Making {
  name: string;
  files: AsyncIterable<Packed>;
}

/** The one that is on its way to a page, while this worker lives: one piece is held, and one file. */
let sending: { id: string; name: string; stream: AsyncGenerator<Uint8Array>; at: number } | null = null;
let piece: Promise<ZipPiece> | null = null;

/**
 * The piece of a ZIP at a place, one after the other; `id` null begins one. `null`: that one is no longer held. A place
 * that was asked for last is given again.
 */
export async function giveZip({ what, id, at }: Table['save-zip']['ask']): Promise<ZipPiece | null> {
  if (id === null) {
    const { inPieces, zipped } = await part('evidence');
    const { name, files } = await (what === 'backup' ? backupZip() : evidenceZip());
    sending = { id: crypto.randomUUID(), name, stream: inPieces(zipped(files), BYTES_A_MESSAGE), at: -1 };
  }
  const mine = sending;
  if (!mine || (id !== null && mine.id !== id)) return null;
  if (at === mine.at + 1) {
    mine.at = at;
    piece = next(mine);
  }
  return at === mine.at ? piece : null;
}

async function next({ id, name, stream }: NonNullable<typeof sending>): Promise<ZipPiece> {
  const { value, done } = await stream.next();
  return { id, name, text: done ? '' : textOfBytes(value), last: done === true };
}

/** All files of the period in view under names that say what they are, and the list of them. */
async function evidenceZip(): Promise<Making> {
  const { words, review, scene, here, profile } = await lookForEvidence();
  const sections = words.evidenceSections(review, scene);
  const { zip, list, folder } = words.evidenceNames(scene);
  const places = words.placesOf(sections, here, folder);
  const text = words.tableText(words.evidenceSheet(sections, places, scene), scene.language);
  async function* files(): AsyncGenerator<Packed> {
    yield { path: `${list}.csv`, bytes: new TextEncoder().encode(text), at: now() };
    for (const { path, file, section } of places)
      if (path !== null) yield { path, bytes: await bytesOf(profile, file.id), at: section.at };
  }
  return { name: `${zip}.zip`, files: files() };
}

/** Throws where they went meanwhile: a ZIP that lacks what its list names would be wrong in silence. */
async function bytesOf(profile: string, id: string): Promise<Uint8Array> {
  const kept = await store.withStore((db) => readFile(db, profile, id));
  if (!kept.ok || !kept.value) throw new Error('a file of the list is no longer here');
  return new Uint8Array(kept.value.bytes);
}
