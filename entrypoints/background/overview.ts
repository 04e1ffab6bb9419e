import { browser } from 'wxt/browser';
import { choosePeriod, judge, type PeriodFinding, review } from '../../utils/engine';
import type { Memory } from '../../utils/observations';
import { QUESTIONS, RULESETS, SOURCES } from '../../utils/rulesets';
import { type Database, listPeriods, recall } from '../../utils/store';
import type { Overview } from '../../utils/views/view';
import { now } from './clock';
import { ALL_PERIODS, isOfAllPeriods, periodOf } from './memory';
import { part } from './parts';
import { look } from './print';
import { store } from './store';

/** More periods than anybody has worked through. */
const MOST = 40;

/** What the full page prints at this moment: the panel as every surface has it, and what else is kept. */
export async function printOverview(): Promise<Overview> {
  const { panel, findings, memory, period } = await look(null);
  const { overview } = await part('overview');
  return overview(findings, {
    sources: SOURCES,
    rulesets: RULESETS,
    version: browser.runtime.getManifest().version,
    panel,
    review: review(memory, RULESETS, now(), period),
    others: await othersOf(memory, period),
    questions: QUESTIONS,
    followed: periodOf({ ...memory.profile, period: null }, memory.seen, memory.entries),
  });
}

/** Other periods that something is kept of, and those of the same year, judged like the one in view. */
async function othersOf(memory: Memory, shown: PeriodFinding) {
  const read = await store.withStore((db) => keptIn(db, memory));
  // What cannot be read is not shown as a record; that the store refuses is told by the panel's own band.
  const kept = read.ok ? read.value : new Map<string, Memory>();
  const sameYear = RULESETS.filter((one) => one.from.slice(0, 4) === shown.from.slice(0, 4));
  const ids = [...new Set([...kept.keys(), ...sameYear.map((one) => one.id)])];
  return ids
    .filter((id) => id !== shown.id)
    .map((id) => ({ id, period: named(id) }))
    .filter(({ id, period }) => period.id === id)
    .map(({ id, period }) => {
      const mine = kept.get(id) ?? { ...memory, ...widely(memory) };
      return { findings: judge(mine, RULESETS, now(), period), kept: kept.has(id) };
    });
}

const named = (id: string): PeriodFinding =>
  choosePeriod({ chosen: id, pageShows: null, today: now().slice(0, 10) }, RULESETS);

/** What of a memory is the person's, whatever the period: files of rules among it, which name their own. */
function widely({ seen, entries }: Memory): Pick<Memory, 'seen' | 'entries'> {
  return {
    seen: seen.filter((one) => isOfAllPeriods(one.observation)),
    entries: entries.filter((one) => one.kind === 'rule-file'),
  };
}

async function keptIn(db: Database, memory: Memory): Promise<Map<string, Memory>> {
  const ids = (await listPeriods(db, memory.profile.id)).filter((id) => id !== ALL_PERIODS);
  const found = new Map<string, Memory>();
  for (const id of ids.sort().slice(-MOST)) {
    const { seen, entries } = await recall(db, { profile: memory.profile.id, period: id });
    const own = seen.filter((one) => !isOfAllPeriods(one.observation));
    const wide = widely(memory);
    found.set(id, { ...memory, seen: [...wide.seen, ...own], entries: [...entries, ...wide.entries] });
  }
  return found;
}
