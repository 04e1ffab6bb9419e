import { expect, it } from 'vitest';
import { compareFile, filePeriods } from '../../utils/engine';
import type { RuleFile } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import { only } from './asking';
import { at, ruleFile } from './memories';

function compare(file: RuleFile, kept: RuleFile[] = [], today = '2024-03-28') {
  const rules = only(RULESETS, (one) => one.id === file.period);
  return compareFile(file, { rules, kept, today });
}

it('stands beside what is told now, with its source, teachers and principals in one row', () => {
  expect(compare(ruleFile([{ stage: 'perencanaan', closesOn: '2024-04-14' }]))).toEqual([
    {
      stage: 'perencanaan',
      label: 'Perencanaan',
      edge: 'closes',
      who: ['guru', 'kepala-sekolah'],
      says: '2024-04-14',
      effect: 'changes',
      now: {
        on: '2024-03-31',
        origin: { by: 'rule', source: 'se-0559-2024', confidence: 'resmi' },
        months: null,
      },
    },
  ]);
});

it('tells apart what differs for teachers and principals', () => {
  const rows = compare(ruleFile([{ stage: 'perencanaan', opensOn: '2024-01-02', closesOn: '2024-04-14' }]));
  expect(rows.map(({ edge, who, effect, now }) => [edge, who, effect, now.on])).toEqual([
    ['opens', ['guru'], 'same', '2024-01-02'],
    ['closes', ['guru', 'kepala-sekolah'], 'changes', '2024-03-31'],
    ['opens', ['kepala-sekolah'], 'changes', '2024-01-15'],
  ]);
});

it('fills what nobody knew, and names the months that are known', () => {
  const [row, ...more] = compare(ruleFile([{ stage: 'penilaian', closesOn: '2024-06-21' }]));
  expect(more).toEqual([]);
  expect(row).toMatchObject({ effect: 'fills', now: { on: null, months: { to: '2024-06' } } });
});

it('yields to an official text, and to a file, that was published later', () => {
  const early = { title: 'SE', url: null, publishedOn: '2024-01-20' };
  const file = ruleFile([{ stage: 'perencanaan', closesOn: '2024-04-14' }], { source: early });
  expect(compare(file)[0]).toMatchObject({ effect: 'yields', now: { on: '2024-03-31' } });
  const kept = ruleFile([{ stage: 'penilaian', closesOn: '2024-06-14' }], { id: 'kept' });
  const other = ruleFile([{ stage: 'penilaian', closesOn: '2024-06-21' }], {
    source: early,
    at: at('2024-03-28'),
  });
  expect(compare(other, [kept])[0]).toMatchObject({
    effect: 'yields',
    now: { on: '2024-06-14', origin: { source: 'rule-file:kept' } },
  });
});

it('leaves out what no window closes', () => {
  expect(compare(ruleFile([{ stage: 'observasi-kinerja', closesOn: '2024-04-14' }]))).toEqual([]);
});

it('of each period, the stages whose days a file can say', () => {
  expect(filePeriods(RULESETS).map(({ id, stages }) => [id, ...stages])).toEqual([
    ['2024-1', 'perencanaan', 'pelaksanaan', 'penilaian'],
    ['2024-2', 'perencanaan', 'pelaksanaan', 'penilaian'],
    ['2025', 'perencanaan', 'pelaksanaan', 'penilaian'],
    ['2026', 'pra-perencanaan', 'perencanaan', 'pelaksanaan', 'penilaian'],
    ['2027', 'pra-perencanaan', 'perencanaan', 'pelaksanaan', 'penilaian'],
  ]);
});
