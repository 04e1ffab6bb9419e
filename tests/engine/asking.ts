import { judge } from '../../utils/engine';
import { type Case, caseOf } from '../../utils/engine/case';
import type { Findings, Memory, Moment } from '../../utils/engine/findings';
import { periodOf } from '../../utils/engine/period';
import { type Place, placesOf } from '../../utils/engine/places';
import { type Stretch, stretchesOf } from '../../utils/engine/windows';
import { RULESETS } from '../../utils/rulesets';
import { EXAMPLES, type Example } from './examples';

/** What one question is asked about, with the real rulesets. */
export interface Asked {
  c: Case;
  stretches: Stretch[];
  places: Place[];
}

export function ask(memory: Memory, now: Moment): Asked {
  const c = caseOf(memory, RULESETS, now, periodOf(memory, RULESETS, now));
  const stretches = stretchesOf(c);
  return { c, stretches, places: placesOf(c, stretches) };
}

/** An example by name; a name that is not there fails the test. */
export function example(name: string): Example {
  const found = EXAMPLES[name];
  if (!found) throw new Error(`no example ${name}`);
  return found;
}

export function judged(name: string): Findings {
  const { memory, now } = example(name);
  return judge(memory, RULESETS, now);
}

/** The only one that fits; none or two fail the test. */
export function only<T>(list: readonly T[], fits: (one: T) => boolean): T {
  const [first, ...more] = list.filter(fits);
  if (first === undefined || more.length > 0)
    throw new Error(`expected one, found ${more.length + (first === undefined ? 0 : 1)}`);
  return first;
}
