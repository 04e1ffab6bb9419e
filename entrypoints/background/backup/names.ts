import { type Archived, listAutomatic, rewriteArchive, withoutNames } from '../../../utils/store';
import { MIGRATIONS } from '../../../utils/store/migrations';
import { part } from '../parts';

/**
 * Names that leave the store leave its automatic copies too; resolves to the copies as they were. A copy that cannot
 * be read any more goes with them: it may hold a name, and can bring nothing back.
 */
export async function dropNames(
  where: (one: { profile: string; period: string }) => boolean,
): Promise<Archived[]> {
  if ((await listAutomatic()).length === 0) return [];
  const { backupText, bytesOf, parseBackup } = await part('backup');
  const bare = ({ backup, text }: Archived): Archived[] => {
    const parsed = parseBackup(text, MIGRATIONS.length);
    if (!parsed.ok) return [];
    const { rows, made, app } = parsed.value;
    const left = backupText(withoutNames(rows, where), { made, app });
    return [{ backup: { ...backup, bytes: bytesOf(left) }, text: left }];
  };
  return rewriteArchive((all) => all.flatMap(bare));
}
