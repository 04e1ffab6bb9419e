import { choosePeriod } from '../../utils/engine';
import { RULESETS } from '../../utils/rulesets';
import type { Report } from '../../utils/wire/table';
import { now } from './clock';
import { hold, seenAt } from './held';
import { isOfAllPeriods } from './memory';
import type { Asker } from './viewer';
import { accountOf } from './whose';

/** The store refuses: the panel prints these facts all the same and says that they are not kept. */
export function holdReport({ observations, period, path }: Report, by: Asker): void {
  const at = now();
  const shown = { chosen: null, pageShows: period, today: at.slice(0, 10) };
  hold({
    by,
    name: accountOf(observations).name,
    at,
    path,
    period: choosePeriod(shown, RULESETS).id,
    wide: observations.filter(isOfAllPeriods).map(seenAt(at)),
    own: observations.filter((one) => !isOfAllPeriods(one)).map(seenAt(at)),
  });
}
