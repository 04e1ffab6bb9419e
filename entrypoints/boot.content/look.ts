import type { Observation } from '../../utils/observations';
import type { ReaderSide } from '../../utils/wire/handle';
import type { Report, ShownPeriod } from '../../utils/wire/table';

export interface Lookout {
  look(today: string, clock: string | null): Report | null;
  forget(): void;
}

/**
 * Looks at the page and says what it reads, or `null` when it says just what it said before.
 * The period is kept over the pages of one visit: not every page of PMM repeats it.
 */
export function lookout(document: Document, reader: ReaderSide): Lookout {
  let before = '';
  let period: ShownPeriod | null = null;

  function look(today: string, clock: string | null): Report | null {
    const path = document.location.pathname;
    const observations = reader.read({ today, path });
    period = shownPeriod(observations) ?? period;
    const report: Report = { observations, path, period };
    const same = JSON.stringify([report, today, clock]);
    if (same === before) return null;
    before = same;
    return report;
  }
  return {
    look,
    forget() {
      before = '';
    },
  };
}

function shownPeriod(observations: Observation[]): ShownPeriod | null {
  for (const one of observations) {
    if (one.kind === 'period' && one.from && one.to) return { from: one.from, to: one.to };
  }
  return null;
}
