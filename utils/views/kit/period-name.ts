import type { Day } from '../../engine/findings';
import { months } from '../dates';
import type { Language } from '../words/both';

/** `2025` for a whole year, else `Januari–Juni 2024`. */
export function periodName(period: { from: Day; to: Day }, language: Language): string {
  const year = period.from.slice(0, 4);
  const whole = period.from === `${year}-01-01` && period.to === `${year}-12-31`;
  return whole ? year : months(period.from, period.to, language);
}
