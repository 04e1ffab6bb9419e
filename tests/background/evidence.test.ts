import { unzipSync } from 'fflate';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Intent, Outcome } from '../../utils/observations';
import type { EvidenceItem, EvidencePart } from '../../utils/views/view';
import { BYTES_A_MESSAGE, bytesOfText, textOfBytes } from '../../utils/wire/bytes';
import type { FilePiece, TakenFile, ZipPiece } from '../../utils/wire/table';
import { account, freshComputer, HALF, NOON, PAGE, period, startWorker, type Worker } from './door';

const SITI = account('Siti Rahmawati, S.Pd.');
const ACTIVITY = {
  ...{ kind: 'activity', evidence: 'Pelatihan', title: 'Pelatihan mandiri', points: 8, count: 1, done: true },
} as const;
const TARGET = 'activity:Pelatihan mandiri';
const PDF = new TextEncoder().encode('%PDF-1.7\nsertifikat');
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

let worker: Worker;
beforeEach(async () => {
  freshComputer();
  worker = await startWorker();
  await worker.report([PAGE, SITI, period(HALF.from, HALF.to), ACTIVITY], { period: HALF });
});

const put = async (bytes: Uint8Array, name = 'Sertifikat.pdf', id: string = crypto.randomUUID()) => {
  const piece = { id, name, text: textOfBytes(bytes), at: 0, of: 1 };
  return { id, taken: await worker.own<TakenFile>('put-file', piece) };
};
const act = async (intent: Intent, id: string = crypto.randomUUID()) =>
  (await worker.own<{ outcome: Outcome }>('do', { intent, id })).outcome;
const attach = (file: string, target = TARGET, id?: string) => act({ do: 'attach', target, file }, id);
const write = (values: Record<string, string>, target = TARGET) =>
  act({ do: 'submit', form: 'evidence', target, values });
const part = () => worker.own<EvidencePart>('evidence', {});
const itemOf = async (target = TARGET): Promise<EvidenceItem> => {
  const { groups, others } = await part();
  const found = [...groups.flatMap((one) => one.items), ...others].find((one) => one.target === target);
  if (!found) throw new Error(`no ${target}`);
  return found;
};
const give = (id: string, at = 0) => worker.own<FilePiece | null>('give-file', { id, at });
async function zip(): Promise<Record<string, Uint8Array>> {
  const parts: Uint8Array[] = [];
  let piece = await worker.own<ZipPiece>('save-zip', { what: 'evidence', id: null, at: 0 });
  for (let at = 1; !piece.last; at += 1) {
    parts.push(bytesOfText(piece.text));
    piece = await worker.own<ZipPiece>('save-zip', { what: 'evidence', id: piece.id, at });
  }
  return unzipSync(Buffer.concat(parts));
}

