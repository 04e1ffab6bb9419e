import { unzipSync, zipSync } from 'fflate';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackupPreview, BackupTrouble, Intent, Outcome } from '../../utils/observations';
import type { EvidencePart } from '../../utils/views/view';
import { bytesOfText, textOfBytes } from '../../utils/wire/bytes';
import type { ArchiveAnswer, FilePiece, OutPiece, TakenFile, ZipPiece } from '../../utils/wire/table';
import { account, freshComputer, HALF, NOON, PAGE, period, startWorker, type Worker } from './door';

const SITI = account('Siti Rahmawati, S.Pd.');
const TARGET = 'activity:Pelatihan mandiri';
const ACTIVITY = {
  ...{ kind: 'activity', evidence: 'Pelatihan', title: 'Pelatihan mandiri', points: 8, count: 1, done: true },
} as const;
const PDF = new TextEncoder().encode('%PDF-1.7\nsertifikat');
const ID = '00000000-0000-4000-8000-00000000000a';

let worker: Worker;
beforeEach(async () => {
  await anew();
  await read();
});
async function anew() {
  freshComputer();
  worker = await startWorker();
}
const read = () =>
  worker.report([PAGE, SITI, period(HALF.from, HALF.to), ACTIVITY], { period: HALF, clock: NOON });
const act = async (intent: Intent, id: string = crypto.randomUUID()) =>
  (await worker.own<{ outcome: Outcome }>('do', { intent, id })).outcome;

async function addFile(bytes = PDF): Promise<string> {
  const id = crypto.randomUUID();
  const piece = { id, name: 'Sertifikat.pdf', text: textOfBytes(bytes), at: 0, of: 1 };
  expect(await worker.own<TakenFile>('put-file', piece)).toEqual({ ok: true });
  expect(await act({ do: 'attach', target: TARGET, file: id })).toMatchObject({ ok: true });
  return id;
}
async function saveZip(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let piece = await worker.own<ZipPiece>('save-zip', { what: 'backup', id: null, at: 0 });
  for (let at = 1; !piece.last; at += 1) {
    parts.push(bytesOfText(piece.text));
    piece = await worker.own<ZipPiece>('save-zip', { what: 'backup', id: piece.id, at });
  }
  expect(piece.name).toBe('pendamping-pmm-2024-03-28.zip');
  return new Uint8Array(Buffer.concat(parts));
}
type Opened = { preview: BackupPreview } | { trouble: BackupTrouble };
async function open(zip: Uint8Array, id = ID): Promise<Opened | null> {
  const told = { id, name: 'cadangan.zip', size: zip.length };
  let answer = await worker.own<ArchiveAnswer>('open-archive', { ...told, from: null, text: '' });
  while (answer && 'want' in answer) {
    const { from, to } = answer.want;
    const text = textOfBytes(zip.subarray(from, to));
    answer = await worker.own<ArchiveAnswer>('open-archive', { ...told, from, text });
  }
  return answer && (answer.opened as unknown as Opened); // here the words are what they were made of
}
const restore = (how: 'merge' | 'replace', token?: string) =>
  act({ do: 'restore', from: 'file', id: ID, how }, token);
const give = async (id: string) => {
  const piece = await worker.own<FilePiece | null>('give-file', { id, at: 0 });
  return piece && bytesOfText(piece.text);
};
const files = async () => {
  const db = await openDB('pendamping');
  const keys = await db.getAllKeys('files');
  db.close();
  return keys as unknown as [string, string][];
};
const part = () => worker.own<EvidencePart>('evidence', {});
const troubleOf = (opened: Opened | null) => opened && 'trouble' in opened && opened.trouble;
const previewOf = (opened: Opened | null) => (opened && 'preview' in opened ? opened.preview.files : null);

/** Resolves with the next look at which files are here. */
function whenFilesAreLookedFor(): Promise<void> {
  const keys = IDBObjectStore.prototype.getAllKeys;
  return new Promise((resolve) => {
    const spy = vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(function (
      this: IDBObjectStore,
      ...asked
    ) {
      if (this.name === 'files') {
        spy.mockRestore();
        resolve();
      }
      return keys.apply(this, asked);
    });
  });
}

