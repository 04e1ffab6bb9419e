import type { ReaderSide } from '../../utils/wire/handle';
import type { Report } from '../../utils/wire/table';
import { type Lookout, lookout } from './look';
import type { Notices } from './notices';
import type { Post } from './post';
import { hasScent, mayHoldNotice } from './scent';
import { type Changes, watch } from './watch';

export interface Eyes {
  /** Reads anew what is there, said before or not. */
  readAgain(): void;
  /** Asks for what sentences mean; resolves when it came, or will not. Asked again, it is one question. */
  fetchMeanings(): Promise<unknown>;
  /** The reader came. A second one changes nothing. */
  open(reader: ReaderSide): void;
}

/** Rests in ms between a change and the look at it: well within a second; and short while nobody can read yet. */
const REST_READING = 80;
const REST_SCENTING = 10;

/** A report that nobody took is told again after this rest in ms, a few times; then at the next change. */
const REST = 1_000;

/** A reader that does not come after so many tries is not asked for until the tab is shown again. */
const TRIES = 5;

/** Watches the page; fetches the reader when there is something for it, and reports what it says. */
export function eyes(
  document: Document,
  signal: AbortSignal,
  wire: Pick<Post, 'see' | 'report' | 'inject'>,
  notices: Pick<Notices, 'heed' | 'again' | 'observed'>,
): Eyes {
  let sight: Lookout | null = null;
  let fetching = false;
  let meanings: Promise<unknown> | null = null;
  let asked = 0;
  let tries = 0;
  let lost = 0;

  async function look(changes: Changes): Promise<void> {
    if (sight) await read(sight);
    else {
      notices.again();
      const news = changes.take();
      if (tries < TRIES && hasScent(document, news)) void fetchReader();
    }
  }
  async function read(eye: Lookout): Promise<void> {
    const report = await eye.look();
    if (report && !signal.aborted) void tell(eye, report);
  }
  /** What did not arrive was not said: it is said again, and at the latest by the next look. */
  async function tell(eye: Lookout, report: Report): Promise<void> {
    const arrived = await wire.report(report);
    lost = arrived ? 0 : lost + 1;
    if (arrived) return;
    eye.forget();
    if (lost < TRIES && !signal.aborted) setTimeout(() => !signal.aborted && read(eye), REST * lost);
  }
  async function fetchReader(): Promise<void> {
    if (fetching) return;
    fetching = true;
    tries += 1;
    // With it at once where it will be wanted: the notice is on the page already.
    if (mayHoldNotice(document)) void fetchMeanings();
    const came = await wire.inject('reader');
    fetching = false;
    // Nobody was there to be asked yet: an extension that is being replaced. The page may rest meanwhile.
    if (!came && tries < TRIES)
      setTimeout(() => !sight && !signal.aborted && void fetchReader(), REST * tries);
  }
  function fetchMeanings(): Promise<unknown> {
    meanings ??= wire.inject('meanings').then((came) => {
      asked += 1;
      if (!came && asked < TRIES) meanings = null;
      if (came && sight && !signal.aborted) void read(sight); // what was said of the notices is old
    });
    return meanings;
  }
  function readAgain(): void {
    if (sight) {
      sight.forget();
      page.lose();
      void read(sight);
    } else void fetchReader(); // a person asks: no need of a scent
  }
  function wake(changes: Changes): void {
    tries = 0;
    if (asked >= TRIES) meanings = null;
    asked = 0;
    sight?.forget(); // the day may have changed
    if (!sight) wire.see();
    void look(changes);
  }
  const page = watch(document, signal, {
    look,
    wake,
    heed: notices.heed,
    rest: () => (sight ? REST_READING : REST_SCENTING),
  });
  return {
    readAgain,
    fetchMeanings,
    open(reader) {
      sight ??= lookout(document, reader, page, notices);
      void read(sight);
    },
  };
}
