import { describe, expect, it } from 'vitest';
import { hatsOf } from '../../utils/engine/hats';
import type { Observation } from '../../utils/observations';
import { memory, page, reading, seen, stage, TEACHER } from './memories';
import { approval, HEAD, listed, NOW } from './principals';

describe('the hats', () => {
  it('a teacher has one', () => {
    expect(hatsOf(reading(NOW, []))).toEqual({ both: false, shown: 'pegawai', followed: 'pegawai' });
    const chose = reading(NOW, [], { profile: { ...TEACHER, side: 'atasan' } });
    expect(hatsOf(chose).shown).toBe('pegawai');
  });

  it('a principal sees the side of the page that is open', () => {
    expect(hatsOf(reading(NOW, [stage('perencanaan', 'disetujui')], { profile: HEAD })).shown).toBe(
      'pegawai',
    );
    expect(hatsOf(listed([approval('Sri')]))).toEqual({ both: true, shown: 'atasan', followed: 'atasan' });
  });

  it('what the person chose holds, whatever the page', () => {
    const own = listed([approval('Sri')], { profile: { ...HEAD, side: 'pegawai' } });
    expect(hatsOf(own)).toEqual({ both: true, shown: 'pegawai', followed: 'atasan' });
  });

  it('without a page it is the side that has something to say', () => {
    expect(hatsOf(memory({ profile: HEAD }))).toEqual({ both: true, shown: 'pegawai', followed: 'pegawai' });
    const elsewhere = listed([approval('Sri')]);
    const home = {
      ...elsewhere,
      seen: elsewhere.seen.map((one) =>
        one.observation.kind === 'page' ? { ...one, observation: page('lain') } : one,
      ),
    };
    expect(hatsOf(home).shown).toBe('atasan');
  });

  describe('where only a timeline of the superior’s side was opened before', () => {
    const side = (of: 'atasan' | 'pegawai' | null, name: 'beranda' | 'pengelolaan-kinerja') =>
      ({ ...page(name), side: of }) as Observation;
    const at = (role: typeof HEAD.role, ...before: Observation[]) => {
      const past = before.map((observation) => ({ observation, seenAt: NOW }));
      const open = { ...seen(side(null, 'beranda'), NOW), before: past };
      return hatsOf(memory({ profile: { ...HEAD, role }, seen: [open] }));
    };
    const [superior, own] = [side('atasan', 'pengelolaan-kinerja'), side('pegawai', 'pengelolaan-kinerja')];

    it('it is remembered, and the side that was shown last is shown', () => {
      expect(at(null, superior)).toEqual({ both: true, shown: 'atasan', followed: 'atasan' });
      expect(at(null, own, superior)).toEqual({ both: true, shown: 'pegawai', followed: 'pegawai' });
      expect(at('kepala-sekolah', superior).shown).toBe('atasan');
    });

    it('but not against who said they are a teacher, nor where only their own side was shown', () => {
      expect(at('guru', superior).both).toBe(false);
      expect(at(null, own).both).toBe(false);
    });
  });

  it('whoever a page shows rows of others has both, whatever they said', () => {
    expect(hatsOf(listed([approval('Sri')], { profile: TEACHER })).both).toBe(true);
  });
});
