import { HISTORY, type Kind, type Moment, type Observation, type Seen } from '../observations';
import { moves } from './moments';
import { same } from './same';

/**
 * Fields that stand for themselves: `null` there means "this page does not say", so it takes nothing away
 * from what another page said. All other fields belong together and are replaced together.
 */
const VALUES: Partial<Record<Kind, readonly string[]>> = {
  account: ['name', 'school'],
  stage: ['status'],
  deadline: ['on'],
  points: ['planned', 'earned', 'min', 'max'],
  activity: ['points', 'count', 'done'],
  approval: ['status', 'since'],
  predikat: ['value'],
};

/** What is remembered after a page said `said`: unchanged (the same object) when there is nothing to write. */
export function renew(old: Seen, said: Observation, at: Moment): Seen {
  const fields = VALUES[said.kind] ?? [];
  const now = fill(old.observation, said, fields);
  if (!sameFact(now, old.observation)) {
    const past = { observation: old.observation, seenAt: old.seenAt };
    return { observation: now, since: at, seenAt: at, before: [past, ...old.before].slice(0, HISTORY) };
  }
  if (isSilent(said, fields) || !moves(old.seenAt, at)) return old;
  // The evidence stays with the page that said all of it, and the day with it ("Diajukan 19 Maret 2024").
  const keeps = !sameFact(said, now) || (isDated(old.observation) && !isDated(said));
  return { ...old, observation: keeps ? old.observation : said, seenAt: at };
}

function fill(old: Observation, said: Observation, fields: readonly string[]): Observation {
  // The day it was handed in belongs to the status that it was read with.
  if (said.kind === 'approval' && old.kind === 'approval' && (said.status ?? old.status) !== old.status)
    return said;
  const before: Record<string, unknown> = { ...old };
  const now: Record<string, unknown> = { ...said };
  for (const field of fields) if (now[field] === null) now[field] = before[field];
  // Same kind, each field from one of two sound observations of it.
  return now as Observation;
}

/** Equal but for the words that prove it, which may count days ("2 hari lalu") without a change of fact. */
function sameFact(one: Observation, other: Observation): boolean {
  return same({ ...one, evidence: '' }, { ...other, evidence: '' });
}

const isDated = ({ evidence }: Observation): boolean => /\d/.test(evidence);

/** It names the fact but none of its values. */
function isSilent(said: Observation, fields: readonly string[]): boolean {
  const values: Record<string, unknown> = { ...said };
  return fields.length > 0 && fields.every((field) => values[field] === null);
}
