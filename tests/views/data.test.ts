import { describe, expect, it } from 'vitest';
import { LARGEST } from '../../utils/exchange/backup/file';
import { BACKUP_REASONS, type BackupPreview, KEEP_PROBLEMS, type KeptFacts } from '../../utils/observations';
import { dataPart } from '../../utils/views/overview/data';
import { opened } from '../../utils/views/overview/opened';
import { size } from '../../utils/views/overview/size';
import type { Rich } from '../../utils/views/view';

const NOW = '2024-03-28T10:24:00+07:00';
const facts = (change: Partial<KeptFacts> = {}): KeptFacts => ({
  language: 'id',
  now: NOW,
  amounts: [
    { kind: 'entries', count: 14, bytes: 4_312 },
    { kind: 'accounts', count: 1, bytes: 178 },
  ],
  problem: null,
  automatic: [
    { id: 'day/2024-03-27', why: 'day', at: '2024-03-27T07:00:00+07:00', bytes: 48_200 },
    { id: 'day/2024-03-28', why: 'day', at: '2024-03-28T07:00:00+07:00', bytes: 48_300 },
  ],
  copyFailed: null,
  savedOutside: '2024-03-14T08:00:00+07:00',
  oldest: '2024-01-08T08:00:00+07:00',
  ...change,
});
const plain = (text: Rich) => text.map((run) => (typeof run === 'string' ? run : run.strong)).join('');

describe('what is kept', () => {
  it('is told in plain words with its size', () => {
    const { kept } = dataPart(facts());
    expect(kept.rows.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Isian Anda: 14 catatan · 4 kB',
      'Akun: 1 catatan · 178 B',
      'Cadangan otomatis: 2 buah · 97 kB',
    ]);
    expect(kept.note).toBe('Semuanya 101 kB. Tidak ada yang dikirim ke luar komputer ini.');
  });

  it('is told by person, a locked one only as its person calls it; a backup then says whom it is without', () => {
    const profiles = [
      { id: 'a', name: 'Siti Aminah', isLocked: false, bytes: 4_000 },
      { id: 'b', name: null, isLocked: true, bytes: 9_000 },
      { id: 'c', name: 'Meja 3', isLocked: true, bytes: 1_000 },
    ];
    const { kept, words } = dataPart(facts({ profiles }));
    expect(kept.profiles?.rows.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Siti Aminah: 4 kB',
      'Profil terkunci: terkunci · 9 kB',
      'Meja 3: terkunci · 1 kB',
    ]);
    expect(words.saved).toBe('Cadangan diunduh, tanpa profil yang terkunci.');
    expect(dataPart(facts()).words.saved).toBe('Cadangan diunduh.');
  });

  it('nothing is nothing, and what cannot be looked at is not nothing', () => {
    expect(dataPart(facts({ amounts: [], automatic: [] })).kept.note).toBe('Belum ada yang tersimpan.');
    const refused = dataPart(facts({ amounts: null, automatic: null, problem: 'refused' }));
    expect(refused.kept.note).toBe('Isinya belum dapat kami lihat.');
    expect(refused.automatic.none).toBe('Daftarnya belum dapat kami baca.');
    expect(plain(refused.problem ?? [])).toMatch(/Peramban tidak mengizinkan.*tidak tersimpan/);
  });

  it.each(KEEP_PROBLEMS)('%s has its own words', (problem) => {
    const all = KEEP_PROBLEMS.map((one) => plain(dataPart(facts({ problem: one })).problem ?? []));
    expect(new Set(all).size).toBe(KEEP_PROBLEMS.length);
    expect(plain(dataPart(facts({ problem, language: 'en' })).problem ?? [])).toMatch(/not kept\.$/);
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1_000, '1 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [1_340_000, '1,3 MB'],
    [50_000_000, '50 MB'],
  ])('%i bytes are %s', (bytes, text) => {
    expect(size(bytes, 'id')).toBe(text);
  });
});

describe('the hint', () => {
  it.each([
    ['29 days', { savedOutside: '2024-02-28T08:00:00+07:00' }, null],
    ['30 days', { savedOutside: '2024-02-27T08:00:00+07:00' }, 'Cadangan terakhir Anda simpan 30 hari lalu.'],
    ['never, for a year', { savedOutside: null }, 'Cadangan belum pernah Anda simpan di luar peramban.'],
    ['never, for a week', { savedOutside: null, oldest: '2024-03-21T08:00:00+07:00' }, null],
    ['a day to come', { savedOutside: '2031-01-01T08:00:00+07:00' }, 'Kapan cadangan terakhir Anda simpan'],
    ['never, and nothing is kept', { savedOutside: null, oldest: null }, null],
  ])('after %s', (_, change, text) => {
    const { hint } = dataPart(facts(change));
    expect(hint ? plain(hint.text).startsWith(text ?? '?') : hint).toBe(text === null ? null : true);
    if (hint) expect(hint.button?.intent).toEqual({ do: 'save-backup' });
  });
});

