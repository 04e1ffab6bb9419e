import type { Observation } from '../../utils/observations';
import type { ReaderSide } from '../../utils/wire/handle';
import type { Report, ShownPeriod } from '../../utils/wire/table';

export interface Lookout {
  look(today: string, clock: string | null): Report | null;
  forget(): void;
}

/** The door behind takes no longer paths; in UTF-16 units. */
const LONGEST_PATH = 2_000;

/**
 * Looks at the page and says what it reads, or `null` when it says just what it said before.
 * The period is kept over the pages of one visit: not every page of PMM repeats it.
 */
export function lookout(document: Document, reader: Pick<ReaderSide, 'read'>): Lookout {
  let before = '';
  let period: ShownPeriod | null = null;

  function look(today: string, clock: string | null): Report | null {
    const path = document.location.pathname.slice(0, LONGEST_PATH);
    const observations = read(reader, { today, path });
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

/** A page that the reader stumbles over is one that could not be read, which is said like any other fact. */
function read(reader: Pick<ReaderSide, 'read'>, at: { today: string; path: string }): Observation[] {
  try {
    return reader.read(at);
  } catch (error) {
    const found = String(error).slice(0, 300);
    return [{ kind: 'could-not-read', evidence: '', what: 'page', expected: 'a page of any layout', found }];
  }
}

function shownPeriod(observations: Observation[]): ShownPeriod | null {
  for (const one of observations) {
    if (one.kind === 'period' && one.from && one.to) return { from: one.from, to: one.to };
  }
  return null;
}
