import type { DeadlineFinding, Findings } from '../engine/findings';
import { plusDays } from './days';
import { asks } from './deadlines';
import { endOf, type Matter, NO_TARGET } from './matter';

/** For so many days it is news that something has opened. */
const NEWS_DAYS = 7;

/** On the day on which a new period can be planned, while nothing has been begun. */
export function openingMatters(findings: Findings): Matter[] {
  return findings.deadlines.flatMap((deadline) => {
    const { opensOn, window: rule, period } = deadline;
    if (rule?.task !== 'plan' || opensOn === null || !asks(deadline) || isBegun(deadline, findings))
      return [];
    const occasion = {
      ...{ occasion: 'opens', anchor: opensOn, day: opensOn, last: false },
      ...{ side: 'before' as const, until: endOf(plusDays(opensOn, NEWS_DAYS)) },
    };
    const matter = `opens/${period}/${rule.id}`;
    return [{ ...NO_TARGET, kind: 'opens', matter, deadline, occasions: [occasion] }];
  });
}

/** What was read is about the period in view, not about the next one. */
function isBegun({ period, stage }: DeadlineFinding, findings: Findings): boolean {
  if (period !== findings.period.id) return false;
  const status = findings.stages.find((one) => one.stage === stage)?.status ?? null;
  return status !== null && status !== 'belum-dimulai' && status !== 'terkunci';
}
