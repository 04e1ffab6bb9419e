import { expect, it } from 'vitest';
import { filePath, filesNamed, filesPreview, withFiles } from '../../../utils/exchange/backup';
import type { EvidenceFile } from '../../../utils/observations';
import { copyOf } from './copies';

const file = (end: string): EvidenceFile => ({
  id: `00000000-0000-4000-8000-00000000000${end}`,
  ...{ name: `${end}.pdf`, type: 'application/pdf', size: 10 },
});
const [A, B, C] = [file('a'), file('b'), file('c')];
const copy = (...files: EvidenceFile[]) =>
  copyOf({
    entries: [
      { profile: 'p', period: '2024-1', id: 'e', entry: { kind: 'evidence', files } },
      { entry: null },
      7,
    ],
  });
const ids = (...files: EvidenceFile[]) => new Set(files.map((one) => one.id));

it('names the files of entries, whatever else lies there, under a path of their own', () => {
  expect([...filesNamed(copy(A, B)).keys()]).toEqual([A.id, B.id]);
  expect(filePath(A)).toBe(`berkas/${A.id}.pdf`);
});

it('says what comes, what is nowhere, and what replacing takes away', () => {
  const around = { brought: ids(A), here: ids(C), unknown: 2 };
  expect(filesPreview(copy(C), copy(A, B), around)).toEqual({
    ...{ has: true, count: 1, bytes: 10, missing: 1, lost: 1, unknown: 2 },
  });
  expect(filesPreview(copy(A), copy(A), { brought: null, here: ids(A), unknown: 0 })).toEqual({
    ...{ has: false, count: 0, bytes: 0, missing: 0, lost: 0, unknown: 0 },
  });
});

it('counts files apart, and what is held for an undo among the notes for it', () => {
  const rest = { kind: 'rest' as const, count: 3, bytes: 100 };
  expect(withFiles([rest], [A], { count: 2, bytes: 510 })).toEqual([
    { kind: 'files', count: 1, bytes: 10 },
    { kind: 'rest', count: 4, bytes: 600 },
  ]);
  expect(withFiles([], [], { count: 0, bytes: 0 })).toEqual([]);
});
