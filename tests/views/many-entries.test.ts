import { expect, it } from 'vitest';
import type { Entry, Observation } from '../../utils/observations';
import { activity, at, ownActivity, ownDate, period, points, reading, stage } from '../engine/memories';
import { overviewOf } from './overviews';

const NOW = at('2024-03-28');
const ENTRIES = 10_000;
const ROWS = 500;

const many = (entryOf: (n: number) => Entry): Entry[] =>
  Array.from({ length: ENTRIES }, (_, n) => ({ ...entryOf(n), id: `e${n}` }));

const facts: Observation[] = [
  period('2024-01-01', '2024-06-30'),
  stage('perencanaan', 'menunggu-persetujuan'),
  points(24, 8),
  ...Array.from({ length: ROWS }, (_, n) => activity(`Kegiatan ${n}`, 4, 1, false)),
];

const dayOf = (n: number): string => `2024-0${1 + (n % 6)}-${10 + (n % 19)}`;
const KINDS: Record<string, (n: number) => Entry> = {
  'own dates': (n) => ownDate(`Rapat ${n}`, dayOf(n), NOW, n % 2 === 0),
  'own activities': (n) => ownActivity(`Kegiatan ${n}`, 4, 1, n % 2 === 0 ? null : '2024-02-01', NOW),
  'readings called wrong': (n) => ({
    ...{ kind: 'not-so', id: `${n}`, at: at('2024-01-02') },
    observation: activity('Kegiatan 1', 4, 1, false),
  }),
};

it.each(Object.keys(KINDS))(
  'prints %s by the ten thousand beside a page of 500 rows, each looked at once',
  (kind) => {
    const entryOf = KINDS[kind];
    if (!entryOf) throw new Error(`no entries ${kind}`);
    const memory = reading(NOW, facts, { entries: many(entryOf) });
    const began = process.cpuUsage();
    const printed = overviewOf(memory, NOW);
    const took = process.cpuUsage(began).user / 1000; // not the clock: a busy machine is no slow view
    expect(printed.deadlines.forms.length + (printed.points?.card.rows.length ?? 0)).toBeGreaterThan(ROWS);
    // Generous: entries times rows took 10 s and more.
    expect(took).toBeLessThan(4_000);
  },
);