it('automatic backups go back with one click, the newest first', () => {
  const { rows } = dataPart(facts()).automatic;
  expect(rows.map(({ title, text }) => `${title} ${text}`)).toEqual([
    'Kamis, 28 Maret hari ini · 48 kB',
    'Rabu, 27 Maret kemarin · 48 kB',
  ]);
  expect(rows[0]?.back.intent).toEqual({
    do: 'restore',
    from: 'automatic',
    id: 'day/2024-03-28',
    how: 'replace',
  });
});

it('an automatic backup that could not be made is told, with its time and why', () => {
  const copyFailed = { at: NOW, reason: 'full' } as const;
  for (const automatic of [[], facts().automatic])
    expect(dataPart(facts({ copyFailed, automatic })).automatic.none).toBe(
      'Cadangan otomatis belum dapat dibuat (hari ini, 10.24). Penyimpanan peramban penuh. Mohon kosongkan ruang di komputer ini. Kami coba lagi tiap jam.',
    );
});

it('a day to come, of a clock that was wrong, is named and is not today', () => {
  const at = '2031-01-02T07:00:00+07:00';
  const automatic = (['day', 'before'] as const).map((why) => ({ id: why, why, at, bytes: 48_300 }));
  const part = dataPart(facts({ savedOutside: at, automatic }));
  expect(part.backup.save.text).toBe('2 Januari 2031');
  expect(part.automatic.rows.map(({ title, text }) => `${title}: ${text}`)).toEqual([
    'Kamis, 2 Januari 2031: 48 kB',
    'Sebelum pemulihan, 2 Januari 2031, 07.00: 48 kB',
  ]);
});

describe('a file', () => {
  const TOLD = { id: 'b', file: 'cadangan.json', language: 'id' } as const;
  const counts = { added: 3, changed: 1, conflicting: 0, gone: 1_204, same: 8 };
  const preview: BackupPreview = {
    made: NOW,
    accounts: [null, 'Sri <b>Rahayu</b>'],
    kinds: [
      {
        kind: 'entries',
        counts,
        unknown: 2,
        examples: [
          { state: 'added', of: 'own-date', about: 'Observasi' },
          { state: 'added', of: 'own-stage', about: 'perencanaan' },
          { state: 'gone', of: 'tick', about: 'unggah-skp' },
        ],
      },
      { kind: 'rest', counts, unknown: 0, examples: [] },
    ],
  };

  it('says what would change, in names where a person knows them, and that nothing has', () => {
    const shown = opened({ preview }, TOLD);
    expect(shown).toMatchObject({
      title: 'Cadangan 28 Maret 2024',
      lines: ['Berkas “cadangan.json”', 'Milik Sri <b>Rahayu</b>. Belum ada yang berubah.'],
      trouble: null,
      rows: [
        {
          title: 'Isian Anda',
          text: '3 baru · 1 lebih baru di cadangan · 1.204 hanya ada di sini · 8 sama · 2 tidak kami kenali dan tidak ikut',
          examples: ['Baru: Observasi, Perencanaan'],
        },
      ],
    });
  });

  it('is merged at once, and replaces only after a question that says what is lost', () => {
    const [merge, replace] = opened({ preview }, TOLD).choices;
    expect(merge?.button?.intent).toEqual({ do: 'restore', from: 'file', id: 'b', how: 'merge' });
    expect(merge?.confirm).toBeNull();
    expect(replace?.confirm?.text).toBe(
      '1.204 catatan yang hanya ada di sini akan hilang. Dapat diurungkan.',
    );
  });

  it('that cannot be put in says why, where, and that nothing was changed', () => {
    const place = { line: 214, column: 318, store: 'entries', row: 18, fields: ['entry', 'on'] };
    const shown = opened({ trouble: { reason: 'wrong', place } }, TOLD);
    expect(plain(shown.trouble ?? [])).toBe(
      'Ada isi yang tidak seperti seharusnya. Letaknya: “Isian Anda”, catatan ke-18, bagian “entry › on”, baris 214, kolom 318. Tidak ada yang diubah.',
    );
    expect(shown.choices).toEqual([]);
    const foreign = { line: null, column: null, store: '<img>', row: null, fields: [] };
    expect(plain(opened({ trouble: { reason: 'unsafe', place: foreign } }, TOLD).trouble ?? [])).toContain(
      '“<img>”',
    );
  });

  it.each(BACKUP_REASONS)('%s has words in both languages', (reason) => {
    for (const language of ['id', 'en'] as const) {
      const shown = opened({ trouble: { reason, place: null } }, { ...TOLD, language });
      expect(plain(shown.trouble ?? [])).toMatch(
        language === 'id' ? /Tidak ada yang diubah\.$/ : /Nothing was changed\.$/,
      );
    }
  });

  it('that is too large is refused at the limit of those who read it', () => {
    const { largest, tooLarge } = dataPart(facts());
    expect(largest).toBe(LARGEST);
    expect(plain(tooLarge.trouble ?? [])).toMatch(/50 MB/);
  });
});
