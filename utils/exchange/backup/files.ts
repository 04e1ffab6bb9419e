import {
  type Amount,
  type BackupFiles,
  EVIDENCE_TYPES,
  type EvidenceFile,
  type StoreRows,
} from '../../observations';

/** In a backup with files: the backup itself, and the folder of the files. */
export const JSON_PATH = 'cadangan.json';
const FOLDER = 'berkas/';

/** Where the bytes of a file lie in a backup with files. */
export const filePath = ({ id, type }: EvidenceFile): string => `${FOLDER}${id}.${EVIDENCE_TYPES[type]}`;

/** Every file that entries name, by id; an id is the same file wherever it stands. */
export function filesNamed({ stores }: StoreRows): Map<string, EvidenceFile> {
  const rows = stores.find(({ name }) => name === 'entries')?.rows ?? []; // an older backup has the store too
  return new Map(
    rows.flatMap((row) => {
      const { kind, files } = Object(Object(row).entry);
      return kind === 'evidence' && Array.isArray(files)
        ? files.map((one: EvidenceFile) => [one.id, one] as const)
        : [];
    }),
  );
}

interface Around {
  /** Ids of the files that the backup brings; `null` for one that is not made to bring any. */
  brought: ReadonlySet<string> | null;
  /** Ids of the files whose bytes are on this computer. */
  here: ReadonlySet<string>;
  /** How many files it brings that it does not name. */
  unknown: number;
}

/** What becomes of files where a backup is put in. */
export function filesPreview(
  mine: StoreRows,
  theirs: StoreRows,
  { brought, here, unknown }: Around,
): BackupFiles {
  const named = filesNamed(theirs);
  const coming = [...named.values()].filter((one) => brought?.has(one.id));
  return {
    has: brought !== null,
    count: coming.length,
    bytes: coming.reduce((sum, one) => sum + one.size, 0),
    missing: [...named.keys()].filter((id) => !brought?.has(id) && !here.has(id)).length,
    lost: [...filesNamed(mine).keys()].filter((id) => here.has(id) && !named.has(id)).length,
    unknown,
  };
}

/**
 * What there is, with files: those that entries name by themselves; what is kept beside them so that a deed can be
 * undone is among the notes for that. `held`: all of them.
 */
export function withFiles(
  amounts: readonly Amount[],
  named: readonly EvidenceFile[],
  held: Pick<Amount, 'count' | 'bytes'>,
): Amount[] {
  const bytes = named.reduce((sum, one) => sum + one.size, 0);
  const files: Amount = { kind: 'files', count: named.length, bytes };
  const rest = amounts.find(({ kind }) => kind === 'rest') ?? { kind: 'rest', count: 0, bytes: 0 };
  const more: Amount = {
    kind: 'rest',
    count: rest.count + Math.max(0, held.count - files.count),
    bytes: rest.bytes + Math.max(0, held.bytes - bytes),
  };
  return [...amounts.filter(({ kind }) => kind !== 'rest'), files, more].filter(({ count }) => count > 0);
}
