import type { ReaderSide } from '../../utils/wire/handle';
import type { Report } from '../../utils/wire/table';
import { practiceClock, today } from './clock';
import { type Lookout, lookout } from './look';
import type { Post } from './post';
import { hasScent } from './scent';
import { watch } from './watch';

export interface Eyes {
  /** Reads anew what is there, said before or not. */
  readAgain(): void;
  /** The reader came. A second one changes nothing. */
  open(reader: ReaderSide): void;
}

/** A reader that does not come after so many tries is not asked for until the tab is shown again. */
const TRIES = 5;

/** Watches the page; fetches the reader when there is something for it, and reports what it says. */
export function eyes(
  document: Document,
  signal: AbortSignal,
  wire: Pick<Post, 'see' | 'report' | 'inject'>,
): Eyes {
  let sight: Lookout | null = null;
  let fetching = false;
  let tries = 0;

  function look(records: readonly MutationRecord[] | null): void {
    if (sight) read(sight);
    else if (tries < TRIES && hasScent(document, records)) void fetchReader();
  }
  function read(eye: Lookout): void {
    const clock = practiceClock(document);
    const report = eye.look(today(clock), clock);
    if (report) void tell(eye, report);
  }
  /** What did not arrive was not said: the next look says it again. */
  async function tell(eye: Lookout, report: Report): Promise<void> {
    if (!(await wire.report(report))) eye.forget();
  }
  async function fetchReader(): Promise<void> {
    if (fetching) return;
    fetching = true;
    tries += 1;
    await wire.inject('reader');
    fetching = false;
  }
  function readAgain(): void {
    if (sight) {
      sight.forget();
      read(sight);
    } else void fetchReader(); // a person asks: no need of a scent
  }
  function wake(): void {
    tries = 0;
    if (sight) readAgain();
    else {
      wire.see();
      look(null);
    }
  }
  watch(document, signal, look, wake);
  return {
    readAgain,
    open(reader) {
      sight ??= lookout(document, reader);
      read(sight);
    },
  };
}
