import type { OpenedBackup } from '../../utils/views/view';
import { ask } from '../../utils/wire/ask';
import { textOfBytes } from '../../utils/wire/bytes';

/** As a ZIP begins. */
const SIGN = [0x50, 0x4b];

/** Whether a file is a ZIP by its first bytes; one that cannot be read is none, which is said when it is read. */
export async function isArchive(file: File): Promise<boolean> {
  const first = await bytesOf(file, 0, SIGN.length).catch(() => new Uint8Array());
  return SIGN.every((byte, at) => first[at] === byte);
}

/**
 * A backup with files: the background says which of its bytes it wants, and at last what would change. `null` where it
 * has forgotten the beginning, or the file is no longer `wanted`.
 */
export async function sendArchive(
  { id, file }: { id: string; file: File },
  wanted: () => boolean,
): Promise<OpenedBackup | null> {
  const told = { id, name: file.name, size: file.size, clock: null };
  let answer = await ask('open-archive', { ...told, from: null, text: '' });
  while (answer && 'want' in answer) {
    if (!wanted()) return null;
    const { from, to } = answer.want;
    answer = await ask('open-archive', { ...told, from, text: textOfBytes(await bytesOf(file, from, to)) });
  }
  return answer?.opened ?? null; // forgotten
}

const bytesOf = async (file: File, from: number, to: number): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(from, to).arrayBuffer());
