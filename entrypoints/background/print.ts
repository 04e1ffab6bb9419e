import { type Findings, judge, type PeriodFinding } from '../../utils/engine';
import type { Memory } from '../../utils/observations';
import { RULESETS, SOURCES } from '../../utils/rulesets';
import type { Panel } from '../../utils/views/view';
import { backUpOncePerDay } from './backup/daily';
import { showBadge } from './badge';
import { clockReady, now } from './clock';
import { lendEnglish } from './english';
import { recallNow } from './memory';
import { sweepOncePerDay } from './names';
import { part } from './parts';
import { dueNow } from './remind/due';
import { syncedPerson } from './sync/alarm';

interface Look {
  panel: Panel;
  findings: Findings;
  memory: Memory;
  period: PeriodFinding;
}

/** What every surface prints at this moment, the button in the toolbar too: one view, made in one place. */
export async function print(saved = true): Promise<Panel> {
  return (await look(saved)).panel;
}

/** The same, with what it was printed of. */
export async function look(saved = true): Promise<Look> {
  await clockReady();
  await sweepOncePerDay();
  void backUpOncePerDay();
  const { memory, period, people } = await recallNow();
  const [{ panel }] = await Promise.all([part('views'), lendEnglish(memory.settings.language)]);
  const findings = judge({ ...memory, saved: memory.saved && saved }, RULESETS, now(), period);
  const due = await dueNow(findings);
  const { path } = memory;
  const synced = (await syncedPerson()) === memory.profile.id;
  const printed = panel(findings, { sources: SOURCES, rulesets: RULESETS, path, people, due, synced });
  void showBadge(printed.badge ?? null);
  return { panel: printed, findings, memory, period };
}
