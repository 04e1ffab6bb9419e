import { readdirSync, readFileSync } from 'node:fs';
import type { Observation } from '../../utils/observations';

/** A practice page with what a careful person reads (`pages/README.md`). */
export interface PracticePage {
  name: string;
  html: string;
  on: string;
  path: string;
  observations: Fact[];
  maybe: Fact[];
}
type Fact = Record<string, unknown>;

export interface Score {
  found: number;
  missed: string[];
  /** Said, but not there: one of these is worse than ten missed ones. */
  wrong: string[];
}

/** The sets that were written blind, in the order in which they came. */
export const BLIND = [
  'unseen/',
  'third/',
  'fourth/',
  'fifth/',
  'sixth/',
  'seventh/',
  'eighth/',
  'ninth/',
  'tenth/',
  'twelfth/',
] as const;
/** By the reader's own author, kept from quick pages that were read wrongly. */
export const SEEN = ['eleventh/', 'thirteenth/'] as const;
type Folder = (typeof BLIND)[number] | (typeof SEEN)[number];

const HERE = new URL('pages/', import.meta.url);

export function pagesIn(folder: '' | Folder): PracticePage[] {
  const names = readdirSync(new URL(folder || '.', HERE)).filter((name) => name.endsWith('.json'));
  return names.map((file) => {
    const {
      on,
      path,
      observations,
      maybe = [],
    } = JSON.parse(readFileSync(new URL(folder + file, HERE), 'utf8'));
    const html = readFileSync(new URL(folder + file.replace('.json', '.html'), HERE), 'utf8');
    return { name: folder + file.replace('.json', ''), html, on, path, observations, maybe };
  });
}

/** Compares facts without their evidence. A hesitation is no fact; notices are judged elsewhere. */
export function score(page: PracticePage, said: readonly Observation[]): Score {
  const repeated = namesakes(page.observations);
  const expected = page.observations.map((fact) => keyOf(fact, repeated));
  const tolerated = page.maybe.map((fact) => keyOf(fact, repeated));
  const result: Score = { found: 0, missed: [], wrong: [] };
  for (const one of said) {
    if (one.kind === 'could-not-read' || one.kind === 'notice') continue;
    const key = keyOf(one, repeated);
    if (take(expected, key)) result.found += 1;
    else if (!take(tolerated, key)) result.wrong.push(key);
  }
  return { ...result, missed: expected };
}

/** Two alike are two: each expected one is taken once. */
function take(keys: string[], key: string): boolean {
  const at = keys.indexOf(key);
  if (at >= 0) keys.splice(at, 1);
  return at >= 0;
}

function namesakes(facts: readonly Fact[]): Set<unknown> {
  const people = facts.map((fact) => fact.person).filter(Boolean);
  return new Set(people.filter((person, at) => people.indexOf(person) !== at));
}

/** `distinct` counts only where one name stands for more than one row. */
function keyOf(fact: Fact, repeated: Set<unknown>): string {
  const { evidence: _, marks: __, distinct, ...rest } = fact;
  const kept = repeated.has(fact.person) ? { ...rest, distinct } : rest;
  return JSON.stringify(Object.entries(kept).sort(([one], [other]) => (one < other ? -1 : 1)));
}
