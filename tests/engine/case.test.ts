import { describe, expect, it } from 'vitest';
import { labelOf } from '../../utils/engine/case';
import { RULESETS } from '../../utils/rulesets';
import { ask, example } from './asking';
import { at, memory, TEACHER } from './memories';
import { approval, listed } from './principals';

const of = (name: string) => ask(example(name).memory, example(name).now).c;

describe('the case', () => {
  it('has the stages of its ruleset, steps left out, and the next ruleset', () => {
    const c = of('waiting-28-march');
    expect(c.stages.map((one) => one.stage)).toEqual(['perencanaan', 'pelaksanaan', 'penilaian']);
    expect([c.rules?.id, c.next?.id, c.today]).toEqual(['2024-1', '2024-2', '2024-03-28']);
  });

  it('without a ruleset has the newest one’s names and none of its rules', () => {
    const c = of('unknown-period-2028');
    expect([c.rules, c.next]).toEqual([null, null]);
    expect(c.stages.map((one) => one.label)).toEqual([
      'Pra-Perencanaan',
      'Perencanaan',
      'Pelaksanaan dan Pembinaan',
      'Penilaian',
      'Tindak Lanjut',
    ]);
  });

  it.each([
    [null, ['guru']],
    ['guru', ['guru']],
    ['kepala-sekolah', ['kepala-sekolah']],
    ['plt-kepala-sekolah', ['guru', 'kepala-sekolah']],
  ] as const)('takes the role %s for %j', (role, who) => {
    const c = ask(memory({ profile: { ...TEACHER, role } }), at('2024-03-28')).c;
    expect(c.who).toEqual(who);
  });

  it('takes who was shown other people’s rows and has not said their role for a principal', () => {
    const shown = listed([approval('Sri Rahayu')]);
    const c = ask({ ...shown, profile: { ...shown.profile, role: null } }, at('2024-03-28')).c;
    expect(c.who).toEqual(['kepala-sekolah']);
  });

  it('names a step by its own label, and without one by its name', () => {
    const labels = RULESETS[3]?.stages ?? [];
    const parent = labels.find((one) => one.stage === 'pelaksanaan');
    if (!parent) throw new Error('no pelaksanaan in 2026');
    expect(labelOf('observasi-kinerja', parent, labels).label).toBe('Observasi Praktik Kinerja');
    expect(labelOf('observasi-kinerja', parent, []).label).toBe('observasi-kinerja');
  });
});