describe('a file', () => {
  it('is saved under a clean name that ends as what it is, whatever it came with', async () => {
    const { id } = await put(PDF, 'C:\\bukti\\Serti\u202efikat?.pdf.bat');
    await attach(id);
    expect(await give(id)).toMatchObject({ name: 'Sertifikat .pdf.pdf', type: 'application/pdf' });
  });

  it('is handed in, joins the evidence, and comes back byte for byte', async () => {
    const { id, taken } = await put(PDF);
    expect(taken).toEqual({ ok: true });
    expect(await attach(id)).toMatchObject({ ok: true });
    expect((await itemOf()).files.rows).toMatchObject([{ id, name: 'Sertifikat.pdf', text: 'PDF · 19 B' }]);
    const piece = await give(id);
    expect(piece).toMatchObject({ name: 'Sertifikat.pdf', type: 'application/pdf', of: 1 });
    expect(bytesOfText(piece?.text ?? '')).toEqual(new Uint8Array(PDF));
  });

  it('outlives the worker between its last piece and the entry; the same deed twice is one', async () => {
    const { id } = await put(PDF);
    worker = await startWorker();
    const token = crypto.randomUUID();
    await attach(id, TARGET, token);
    worker = await startWorker();
    expect(await attach(id, TARGET, token)).toEqual({ ok: true, undo: token });
    expect((await itemOf()).files.rows).toHaveLength(1);
  });

  it('whose last piece is sent again, since the answer was late, is one', async () => {
    const id = crypto.randomUUID();
    const piece = { id, name: 'a.pdf', text: textOfBytes(PDF), at: 0, of: 1 };
    const [first, again] = [
      worker.own<TakenFile>('put-file', piece),
      worker.own<TakenFile>('put-file', piece),
    ];
    expect([await first, await again]).toEqual([{ ok: true }, { ok: true }]);
    expect(await worker.own<TakenFile>('put-file', piece)).toEqual({ ok: true });
  });

  it('comes in pieces, and half of it is none', async () => {
    const id = crypto.randomUUID();
    const piece = (at: number, bytes: Uint8Array) =>
      worker.own<TakenFile>('put-file', { id, name: 'a.pdf', text: textOfBytes(bytes), at, of: 2 });
    expect(await piece(0, PDF.subarray(0, 9))).toBeNull();
    worker = await startWorker();
    expect(await piece(1, PDF.subarray(9))).toBeNull();
    expect(await attach(id)).toMatchObject({ ok: false, reason: 'not-found' });
    expect(await piece(0, PDF.subarray(0, 9))).toBeNull();
    expect(await piece(1, PDF.subarray(9))).toEqual({ ok: true });
    await attach(id);
    expect(bytesOfText((await give(id))?.text ?? '')).toEqual(new Uint8Array(PDF));
  });

  it.each([
    ['HTML that is called PDF', new TextEncoder().encode('<!doctype html><script>1</script>'), 'type'],
    ['a picture of a newer phone', new TextEncoder().encode('\0\0\0\x18ftypheic'), 'heic'],
    ['nothing', new Uint8Array(), 'empty'],
  ])('%s is refused, and nothing of it is kept', async (_, bytes, reason) => {
    const { id, taken } = await put(bytes, 'sertifikat.pdf');
    expect(taken).toEqual({ ok: false, reason });
    expect(await attach(id)).toMatchObject({ ok: false, reason: 'not-found' });
    expect((await itemOf()).files.rows).toEqual([]);
  });

  it('over 10 MB is refused, one of exactly that is taken', async () => {
    const id = crypto.randomUUID();
    const whole = new Uint8Array(10 * 1024 * 1024 + 1);
    whole.set(PDF);
    const send = async (bytes: Uint8Array) => {
      const of = Math.ceil(bytes.length / BYTES_A_MESSAGE);
      let taken: TakenFile = null;
      for (let at = 0; at < of; at += 1)
        taken = await worker.own<TakenFile>('put-file', {
          ...{ id, name: 'a.pdf', at, of },
          text: textOfBytes(bytes.subarray(at * BYTES_A_MESSAGE, (at + 1) * BYTES_A_MESSAGE)),
        });
      return taken;
    };
    expect(await send(whole)).toEqual({ ok: false, reason: 'large' });
    expect(await send(whole.subarray(0, -1))).toEqual({ ok: true });
  });

  it('for which there is no room is said, and nothing is half there', async () => {
    const real = IDBObjectStore.prototype.put;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === 'files') throw new DOMException('no room', 'QuotaExceededError');
      return real.apply(this, given);
    });
    const { id, taken } = await put(PDF);
    full.mockRestore();
    expect(taken).toEqual({ ok: false, reason: 'full' });
    expect(await attach(id)).toMatchObject({ ok: false, reason: 'not-found' });
  });

  it('that leaves is brought back whole', async () => {
    const { id } = await put(PNG, 'foto.png');
    await attach(id);
    await write({ note: 'ada aslinya', link: '' });
    const entry = (await itemOf()).form.remove?.intent;
    if (entry?.do !== 'remove') throw new Error('no entry');
    const outcome = await act({ do: 'detach', entry: entry.entry, file: id });
    expect((await itemOf()).files.rows).toEqual([]);
    if (!outcome.ok || !outcome.undo) throw new Error('no way back');
    await act({ do: 'undo', token: outcome.undo });
    expect((await itemOf()).files.rows).toMatchObject([{ id, picture: true }]);
    expect(bytesOfText((await give(id))?.text ?? '')).toEqual(new Uint8Array(PNG));
  });

  it('is nobody else’s, and no page of the site’s', async () => {
    const { id } = await put(PDF);
    await attach(id);
    for (const name of ['evidence', 'put-file', 'give-file', 'save-zip'])
      expect(
        (await worker.send(name, { id, what: 'evidence', name: 'x', text: '', at: 0, of: 1, clock: NOON }))
          .ok,
      ).toBe(false);
    const deed = { intent: { do: 'detach', entry: 'e', file: id }, id: crypto.randomUUID(), clock: NOON };
    expect(await worker.send('do', deed)).toMatchObject({ ok: false });
    await worker.report([PAGE, account('Budi Santoso')]);
    expect(await give(id)).toBeNull();
  });
});

