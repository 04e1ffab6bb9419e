import { describe, expect, it } from 'vitest';
import { hatsOf } from '../../utils/engine/hats';
import { memory, page, reading, stage, TEACHER } from './memories';
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

  it('whoever a page shows rows of others has both, whatever they said', () => {
    expect(hatsOf(listed([approval('Sri')], { profile: TEACHER })).both).toBe(true);
  });
});
