import { describe, expect, it } from 'vitest';
import { isTheirs, isYours, turnOf } from '../../utils/engine/turn';
import { STAGES, STATUSES } from '../../utils/observations';

type Asked = Parameters<typeof turnOf>[0];
const turn = (stage: Asked['stage'], status: Asked['status'], open = false, dinasFirst = false) =>
  turnOf({ stage, status, open, dinasFirst });

describe('whose turn', () => {
  it.each([
    ['perencanaan', 'dikerjakan', 'you'],
    ['perencanaan', 'ada-penyesuaian', 'you'],
    ['perencanaan', 'perlu-perbaikan', 'you'],
    ['perencanaan', 'menunggu-persetujuan', 'superior'],
    ['diskusi-persiapan', 'dikerjakan', 'both'],
    ['observasi-kinerja', 'dikerjakan', 'superior'],
    ['observasi-kinerja', 'menunggu-persetujuan', 'superior'],
    ['diskusi-tindak-lanjut', 'dikerjakan', 'both'],
    ['upaya-tindak-lanjut', 'dikerjakan', 'you'],
    ['refleksi-tindak-lanjut', 'dikerjakan', 'you'],
    ['penilaian', 'dikerjakan', 'superior'],
    ['penilaian', 'menunggu-persetujuan', 'superior'],
    ['penilaian', 'ada-penyesuaian', 'you'],
  ] as const)('%s, %s: %s', (stage, status, whose) => {
    expect(turn(stage, status)).toBe(whose);
  });

  it('is nobody’s once it is over, while it is locked, or where nothing is known', () => {
    for (const stage of STAGES) {
      for (const status of ['disetujui', 'selesai', 'terkunci', null] as const) {
        expect(turn(stage, status, true, true)).toBe('nobody');
      }
    }
  });

  it('to begin is the owner’s, an observation’s or assessment’s the superior’s, and only while open', () => {
    expect(turn('perencanaan', 'belum-dimulai', true)).toBe('you');
    expect(turn('diskusi-persiapan', 'belum-dimulai', true)).toBe('you');
    expect(turn('observasi-kinerja', 'belum-dimulai', true)).toBe('superior');
    expect(turn('penilaian', 'belum-dimulai', true)).toBe('superior');
    for (const stage of STAGES) expect(turn(stage, 'belum-dimulai')).toBe('nobody');
  });

  it('in an assessment may be the Dinas’s first, and in nothing else', () => {
    expect(turn('penilaian', 'dikerjakan', false, true)).toBe('superior-or-dinas');
    expect(turn('perencanaan', 'menunggu-persetujuan', false, true)).toBe('superior');
  });

  it('is never both theirs and yours', () => {
    for (const stage of STAGES)
      for (const status of STATUSES) {
        const whose = turn(stage, status, true, true);
        expect([isYours(whose), isTheirs(whose), whose === 'nobody'].filter(Boolean)).toHaveLength(1);
      }
  });
});
