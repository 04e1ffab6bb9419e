import type { Case } from './case';
import { newest } from './days';
import type { Findings } from './findings';
import { pageOrigin } from './origin';

/** The predikat that the page showed last; a page that names it without a value takes nothing back. */
export function predikatOf(c: Case): Findings['predikat'] {
  const told = c.memory.seen.flatMap((seen) => {
    const { observation } = seen;
    return observation.kind === 'predikat' && observation.value
      ? [{ value: observation.value, origin: pageOrigin(seen), seenAt: seen.seenAt }]
      : [];
  });
  const last = newest(told, (one) => one.seenAt);
  return last && { value: last.value, origin: last.origin };
}
