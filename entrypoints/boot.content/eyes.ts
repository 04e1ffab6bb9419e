import type { ReaderSide } from '../../utils/wire/handle';
import { practiceClock, today } from './clock';
import { type Lookout, lookout } from './look';
import type { Post } from './post';
import { hasScent } from './scent';
import { watch } from './watch';

export interface Eyes {
  lookAgain(): void;
  /** The reader came. */
  open(reader: ReaderSide): void;
}

/** Watches the page; fetches the reader when there is something for it, and reports what it says. */
export function eyes(document: Document, signal: AbortSignal, wire: Post): Eyes {
  let sight: Lookout | null = null;
  let fetched = false;

  function look(records: readonly MutationRecord[] | null): void {
    const clock = practiceClock(document);
    const report = sight?.look(today(clock), clock); // no reader yet, or nothing new
    if (report) void wire.report(report);
    if (fetched || !hasScent(document, records)) return;
    fetched = true;
    void wire.inject('reader');
  }
  function lookAgain(): void {
    sight?.forget(); // nothing said yet
    look(null);
  }
  watch(document, signal, look, lookAgain);
  return {
    lookAgain,
    open(reader) {
      sight = lookout(document, reader);
      look(null);
    },
  };
}
