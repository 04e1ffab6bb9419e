import type { Settings } from '../../utils/observations';
import type { Panel } from '../../utils/views/view';
import { ask, isOrphaned, NoAnswerError } from '../../utils/wire/ask';
import type { Report } from '../../utils/wire/table';

export interface Post {
  see(): Promise<void>;
  report(report: Report): Promise<void>;
  inject(script: 'panel' | 'reader'): Promise<void>;
  /** Keeps what the person did to the frame itself. */
  set(change: Partial<Settings>): Promise<void>;
}

/**
 * Boot's side of the wire. Views arrive in `got`, in the order they were asked for: a late answer never
 * replaces a newer one. `orphaned` is called once when the extension is gone from under the page.
 */
export function post(clock: () => string | null, got: (panel: Panel) => void, orphaned: () => void): Post {
  let asked = 0;
  let shown = 0;
  let gone = false;

  async function panel(answer: Promise<Panel>): Promise<void> {
    const turn = ++asked;
    const view = await answer.catch(failed);
    if (!view || turn < shown) return;
    shown = turn;
    got(view);
  }
  function failed(error: unknown): null {
    if (!(error instanceof NoAnswerError) || !isOrphaned()) throw error;
    if (!gone) orphaned();
    gone = true;
    return null;
  }
  return {
    see: () => panel(ask('see', { clock: clock() })),
    report: (report) => panel(ask('report', { ...report, clock: clock() })),
    inject: async (script) => {
      await ask('inject', { script }).catch(failed);
    },
    async set(change) {
      const intent = { do: 'settings', change } as const;
      await panel(ask('do', { intent, id: crypto.randomUUID(), clock: clock() }).then((done) => done.panel));
    },
  };
}