describe('note and link', () => {
  it('are kept, and with nothing left the evidence goes', async () => {
    expect(await write({ note: 'di map biru', link: 'https://contoh.id/a' })).toMatchObject({ ok: true });
    expect((await itemOf()).detail).toContain('tautan, catatan');
    expect((await part()).groups.map((one) => one.id)).toContain('there');
    await write({ note: '', link: '' });
    expect((await itemOf()).form.remove).toBeNull();
  });

  it.each(['http://contoh.id/', 'javascript:alert(1)', 'contoh.id', 'https://', 'https://a@b.id/'])(
    'a link such as %s is refused where it stands',
    async (link) => {
      expect(await write({ note: '', link })).toEqual({ ok: false, field: 'link', reason: 'not-a-link' });
    },
  );

  it('nothing at all is no evidence, and a note has its end', async () => {
    expect(await write({ note: '', link: '' })).toMatchObject({ ok: false, reason: 'empty' });
    expect(await write({ note: 'x'.repeat(501), link: '' })).toMatchObject({
      field: 'note',
      reason: 'too-long',
    });
    expect(await write({ note: 'x', link: '' }, 'lain')).toMatchObject({ ok: false, reason: 'not-found' });
  });
});

describe('all files as one', () => {
  it('lie under names that say what they are, with a list', async () => {
    await attach((await put(PDF, 'Sertifikat: "webinar".pdf')).id);
    await attach((await put(PNG, 'Sertifikat webinar.html')).id);
    await attach((await put(PNG, 'foto.png')).id, 'item:simpan-sertifikat');
    const files = await zip();
    expect(Object.keys(files).sort()).toEqual([
      '2024-1/01 Pelatihan mandiri/2024-03-28 Sertifikat webinar.pdf',
      '2024-1/01 Pelatihan mandiri/2024-03-28 Sertifikat webinar.png',
      '2024-1/02 Simpan sertifikat kegiatan Anda/2024-03-28 foto.png',
      'daftar-bukti.csv',
    ]);
    const list = new TextDecoder().decode(files['daftar-bukti.csv']);
    expect(list.split('\r\n')).toHaveLength(5);
    expect(list).toContain('2024-1/01 Pelatihan mandiri/2024-03-28 Sertifikat webinar.pdf;19');
  });

  it('more than one message holds comes piece by piece, the same asked twice given twice', async () => {
    const large = new Uint8Array(4_000_000);
    large.set(PDF);
    const id = crypto.randomUUID();
    for (const at of [0, 1, 2])
      await worker.own('put-file', {
        ...{ id, name: 'besar.pdf', at, of: 3 },
        text: textOfBytes(large.subarray(at * BYTES_A_MESSAGE, (at + 1) * BYTES_A_MESSAGE)),
      });
    await attach(id);
    const first = await worker.own<ZipPiece>('save-zip', { what: 'evidence', id: null, at: 0 });
    const again = await worker.own<ZipPiece>('save-zip', { what: 'evidence', id: first.id, at: 0 });
    expect(again.text === first.text).toBe(true);
    expect(await worker.own('save-zip', { what: 'evidence', id: first.id, at: 5 })).toBeNull();
    const files = await zip();
    expect(files['2024-1/01 Pelatihan mandiri/2024-03-28 besar.pdf']?.length).toBe(4_000_000);
  });

  it('a worker that died has forgotten it: the page begins anew', async () => {
    await attach((await put(PDF)).id);
    const { id } = await worker.own<ZipPiece>('save-zip', { what: 'evidence', id: null, at: 0 });
    worker = await startWorker();
    expect(await worker.own('save-zip', { what: 'evidence', id, at: 1 })).toBeNull();
  });
});

describe('what the page says of it', () => {
  it('what is done without evidence stands apart; what is not done is not asked for', async () => {
    await worker.report(
      [PAGE, SITI, period(HALF.from, HALF.to), ACTIVITY, { ...ACTIVITY, title: 'Webinar', done: false }],
      { period: HALF },
    );
    const { groups, others } = await part();
    const missing = groups.find((one) => one.id === 'missing');
    expect(missing?.items.map((one) => one.title)).toContain('Pelatihan mandiri');
    expect(missing?.items.map((one) => one.title)).not.toContain('Webinar');
    expect(others.map((one) => one.title)).toContain('Webinar');
    expect(JSON.stringify(groups)).not.toMatch(/\bwajib\b(?!an)/i);
  });

  it('bytes that are not here are said, and left out of the ZIP with words', async () => {
    const { id } = await put(PDF);
    await attach(id);
    const db = await openDB('pendamping');
    await db.clear('files');
    db.close();
    expect(await give(id)).toBeNull();
    expect((await itemOf()).files.rows).toMatchObject([
      { save: null, text: 'Berkasnya tidak ada di komputer ini' },
    ]);
    expect((await part()).zip?.text).toMatch(/1 berkas tidak ada di komputer ini dan tidak ikut/);
    const files = await zip();
    expect(Object.keys(files)).toEqual(['daftar-bukti.csv']);
    expect(new TextDecoder().decode(files['daftar-bukti.csv'])).toContain('(tidak ada di komputer ini)');
  });
});
