import type { Findings, PersonName } from '../engine/findings';
import { before } from './deadlines';
import { type Matter, NO_TARGET } from './matter';
import { since, WAITED } from './stages';

/** What has waited for the superior. */
export function approvalMatters({ approvals, period }: Findings): Matter[] {
  const rows = approvals?.groups.flatMap((one) => one.rows) ?? []; // nobody's superior
  return rows.map((submission) => {
    const { person, what } = submission;
    const occasions = WAITED.map((days) => since(`${days}`, submission.since.on, days));
    const matter = `approval/${period.id}/${keyOf(person)}/${what}`;
    return { ...NO_TARGET, kind: 'approval', matter, submission, occasions };
  });
}

/** Closing dates of what waits for the superior. */
export function closingMatters({ approvals, period, settings, now }: Findings): Matter[] {
  const groups = approvals?.groups ?? []; // nobody's superior
  return groups.flatMap((group) => {
    const on = group.closes?.on ?? null; // nothing closes it
    if (on === null || group.rows.length === 0) return [];
    const occasions = before(on, settings.reminders.days, now.slice(0, 10));
    const matter = `approvals/${period.id}/${group.what}`;
    return [{ ...NO_TARGET, kind: 'approvals', matter, group, occasions }];
  });
}

/** Names of others leave when they are told to: what is kept of a reminder holds none. */
function keyOf({ name, distinct }: PersonName): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const sign of JSON.stringify([name, distinct])) {
    const code = sign.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
}
