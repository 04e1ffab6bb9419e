import type { Entry } from '../observations';
import type { Confidence } from '../rulesets/schema';
import type { Origin, Seen } from './findings';

export const NOWHERE: Origin = { by: 'none' };

/** Where a page's word comes from: the page's own words, and when they were last seen. */
export function pageOrigin(seen: Pick<Seen, 'observation' | 'seenAt'>): Origin {
  return { by: 'page', seenAt: seen.seenAt, evidence: seen.observation.evidence };
}

export function personOrigin(entry: Entry): Origin {
  return { by: 'person', at: entry.at };
}

/** Where a rule's value comes from; nowhere while it is unknown. */
export function ruleOrigin(value: { source: string | null; confidence: Confidence | null } | null): Origin {
  if (!value?.source || !value.confidence) return NOWHERE;
  return { by: 'rule', source: value.source, confidence: value.confidence };
}

/** Derived here, or told by others than the ministry: shown as an estimate, for which nobody is late. */
export function isEstimate(origin: Origin): boolean {
  return origin.by === 'rule' && origin.confidence !== 'resmi';
}
