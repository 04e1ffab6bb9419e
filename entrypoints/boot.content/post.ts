import type { Intent, Outcome } from '../../utils/observations';
import type { NoticeOrders, Panel } from '../../utils/views/view';
import { ask, isOrphaned, NoAnswerError } from '../../utils/wire/ask';
import type { Report } from '../../utils/wire/table';

export interface Post {
  /** Asks what to print. Asked again before it was sent, it is one question. */
  see(): void;
  /** Resolves to whether the report arrived. */
  report(report: Report): Promise<boolean>;
  /** Resolves to whether the script was run. */
  inject(script: 'panel' | 'reader' | 'meanings' | 'skeleton'): Promise<boolean>;
  send(intent: Intent): Promise<Outcome>;
}

interface Around {
  clock(): string | null;
  got(panel: Panel): void;
  /** What was set for notices, known before the first view; not called after one. */
  ordered(orders: NoticeOrders): void;
  /** Called once, when the extension is gone from under the page. */
  orphaned(): void;
}

const NOT_SAVED: Outcome = { ok: false, field: null, reason: 'not-saved' };

/** A first view that nobody gave is asked for again after this rest in ms, a few times, each time a rest longer. */
const REST = 1_000;
const TRIES = 5;

/**
 * Boot's side of the wire. One question is under way at a time, so that each view that arrives in `got` is
 * newer than the one before, however long an answer takes. Nothing here rejects.
 */
export function post({ clock, got, ordered, orphaned }: Around): Post {
  const page = crypto.randomUUID();
  let line: Promise<unknown> = Promise.resolve();
  let seeing = false;
  let gone = false;
  let hasPrinted = false;
  let unanswered = 0;

  function failed(error: unknown): null {
    if (!isOrphaned()) {
      // Nobody answered: the next change or the next look at the tab asks again. All else is a mistake of ours.
      if (!(error instanceof NoAnswerError)) console.error(error);
    } else if (!gone) {
      gone = true;
      orphaned();
    }
    return null;
  }
  function inTurn<T>(question: () => Promise<T>): Promise<T | null> {
    const answered = line.then(question).catch(failed);
    line = answered;
    return answered;
  }
  function show(panel: Panel): void {
    hasPrinted = true;
    got(panel);
  }
  async function print(question: () => Promise<Panel>): Promise<boolean> {
    const panel = await inTurn(question);
    if (panel) show(panel);
    return panel !== null;
  }
  async function see(): Promise<void> {
    if (seeing) return;
    seeing = true;
    const came = await print(() => {
      seeing = false;
      return ask('see', { clock: clock(), page });
    });
    if (came || hasPrinted || gone) return;
    unanswered += 1;
    if (unanswered < TRIES) setTimeout(() => void see(), REST * unanswered);
  }
  return {
    see: () => void see(),
    report: (report) => print(() => ask('report', { ...report, clock: clock(), page })),
    inject: (script) =>
      ask('inject', { script, page }).then(
        (orders) => {
          if (orders && !hasPrinted) ordered(orders);
          return true;
        },
        (error) => failed(error) !== null,
      ),
    async send(intent) {
      const id = crypto.randomUUID();
      const done = await inTurn(() => ask('do', { intent, id, clock: clock(), page }));
      if (done) show(done.panel);
      return done?.outcome ?? NOT_SAVED; // nobody answered, so nothing is known to be kept
    },
  };
}
