import type { Automatic } from '../../../utils/observations';
import { type Archived, listAutomatic, parted, rewriteArchive } from '../../../utils/store';
import { MIGRATIONS } from '../../../utils/store/migrations';
import { inTurn } from '../backup/archive';
import { part } from '../parts';

/**
 * The automatic copies hold nothing of a profile that is locked: its records go out of them, and each says whom it is
 * without, so that going back to it later takes nobody away.
 */
export async function takeOutOfCopies(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await inTurn(async () => {
    const all = await listAutomatic();
    if (all.every(({ without = [] }) => ids.every((id) => without.includes(id)))) return;
    await withoutThese(ids, ({ without = [] }) => ({ without: [...new Set([...without, ...ids])] })); // nobody was locked
  });
}

/**
 * Takes the records of these profiles out of every copy; resolves to the copies as they were. One that cannot be read
 * goes: it may name anybody. Called in turn.
 */
export async function withoutThese(
  ids: readonly string[],
  mark: (backup: Automatic) => Partial<Automatic> = () => ({}),
): Promise<Archived[]> {
  const { backupText, bytesOf, parseBackup } = await part('backup');
  const bare = ({ backup, text }: Archived): Archived[] => {
    const parsed = parseBackup(text, MIGRATIONS.length);
    if (!parsed.ok) return [];
    const { rows, made, app } = parsed.value;
    const left = backupText(parted(rows, new Set(ids)).rest, { made, app });
    return [{ backup: { ...backup, ...mark(backup), bytes: bytesOf(left) }, text: left }];
  };
  return rewriteArchive((there) => there.flatMap(bare));
}
