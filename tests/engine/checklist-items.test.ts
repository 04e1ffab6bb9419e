import { describe, expect, it } from 'vitest';
import { ownItem, ruleItem } from '../../utils/engine/checklist-items';
import type { Entry, Observation } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import { ask, only } from './asking';
import { at, ownItem as entryOf, memory, ownStage, period, reading, stage, tick } from './memories';

const NOW = at('2024-03-28');
const HAND_IN = only(RULESETS[0]?.checklist ?? [], (one) => one.id === 'ajukan-rencana');
const DISCUSS = only(RULESETS[0]?.checklist ?? [], (one) => one.id === 'modul-ajar');

function item(told: Observation[], entries: Entry[] = [], rule = HAND_IN) {
  const { c, places } = ask(reading(NOW, [period('2024-01-01', '2024-06-30'), ...told], { entries }), NOW);
  return ruleItem(rule, c, places);
}
const early = (done: boolean) => tick('ajukan-rencana', done, at('2024-03-01'));
const late = (done: boolean) => tick('ajukan-rencana', done, at('2024-03-20'));

describe('an item of the ruleset', () => {
  it('is open, and says what it stands on', () => {
    expect(item([])).toMatchObject({
      done: false,
      locked: false,
      entry: null,
      origin: { by: 'rule', source: HAND_IN.source },
    });
  });

  it('ticks itself when the page shows it done, and cannot be unticked by hand', () => {
    const shown = stage('perencanaan', 'menunggu-persetujuan', 'Menunggu persetujuan');
    expect(item([shown])).toMatchObject({ done: true, locked: true, origin: { by: 'page' } });
    expect(item([shown], [late(false)])).toMatchObject({ done: true, locked: true, origin: { by: 'page' } });
    expect(item([stage('perencanaan', 'perlu-perbaikan')])).toMatchObject({ done: false, locked: false });
  });

  it('is as the person ticked it last', () => {
    expect(item([], [early(true)])).toMatchObject({ done: true, locked: false, origin: { by: 'person' } });
    expect(item([], [late(false), early(true)])).toMatchObject({ done: false, entry: late(false).id });
    expect(item([], [tick('data-diri', true, NOW)])).toMatchObject({ done: false, entry: null });
  });

  it('is done where the person says so of the stage, until they untick it', () => {
    const told = ownStage('perencanaan', 'disetujui', at('2024-03-10'));
    expect(item([], [told])).toMatchObject({ done: true, locked: false, origin: { by: 'person' } });
    expect(item([], [told, late(false)])).toMatchObject({ done: false });
  });

  it('of a step is done with its stage, unless the step says otherwise', () => {
    const over = stage('pelaksanaan', 'selesai');
    expect(item([over], [], DISCUSS)).toMatchObject({ done: true, locked: true });
    expect(item([over, stage('diskusi-persiapan', 'dikerjakan')], [], DISCUSS).done).toBe(false);
  });
});

it('an item of the person’s own is theirs alone', () => {
  const entry = entryOf('Fotokopi SK', null, true, NOW);
  if (entry.kind !== 'own-item') throw new Error('not an item');
  expect(ownItem(entry)).toMatchObject({
    title: 'Fotokopi SK',
    rule: null,
    done: true,
    locked: false,
    entry: entry.id,
  });
  expect(memory().entries).toEqual([]);
});