describe('a backup with files', () => {
  it.each(['merge', 'replace'] as const)('comes into an empty browser byte for byte: %s', async (how) => {
    const id = await addFile();
    const zip = await saveZip();
    expect(Object.keys(unzipSync(zip)).sort()).toEqual([`berkas/${id}.pdf`, 'cadangan.json']);
    await anew();
    expect(previewOf(await open(zip))).toEqual({ ...{ has: true, count: 1, bytes: 19 }, ...NOTHING });
    expect((await restore(how)).ok).toBe(true);
    expect(await give(id)).toEqual(PDF);
    expect((await files()).map(([profile]) => profile)).not.toContain('*');
    expect(unzipSync(await saveZip())[`berkas/${id}.pdf`]).toEqual(PDF);
  });

  it('of another computer, where the same person has another id', async () => {
    const id = await addFile();
    const zip = await saveZip();
    await anew();
    await read();
    await open(zip);
    await restore('merge');
    expect(await give(id)).toEqual(PDF);
    expect(await files()).toHaveLength(1);
  });

  it('though the worker died between the look and the press, or a file was swept: it is asked for once more', async () => {
    const id = await addFile();
    const zip = await saveZip();
    await anew();
    await open(zip);
    worker = await startWorker();
    expect(await restore('merge')).toMatchObject({ ok: false, reason: 'not-found' });
    await open(zip);
    const db = await openDB('pendamping');
    await db.clear('files');
    db.close();
    expect(await restore('merge')).toMatchObject({ ok: false, reason: 'not-found' });
    await open(zip);
    expect(await restore('merge')).toMatchObject({ ok: true });
    expect(await give(id)).toEqual(PDF);
  });

  it('keeps its files though a daily copy sweeps while it is being put in', async () => {
    const id = await addFile();
    const zip = await saveZip();
    await anew();
    await open(zip);
    const { inTurn } = await import('../../entrypoints/background/backup/archive');
    const { sweepOrphans } = await import('../../entrypoints/background/evidence/sweep');
    const looked = whenFilesAreLookedFor();
    const sweeping = inTurn(async () => {
      await looked;
      await sweepOrphans();
    });
    expect(await restore('merge')).toMatchObject({ ok: true });
    await sweeping;
    expect(await give(id)).toEqual(PDF);
  });

  it('a piece that is sent twice, and one of a file that is not read here', async () => {
    await addFile();
    const zip = await saveZip();
    const told = { id: ID, name: 'a.zip', size: zip.length };
    const first = await worker.own<ArchiveAnswer>('open-archive', { ...told, from: null, text: '' });
    if (!first || !('want' in first)) throw new Error('nothing is wanted');
    const { from, to } = first.want;
    const piece = { ...told, from, text: textOfBytes(zip.subarray(from, to)) };
    const [one, again] = [await worker.own('open-archive', piece), await worker.own('open-archive', piece)];
    expect(again).toEqual(one);
    const other = { ...piece, id: ID.replace(/a$/, 'b') };
    expect(await worker.own<ArchiveAnswer>('open-archive', other)).toBeNull();
  });

  it('what replacing takes away is said, and comes back with the undo', async () => {
    const text = (await worker.own<OutPiece>('save-backup', { id: null, at: 0 })).text;
    const id = await addFile();
    const opened = await worker.own<Opened>('open-backup', { id: ID, name: 'a.json', text, at: 0, of: 1 });
    expect(previewOf(opened)).toEqual({ ...{ has: false, count: 0, bytes: 0 }, ...NOTHING, lost: 1 });
    const token = crypto.randomUUID();
    await restore('replace', token);
    expect((await part()).zip).toBeNull();
    await act({ do: 'undo', token });
    expect(await give(id)).toEqual(PDF);
    expect((await part()).zip?.text).toContain('1 berkas');
  });

  it('without files in an empty browser: the names stay, and that the files are missing is said', async () => {
    await addFile();
    const { text } = await worker.own<OutPiece>('save-backup', { id: null, at: 0 });
    await anew();
    const opened = await worker.own<Opened>('open-backup', { id: ID, name: 'a.json', text, at: 0, of: 1 });
    expect(previewOf(opened)).toMatchObject({ has: false, missing: 1 });
    await restore('merge');
    expect((await part()).zip?.text).toContain('1 berkas tidak ada di komputer ini');
  });
});

