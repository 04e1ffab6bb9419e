import { describe, expect, it } from 'vitest';
import { SYNC_PROBLEMS, type SyncFacts, type SyncNote } from '../../utils/observations';
import { syncPart } from '../../utils/views/sync/part';

const NOTE: SyncNote = {
  ...{
    on: true,
    device: 'aaaaaaaa',
    profile: 'p',
    who: 'n.s',
    since: 1,
    left: false,
    problem: null,
    aside: 0,
    named: {},
  },
  last: {
    at: '2024-03-28T10:20:00+07:00',
    ...{ records: 84, bytes: 21_400, devices: 2, withheld: { names: 0, room: 0, large: 0 } },
  },
};
const facts = (change: Partial<SyncFacts> = {}): SyncFacts => ({
  ...{ language: 'id', now: '2024-03-28T10:24:00+07:00', note: null, name: 'Siti Rahmawati, S.Pd.' },
  ...change,
});
const on = (change: Partial<SyncNote> = {}) => facts({ note: { ...NOTE, ...change } });
const idsOf = (of: SyncFacts) => syncPart(of).settings.map(({ id }) => id);

describe('off', () => {
  it('says plainly what leaves and by whom, what does not, and asks before anything does', () => {
    const { text, lines, settings, problem } = syncPart(facts());
    expect(text).toMatch(
      /satu-satunya yang keluar dari komputer ini.*Google, Microsoft, atau Mozilla.*Mati sampai/,
    );
    expect([lines, problem]).toEqual([[], null]);
    expect(settings).toHaveLength(1);
    expect(settings[0]?.text).toMatch(
      /Tidak ikut: bukti, berkas aturan.*nama guru yang dikenal komputer ini\./,
    );
    expect(settings[0]?.text).toContain('Nama yang Anda tulis sendiri dan belum dikenal di sini bisa ikut.');
    expect(settings[0]?.text).toMatch(
      /^Ikut:.*pemberitahuan PMM yang Anda atur \(dengan tulisannya\), bacaan/,
    );
    expect(settings[0]?.confirm?.title).toBe('Nyalakan untuk akun Siti Rahmawati, S.Pd.?');
    expect(settings[0]?.button?.intent).toEqual({ do: 'sync', how: 'on' });
  });

  it('cannot be turned on for nobody', () => {
    const [only] = syncPart(facts({ name: null })).settings;
    expect(only?.button).toBeNull();
    expect(only?.text).toContain('Buka PMM dulu');
  });

  it('offers to remove what was left', () => {
    const left = facts({ note: { ...NOTE, on: false, left: true } });
    expect(idsOf(left)).toEqual(['sync-on', 'sync-remove']);
    expect(syncPart(left).lines[0]).toContain('mungkin masih ada');
  });
});

describe('on', () => {
  it('tells whose it is, when it last went through and how much there is', () => {
    const { lines } = syncPart(on());
    expect(lines[0]).toContain('Siti Rahmawati, S.Pd.');
    expect(lines[1]).toBe('Terakhir hari ini, 10.20: 84 catatan, 21 kB dari 100 kB, dari 2 komputer.');
    expect(lines[2]).toMatch(/terhapus juga di komputer lain.*“Ganti semua” atau “Kembali ke sini”/);
    expect(lines[3]).toContain('tidak dapat kami lihat');
    expect(idsOf(on())).toEqual(['sync-now', 'sync-off', 'sync-remove']);
    expect(syncPart(on({ last: null })).lines[1]).toBe('Belum pernah selesai.');
  });

  it('says what stayed on this computer, and why', () => {
    const last = NOTE.last && { ...NOTE.last, withheld: { names: 2, room: 31, large: 1 } };
    expect(syncPart(on({ last })).lines.slice(2, 5)).toEqual([
      '2 catatan tinggal di komputer ini karena memuat nama guru yang kami kenali.',
      'Tempat di akun peramban habis: 31 catatan tinggal di komputer ini, yang terlama lebih dulu.',
      '1 catatan terlalu panjang untuk akun peramban dan tinggal di komputer ini.',
    ]);
  });

  it.each(SYNC_PROBLEMS)('%s is told in both languages', (problem) => {
    const texts = (['id', 'en'] as const).map((language) => {
      const [run] = syncPart({ ...on({ problem }), language }).problem ?? [];
      return typeof run === 'object' ? run.strong : '';
    });
    expect(texts.every((text) => text.length > 20)).toBe(true);
    expect(texts[0]).not.toBe(texts[1]);
  });
});
