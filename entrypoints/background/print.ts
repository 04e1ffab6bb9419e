import { type Findings, judge, type PeriodFinding } from '../../utils/engine';
import type { Memory } from '../../utils/observations';
import { RULESETS, SOURCES } from '../../utils/rulesets';
import type { Panel } from '../../utils/views/view';
import { backUpOncePerDay } from './backup/daily';
import { showBadge } from './badge';
import { clockReady, now } from './clock';
import { closing } from './closed';
import { lendEnglish } from './english';
import { recallNow } from './memory';
import { sweepOncePerDay } from './names';
import { part } from './parts';
import { dueNow } from './remind/due';
import { syncedPerson } from './sync/alarm';
import type { Asker } from './viewer';

interface Look {
  panel: Panel;
  findings: Findings;
  memory: Memory;
  period: PeriodFinding;
}

/** What a surface prints at this moment, the button in the toolbar too: one view, made in one place. */
export async function print(asker: Asker, saved = true): Promise<Panel> {
  return (await look(asker, saved)).panel;
}

/** The same, with what it was printed of. */
export async function look(asker: Asker, saved = true): Promise<Look> {
  await clockReady();
  await sweepOncePerDay();
  void backUpOncePerDay();
  const { memory, period, view } = await recallNow(asker);
  const [{ panel }] = await Promise.all([part('views'), lendEnglish(memory.settings.language)]);
  const findings = judge({ ...memory, saved: memory.saved && saved }, RULESETS, now(), period);
  const due = await dueNow(findings);
  const { path } = memory;
  const synced = (await syncedPerson()) === memory.profile.id;
  const people = view?.known.length ?? 0; // the store does not tell
  const closed = await closing(view, asker, findings.settings.language);
  const hasLock = view?.profile ? view.hasLock : null; // nobody's is in view
  const lent = { sources: SOURCES, rulesets: RULESETS, path, people, due, synced, hasLock, ...closed };
  const printed = panel(findings, lent);
  void showBadge(printed.badge ?? null);
  return { panel: printed, findings, memory, period };
}