describe('a ZIP that is no such backup', () => {
  let saved: Uint8Array;
  const spoiled = async (change: (files: Record<string, Uint8Array>, id: string) => void) => {
    const id = await addFile();
    const inside = unzipSync(await saveZip());
    change(inside, id);
    saved = zipSync(inside, { level: 6 });
    return open(saved);
  };

  it('compressed anew by another program it is taken', async () => {
    expect(previewOf(await spoiled(() => undefined))).toMatchObject({ count: 1, missing: 0, unknown: 0 });
  });

  it('a name in it that steers letters or leads elsewhere is cleaned', async () => {
    const opened = await spoiled((inside) => {
      const json = new TextDecoder().decode(inside['cadangan.json']);
      const dirty = json.replaceAll('Sertifikat.pdf', '../buk\u202eti.bat');
      inside['cadangan.json'] = new TextEncoder().encode(dirty);
    });
    expect(previewOf(opened)).toMatchObject({ count: 1 });
    await anew();
    await open(saved);
    await restore('merge');
    const [key] = await files();
    const piece = await worker.own<FilePiece>('give-file', { id: key?.[1], at: 0 });
    expect(piece.name).toBe('bukti.pdf');
    const { groups, others } = await worker.own<EvidencePart>('evidence', {});
    const all = [...groups.flatMap((one) => one.items), ...others];
    expect(all.flatMap((one) => one.files.rows.map((row) => row.name))).toEqual(['bukti.bat']);
  });

  it('a file that is gone from it is said, one that it does not name is left out', async () => {
    const opened = await spoiled((inside, id) => {
      delete inside[`berkas/${id}.pdf`];
      inside['berkas/jahat.pdf'] = PDF;
    });
    expect(previewOf(opened)).toMatchObject({ count: 0, missing: 0, unknown: 1 }); // its bytes are here already
  });

  it.each([
    ['HTML in the place of a PDF', '<!doctype html>1234', 'zip-file'],
    ['more than is said', '%PDF-1.7 and then some more than before', 'zip-file'],
  ])('%s', async (_, text, reason) => {
    const opened = await spoiled((inside, id) => {
      inside[`berkas/${id}.pdf`] = new TextEncoder().encode(text);
    });
    expect(troubleOf(opened)).toMatchObject({
      reason,
      place: { fields: [expect.stringMatching(/^berkas\//)] },
    });
  });

  it.each([
    ['a path that leads out', { '../cadangan.json': PDF }, 'zip-unsafe'],
    ['another ZIP', { 'foto.pdf': PDF }, 'foreign'],
    ['no backup inside', { 'cadangan.json': PDF }, 'broken'],
  ])('%s', async (_, inside, reason) => {
    expect(troubleOf(await open(zipSync(inside)))).toMatchObject({ reason });
  });

  it('cut off, or nothing but its beginning', async () => {
    await addFile();
    const zip = await saveZip();
    expect(troubleOf(await open(zip.subarray(0, -30)))).toMatchObject({ reason: 'zip-broken' });
    expect(troubleOf(await open(zip.subarray(0, 4), ID.replace(/a$/, 'c')))).toMatchObject({
      reason: 'zip-broken',
    });
  });

  it('too many files are refused before one is read', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2_002 }, (_, nth) => [`${nth}.pdf`, new Uint8Array(1)]),
    );
    expect(troubleOf(await open(zipSync(many, { level: 0 })))).toMatchObject({ reason: 'zip-large' });
  });
});

const NOTHING = { missing: 0, lost: 0, unknown: 0 };
