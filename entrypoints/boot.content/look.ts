import type { Observation } from '../../utils/observations';
import type { ReaderSide } from '../../utils/wire/handle';
import type { Report, ShownPeriod } from '../../utils/wire/table';
import { practiceClock, today } from './clock';
import type { Notices } from './notices';
import { inSlices } from './slices';
import type { Changes } from './watch';

export interface Lookout {
  /** Reads the page, in slices. `null` when it says just what it said before, and while an earlier look goes on. */
  look(): Promise<Report | null>;
  forget(): void;
}

/** The door behind takes no longer paths; in UTF-16 units. */
const LONGEST_PATH = 2_000;

/**
 * Looks at the page and says what it reads, or `null` when it says just what it said before.
 * The period is kept over the pages of one visit: not every page of PMM repeats it.
 */
export function lookout(
  document: Document,
  reader: Pick<ReaderSide, 'read'>,
  changes: Pick<Changes, 'take' | 'isStale'>,
  notices: Pick<Notices, 'again' | 'observed'>,
): Lookout {
  let before = '';
  let period: ShownPeriod | null = null;
  let isLooking = false;

  /** What changes while a look goes on makes it stale: it begins anew, notices too, so that no second one is needed. */
  async function look(): Promise<Report | null> {
    if (isLooking) return null;
    isLooking = true;
    let now = standing(document);
    const begin = () => {
      notices.again();
      now = standing(document);
      return reader.read(now, changes.take());
    };
    const isStale = () => changes.isStale() || !isSame(now, standing(document));
    const read = await inSlices(begin, isStale).catch(stumbled);
    const observations = isOfFeature(read) ? [...read, ...notices.observed()] : read;
    isLooking = false;
    period = shownPeriod(observations) ?? period;
    const report: Report = { observations, path: now.path, period };
    const same = JSON.stringify([report, now]);
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

/** A red notice elsewhere is none of ours. */
function isOfFeature(observations: readonly Observation[]): boolean {
  return observations.some((one) => one.kind === 'page' && one.page !== 'lain');
}

/** What decides how a page is read and of which no record tells: the day, the address, the room it has. */
function standing(document: Document) {
  const clock = practiceClock(document);
  const { innerWidth, innerHeight } = document.defaultView ?? {}; // a page in no window has no size
  const path = document.location.pathname.slice(0, LONGEST_PATH);
  return { today: today(clock), clock, path, size: `${innerWidth} ${innerHeight}` };
}

const isSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A page that the reader stumbles over is one that could not be read, which is said like any other fact. */
function stumbled(error: unknown): Observation[] {
  const found = String(error).slice(0, 300);
  return [{ kind: 'could-not-read', evidence: '', what: 'page', expected: 'a page of any layout', found }];
}

function shownPeriod(observations: Observation[]): ShownPeriod | null {
  for (const one of observations) {
    if (one.kind === 'period' && one.from && one.to) return { from: one.from, to: one.to };
  }
  return null;
}
